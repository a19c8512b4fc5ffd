import {simpleTextFragment} from '../../rich-text/simple-text.groq.ts'

export const faqFragment = `
  items[]{_key, question, answer[]{${simpleTextFragment}}}
`

import {simpleTextFragment} from '../../rich-text/simple-text.groq.ts'

export const calloutFragment = `
  heading,
  body[]{${simpleTextFragment}}
`

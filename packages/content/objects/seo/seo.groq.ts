import {figureFragment} from '../figure/figure.groq.ts'

export const seoFragment = `
  title,
  description,
  noindex,
  image{${figureFragment}}
`

import type {ReadArticle} from './proposal.ts'

export interface MarkdownText {
  html: string
  /** From the lines between `---` at the top. */
  title: string
  leftOut: ReadArticle['leftOut']
}

/** Markdown as HTML; what stands between `---` at the top is about the text and no part of it. */
export async function readMarkdown(text: string): Promise<MarkdownText> {
  const {marked} = await import('marked')
  const [, front, body] = /^\s*---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)([\s\S]*)$/.exec(text) ?? []
  return {
    html: await marked.parse(body ?? text, {gfm: true}),
    title: titleIn(front ?? ''),
    leftOut: front?.trim() ? [{where: 'Front matter', text: front.trim()}] : [],
  }
}

function titleIn(front: string): string {
  const value = /^title[ \t]*:[ \t]*(.*?)[ \t\r]*$/m.exec(front)?.[1] ?? ''
  // A sign that the title follows on the next lines.
  if (/^[>|][-+\d]*$/.test(value)) return ''
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1).trim() : value
}

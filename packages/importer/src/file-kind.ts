import type {ArticleFile} from './proposal.ts'
import {UnreadableFileError} from './unreadable-file.ts'

export type FileKind = 'html' | 'markdown' | 'docx'

/** Without pictures, what a browser and Node read in seconds: some 300,000 words. */
export const longestText = 2 * 1024 * 1024

/** More than any article has; a browser and the checks stay quick below it. */
const largest = {html: 10, markdown: 5, docx: 25}

/** How a file is read: by the end of its name, and only when what is inside agrees. */
export function kindOf({name, bytes}: ArticleFile): FileKind {
  const ending = /\.([^./\\]+)$/.exec(name.toLowerCase())?.[1] ?? ''
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  if (bytes.length === 0) throw new UnreadableFileError(`“${name}” is empty. Choose another file.`)
  if (start.startsWith('%PDF'))
    throw new UnreadableFileError(
      `“${name}” is a PDF, which holds pages and no paragraphs. Open it in Word, look it through, save it as .docx and choose that file.`,
    )
  if (start.startsWith('\xD0\xCF\x11\xE0') || ending === 'doc')
    throw new UnreadableFileError(
      `“${name}” is an old Word file, or one with a password. Open it in Word, save it as “Word document (.docx)” without a password, and choose that file.`,
    )
  if (start.startsWith('{\\rtf'))
    throw new UnreadableFileError(`“${name}” is an RTF file. Open it in Word, save it as .docx and choose that file.`)
  const kind = kinds.get(ending)
  if (!kind)
    throw new UnreadableFileError(
      `“${name}” is of a kind that cannot be read. Choose a web page (.html), Markdown (.md) or Word file (.docx).`,
    )
  if ((kind === 'docx') !== start.startsWith('PK'))
    throw new UnreadableFileError(
      kind === 'docx'
        ? `“${name}” is no Word file although its name says so. Open it in Word and save it again as .docx.`
        : `“${name}” looks like a Word or zip file although its name ends in .${ending}. If it is a Word file, rename it so that it ends in .docx.`,
    )
  if (bytes.length > largest[kind] * 1024 * 1024)
    throw new UnreadableFileError(
      `“${name}” has ${Math.ceil(bytes.length / 1024 / 1024)} MB; ${largest[kind]} MB is the most. Take out pictures or split the file, and choose it again.`,
    )
  return kind
}

const kinds = new Map<string, FileKind>([
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['docx', 'docx'],
])

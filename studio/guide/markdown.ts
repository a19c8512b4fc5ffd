import {Marked, type Tokens} from 'marked'

/** A page of the guide as the Studio shows it. */
export interface Chapter {
  /** `rename-a-page` of `05-rename-a-page.md`. */
  name: string
  title: string
  html: string
  /** What one can jump to, with the ids of the headings. */
  sections: {id: string; title: string}[]
}

export interface Addresses {
  chapter: (name: string, section?: string) => string
  /** Null where there is no such file. */
  picture: (file: string) => string | null
}

/** `05-rename-a-page.md` is the chapter `rename-a-page`. */
export function chapterName(file: string): string {
  return file.replace(/^\d+-/, '').replace(/\.md$/, '')
}

/** As GitHub makes them, so that a link works in both places. */
export function headingId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
}

/**
 * The guide's own files only: the HTML goes into the Studio as it is. Links between chapters and pictures are written as
 * GitHub shows them, and led to where the Studio has them.
 */
export function chapterOfMarkdown(file: string, markdown: string, addresses: Addresses): Chapter {
  const sections: Chapter['sections'] = []
  let title = ''
  const marked = new Marked({
    async: false,
    renderer: {
      heading({tokens, depth, text}: Tokens.Heading) {
        const inner = this.parser.parseInline(tokens)
        if (depth === 1) {
          title = text
          return `<h1 tabindex="-1">${inner}</h1>\n`
        }
        const id = headingId(text)
        if (depth === 2) sections.push({id, title: text})
        return `<h${depth} id="${id}" tabindex="-1">${inner}</h${depth}>\n`
      },
      link({href, tokens}: Tokens.Link) {
        const inner = this.parser.parseInline(tokens)
        const chapter = /^(?:([\w-]+\.md))?(?:#([\w-]+))?$/.exec(href)
        if (!chapter) return `<a href="${href}" target="_blank" rel="noopener noreferrer">${inner}</a>`
        const [, target = file, section] = chapter
        const name = chapterName(target)
        const place = section ? ` data-section="${section}"` : ''
        return `<a href="${addresses.chapter(name, section)}" data-chapter="${name}"${place}>${inner}</a>`
      },
      image({href, text}: Tokens.Image) {
        const source = addresses.picture(href.replace(/^pictures\//, ''))
        return source ? `<img src="${source}" alt="${escaped(text)}" loading="lazy">` : ''
      },
    },
  })
  const html = marked.parse(markdown) as string
  return {name: chapterName(file), title, html, sections}
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
}

import TurndownService from 'turndown'

/**
 * The HTML of a page as Markdown, with whole addresses and without the h1, which `pageMarkdown` writes.
 *
 * Turndown and not rehype-remark: two packages instead of some forty, it loads in Jest as in Next, and what our pages
 * hold beyond plain HTML (terms, notes, lists of facts) is a rule of a line or two over the DOM that it brings along.
 */
export function toMarkdown(html: string, origin: string): string {
  return (
    serviceFor(origin)
      .turndown(html)
      // The number of a source needs no escape: there is no link of that name.
      .replace(/\\\[(\d+)\\\]/g, '[$1]')
      .replace(/[ \t]+$/gm, (spaces) => (spaces === '  ' ? spaces : ''))
  )
}

function serviceFor(origin: string): TurndownService {
  const service = new TurndownService({headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '*'})
  const escapeMarkdown = service.escape.bind(service)
  // Text that looks like a tag stays text.
  service.escape = (text) => escapeMarkdown(text).replaceAll('<', '\\<')
  // Of several rules that fit, Turndown takes the one that was added last: from the general to the special.
  const rules: Record<string, TurndownService.Rule> = {
    title: {filter: 'h1', replacement: () => ''},
    // Where CSS begins a new line, so does Markdown.
    line: {
      filter: (node) => ['SPAN', 'SMALL'].includes(node.nodeName) && isBesideElement(node),
      replacement: (content) => (content.trim() === '' ? content : `  \n${content.trim()}`),
    },
    link: {
      filter: (node) => node.nodeName === 'A',
      replacement(content, node) {
        const href = (node as HTMLElement).getAttribute('href') ?? ''
        if (href === '' || href.startsWith('#') || content.trim() === '') return content
        return `[${content}](${address(href, origin)})`
      },
    },
    picture: {
      filter: 'img',
      replacement(_content, node) {
        const image = node as HTMLElement
        const alt = image.getAttribute('alt') ?? ''
        return alt === '' ? '' : `![${service.escape(alt)}](${address(image.getAttribute('src') ?? '', origin)})`
      },
    },
    item: {filter: 'li', replacement: (content, node) => listItem(content.trim(), markerOf(node as HTMLElement))},

    facts: {filter: 'dl', replacement: (content) => `\n\n${content.trim()}\n\n`},
    factGroup: {
      filter: (node) => node.nodeName === 'DIV' && node.parentNode?.nodeName === 'DL',
      replacement: (content) => `${content}\n`,
    },
    fact: {filter: (node) => node.nodeName === 'DT', replacement: (content) => `- **${content.trim()}**`},
    factValue: {
      filter: (node) => node.nodeName === 'DD',
      replacement: (content, node) =>
        `${(node as HTMLElement).previousElementSibling?.nodeName === 'DD' ? ';' : ':'} ${content.trim()}`,
    },

    caption: {filter: 'caption', replacement: (content) => `${content.trim()}\n\n`},
    cell: {filter: ['th', 'td'], replacement: (content) => `| ${content.trim().replaceAll('|', '\\|')} `},
    row: {
      filter: 'tr',
      replacement: (content, node) => `${headAbove(node as HTMLElement)}${content}|\n${ruleUnder(node as HTMLElement)}`,
    },
    rows: {filter: ['thead', 'tbody'], replacement: (content) => content},
    table: {filter: 'table', replacement: (content) => `\n\n${content.trim()}\n\n`},

    eyebrow: {filter: (node) => hasClass(node, 'eyebrow'), replacement: (content) => `\n\n*${content.trim()}*\n\n`},
    // A mark such as "invented for demonstration" has an edge around it on the page.
    mark: {
      filter: (node) => node.nodeName === 'SPAN' && hasClass(node, 'tag'),
      replacement: (content, node) => `${isBesideElement(node as HTMLElement) ? '  \n' : ''}(${content.trim()})`,
    },
    // A word that opens its meaning in place becomes the word, and its meaning in parentheses behind it.
    term: {filter: (node) => hasClass(node, 'term'), replacement: (content) => content},
    meaning: {
      filter: (node) => hasClass(node, 'term-meaning'),
      replacement: (_content, node) => ` (${service.escape(meaningOf(node))})`,
    },
    // The number of a source, as in the list of references at the end.
    note: {filter: 'sup', replacement: (_content, node) => `[${node.textContent}]`},
    // Jumps within the page, and what screen readers are spared as well.
    contents: {filter: (node) => hasClass(node, 'contents'), replacement: () => ''},
    backToText: {filter: (node) => hasClass(node, 'references__back'), replacement: () => ''},
    forScreensOnly: {filter: (node) => node.getAttribute('aria-hidden') === 'true', replacement: () => ''},
  }
  for (const [name, rule] of Object.entries(rules)) service.addRule(name, rule)
  return service
}

function hasClass(node: HTMLElement, name: string): boolean {
  return (node.getAttribute('class') ?? '').split(' ').includes(name)
}

/** Whether it follows another element with nothing between the two. */
function isBesideElement({previousSibling}: HTMLElement): boolean {
  return previousSibling?.nodeType === 1 && previousSibling.nodeName !== 'BR'
}

/** What stands between the name of the term and the way to the glossary: `: a pad between two bones `. */
function meaningOf(node: Node): string {
  const texts = Array.from(node.childNodes)
    .filter(({nodeType}) => nodeType === 3)
    .map(({textContent}) => textContent ?? '')
  return texts
    .join('')
    .replace(/^\s*:\s*/, '')
    .trim()
}

function address(href: string, origin: string): string {
  const whole = href.startsWith('/') ? origin + href : href
  return whole.replace(/[ ()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}

function markerOf(item: HTMLElement): string {
  const list = item.parentElement
  return list?.nodeName === 'OL' ? `${Array.from(list.children).indexOf(item) + 1}. ` : '- '
}

/** What follows the first line of an item stands under its text. */
function listItem(content: string, marker: string): string {
  const lines = content.replace(/\n{3,}/g, '\n\n').split('\n')
  return `${marker}${lines.map((line, index) => (index > 0 && line ? ' '.repeat(marker.length) + line : line)).join('\n')}\n`
}

/** Markdown knows no table without a head: where none of the rows names the columns, an empty one does. */
function headAbove(row: HTMLElement): string {
  const {parentNode: rows} = row
  const isFirst =
    rows?.nodeName === 'TBODY' && row === rows.firstElementChild && row === row.closest('table')?.querySelector('tr')
  return isFirst ? `${'| '.repeat(row.children.length)}|\n${rule(row)}` : ''
}

function rule(row: HTMLElement): string {
  return `${'| --- '.repeat(row.children.length)}|\n`
}

function ruleUnder(row: HTMLElement): string {
  return row.parentNode?.nodeName === 'THEAD' ? rule(row) : ''
}

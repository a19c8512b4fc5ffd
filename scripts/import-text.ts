import {type FoundLink, importFields, type Proposal, type ReadArticle} from '@clinic/importer'

/** What an import found, for somebody who reads it in a terminal. */
export function importText(article: ReadArticle, proposal: Proposal): string {
  const fields = new Map(importFields(proposal.type).map(({name, title}) => [name, title]))
  const findings = proposal.findings.filter(({message}) => !proposal.missing.some((part) => part.message === message))
  return [
    `${article.fileName}: “${article.title}”, as ${names[proposal.type]}`,
    list(
      'Parts of the file',
      article.sections.map(({key, heading}) => {
        const field = proposal.placement[key]
        return `${heading || '(before the first heading)'} → ${field ? (fields.get(field) ?? field) : 'nowhere yet, kept in the report'}`
      }),
    ),
    list(
      'What the page still needs',
      proposal.missing.map(({field, message}) => `${field}: ${message}`),
    ),
    list(
      'What the checks say',
      findings.map(
        ({severity, message, quote}) =>
          `${severity === 'error' ? 'must fix' : 'should fix'}: ${quote ? `“${quote.text}”: ` : ''}${message}`,
      ),
    ),
    list(
      'Links',
      article.links.map((link) => `${link.text || '(no words)'} [${link.href}]: ${saysOf(link)}`),
    ),
    list(
      'Phone numbers',
      article.phones.map(({text, outcome, before, after}) =>
        outcome === 'clinic'
          ? `${text}: the clinic’s own, shown by the block “Contact the clinic”.${before !== after ? ` “${before}” now reads “${after}”.` : ''}`
          : `${text}: stays in the text. Take it out if it is one of the clinic’s.`,
      ),
    ),
    list(
      'Comments',
      article.comments.map(({author, text, about}) => `${author || 'Somebody'} about “${about}”: ${text}`),
    ),
    list(
      'Left out',
      article.leftOut.map(({where, text}) => `${where}: ${text}`),
    ),
    list('Changed on the way', article.notes),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const names = {condition: 'a condition', treatment: 'a treatment', article: 'an article'}

function list(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : `${title}\n${lines.map((line) => `  - ${line}`).join('\n')}`
}

function saysOf({outcome}: FoundLink): string {
  switch (outcome.kind) {
    case 'page':
      return `leads to “${outcome.title}”`
    case 'external':
      return 'kept'
    case 'unknown-page':
      return 'no page of this site has this address; the words stay, the link does not'
    case 'dropped':
      return `the words stay, the link does not. ${outcome.reason}`
  }
}

import {knownBlocks} from '../checks/body.ts'
import {pathOf} from '../route.ts'
import {safeHref} from './safe-href.ts'

export interface Problem {
  kind: 'unknown-block' | 'unpublished-link' | 'unsafe-link' | 'unpublished-source' | 'contact-before-help'
  /** Where it stands in the data: `symptoms[3].markDefs[0]`. */
  at: string
  message: string
}

/** What a page cannot show of its data. Readers are spared it, so the build must say it. */
export function collectProblems(data: unknown): Problem[] {
  const problems: Problem[] = []
  visit(data, '', problems)
  return problems
}

function visit(value: unknown, at: string, problems: Problem[]) {
  if (Array.isArray(value)) {
    const isBody = value.some((item) => knownBlocks.includes(typeOf(item)))
    for (const [index, item] of value.entries()) {
      const place = `${at}[${index}]`
      if (isBody && !knownBlocks.includes(typeOf(item)))
        problems.push({
          kind: 'unknown-block',
          at: place,
          message: `The page cannot show a block of the type "${typeOf(item)}". Remove it, or add a renderer to rich-text.tsx.`,
        })
      if (item === null)
        problems.push({kind: 'unpublished-link', at: place, message: 'This leads to a document that is not published.'})
      visit(item, place, problems)
    }
  } else if (isRecord(value)) {
    problems.push(...problemsOf(value, at))
    for (const [field, child] of Object.entries(value)) visit(child, at ? `${at}.${field}` : field, problems)
  }
}

function problemsOf(value: Record<string, unknown>, at: string): Problem[] {
  switch (value._type) {
    case 'condition':
      return listOf(value.symptoms).some((block) => typeOf(block) === 'clinicContact')
        ? [
            {
              kind: 'contact-before-help',
              at: 'symptoms',
              message:
                'The clinic is offered before the cards that say when to get help. Move the block to "Contacting the clinic".',
            },
          ]
        : []
    case 'internalLink':
      return isRecord(value.link) && pathOf(typeOf(value.link), String(value.link.slug ?? ''))
        ? []
        : [{kind: 'unpublished-link', at, message: 'This link leads to a page that is not published.'}]
    case 'externalLink':
      return safeHref(String(value.href ?? ''))
        ? []
        : [{kind: 'unsafe-link', at, message: 'This link does not start with https:// and is shown as plain text.'}]
    case 'citationNote':
      return value.citation
        ? []
        : [{kind: 'unpublished-source', at, message: 'The source of this note is not published.'}]
    default:
      return []
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function typeOf(value: unknown): string {
  return isRecord(value) ? String(value._type ?? '') : ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import {type Finding, groupOf, type Quote} from '@clinic/content/checks'
import type {Path} from '@sanity/types'

/** A finding that points at words. */
export type QuoteFinding = Finding & {quote: Quote}

/**
 * Whether the words are marked in the text itself: claims are, and whatever must be fixed. The rest (a long sentence, a passive
 * voice) stays in the panel, or a page in work would be all underlines.
 */
function isMarkedInText(finding: Finding): finding is QuoteFinding {
  return finding.quote !== undefined && (groupOf(finding.rule) === 'claims' || finding.severity === 'error')
}

/** Findings by the field they are shown in: a text by its own path, a block by the path of its list of blocks. */
export function quotesByField(findings: Finding[]): Map<string, QuoteFinding[]> {
  const fields = new Map<string, QuoteFinding[]>()
  for (const finding of findings.filter(isMarkedInText)) {
    const name = nameOf(isBlockPath(finding.path) ? finding.path.slice(0, -1) : finding.path)
    fields.set(name, [...(fields.get(name) ?? []), finding])
  }
  return fields
}

/** What a finding says beside its words and the better sentence, which are shown by themselves. */
export function reasonOf({message, quote}: Finding): string {
  if (!quote) return message
  const words = `“${quote.text}”: `
  const instead = ` Instead: ${quote.instead}`
  const reason = message.startsWith(words) ? message.slice(words.length) : message
  return quote.instead && reason.endsWith(instead) ? reason.slice(0, -instead.length) : reason
}

export function nameOf(path: Path): string {
  return JSON.stringify(path)
}

/**
 * Where the words start in a text that may have changed a little since they were counted: where they were, or else the nearest
 * place they stand at. -1 when they are gone.
 */
export function placeOf(text: string, {text: words, start}: Quote): number {
  if (words === '') return -1
  if (text.startsWith(words, start)) return start
  const before = text.lastIndexOf(words, start)
  const after = text.indexOf(words, start)
  if (before === -1 || after === -1) return Math.max(before, after)
  return start - before <= after - start ? before : after
}

/** A block is an item with a key; a sentence of a list of sentences has only its place. */
function isBlockPath(path: Path): boolean {
  const last = path.at(-1)
  return typeof last === 'object' && '_key' in last
}

import {type CheckContext, type ContentDocument, checkDocument, type Finding} from '@clinic/content/checks'

interface Checked extends CheckContext {
  findings: Finding[]
}

/** The last answer for each value of a document: the panel, the underlines and the publish dialog ask about the same one. */
const checked = new WeakMap<ContentDocument, Checked>()

/** What `checkDocument` says, worked out once for a value of a document. */
export function findingsOf(document: ContentDocument, {today, dataset}: CheckContext): Finding[] {
  const known = knownFindings(document, {today, dataset})
  if (known) return known
  const findings = checkDocument(document, {today, dataset})
  checked.set(document, {today, dataset, findings})
  return findings
}

/** The findings, if they were worked out before. */
export function knownFindings(document: ContentDocument, {today, dataset}: CheckContext): Finding[] | undefined {
  const known = checked.get(document)
  return known?.today === today && known.dataset === dataset ? known.findings : undefined
}

/** `next` with every finding of `previous` that is still the same, so that a screen draws only what changed. */
export function keepSame(previous: Finding[] | undefined, next: Finding[]): Finding[] {
  if (!previous) return next
  const byText = new Map(previous.map((finding) => [JSON.stringify(finding), finding]))
  const kept = next.map((finding) => byText.get(JSON.stringify(finding)) ?? finding)
  return kept.length === previous.length && kept.every((finding, place) => finding === previous[place])
    ? previous
    : kept
}

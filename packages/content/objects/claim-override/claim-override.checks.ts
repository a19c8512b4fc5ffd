import {type Check, error, type Finding, warning} from '../../checks/finding.ts'
import {isEmpty, keyStep, listOf, objectOf, referenceOf, textOf} from '../../checks/values.ts'

const LONGEST_DAYS = 366

/** What a reviewer let stand: complete, by somebody other than the author, and lapsed when its time or its sentence is gone. */
export const claimOverrideCheck: Check = (document, {today}) => {
  const {claimOverrides, ...rest} = document
  const author = referenceOf(objectOf(document.review).author)
  const words = wordsOf(rest)
  return listOf(claimOverrides).flatMap((item, index) =>
    findingsOf(objectOf(item), {author, words, today}).map((finding) => ({
      ...finding,
      path: ['claimOverrides', keyStep(item, index), ...finding.path],
    })),
  )
}

const needed = ['ruleId', 'matchedText', 'reason', 'reviewer', 'date', 'expires']

function findingsOf(
  override: Record<string, unknown>,
  {author, words, today}: {author: string; words: string; today: string},
): Finding[] {
  const missing = needed.filter((field) => isEmpty(override[field]))
  if (missing.length > 0)
    return missing.map((field) =>
      error(
        'override-incomplete',
        [field],
        'Fill in every field, or delete this: a claim is allowed wholly or not at all.',
      ),
    )
  const findings: Finding[] = []
  const [date, expires] = [textOf(override.date), textOf(override.expires)]
  if (author && referenceOf(override.reviewer) === author)
    findings.push(
      error('override-by-author', ['reviewer'], 'The author cannot allow this. Ask another medical reviewer.'),
    )
  if (daysBetween(date, expires) > LONGEST_DAYS)
    findings.push(error('override-long', ['expires'], 'Nobody can allow a claim for more than 12 months.'))
  if (expires < today)
    findings.push(
      warning(
        'override-lapsed',
        ['expires'],
        `This lapsed on ${expires}. Have it reviewed again, or change the sentence.`,
      ),
    )
  if (!words.includes(oneLine(textOf(override.matchedText))))
    findings.push(
      warning(
        'override-changed',
        ['matchedText'],
        'This sentence no longer stands on the page, so it is not allowed any more. Delete this, or have the new sentence reviewed.',
      ),
    )
  return findings
}

function daysBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000
}

/** All words of a document in reading order; the spans of a paragraph joined, so that a link does not break a sentence. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return oneLine(value)
  if (Array.isArray(value)) return value.map(wordsOf).join('\n')
  const object = objectOf(value)
  if (object._type === 'block')
    return oneLine(
      listOf(object.children)
        .map((child) => (typeof objectOf(child).text === 'string' ? objectOf(child).text : ''))
        .join(''),
    )
  return Object.values(object).map(wordsOf).join('\n')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

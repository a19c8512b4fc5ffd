import {documentRules} from '@clinic/claims'
import type {Path} from '@sanity/types'
import {tableFindings} from '../blocks/table/table.checks.ts'
import type {DatasetFacts} from './dataset-facts.ts'
import {type Check, error, type Finding, warning} from './finding.ts'
import {assetOf, withLibraryWords} from './library-words.ts'
import {patientText} from './patient-text.ts'
import {isEmpty, keyStep, listOf, objectOf, referenceOf, textOf} from './values.ts'

/** Every block a page can draw. A new block is added here, in the rich-text schema and in the renderer. */
export const knownBlocks = [
  'block',
  'figure',
  'callout',
  'careCard',
  'evidenceStatement',
  'faq',
  'doDontList',
  'table',
  'clinicContact',
]

const phoneNumber = /(?:\+?1[-.\s])?\(?\b[2-9]\d{2}\)?[-.\s]\d{3}[-.\s]\d{4}\b/

/** As the better sentences of the claim rules leave them: "… people", "[source]". */
const openGap = /\[source\]|(?<=\s)…(?=[\s.])/

/** Everything that stands inside the text fields of a document, wherever they are. */
export const bodyCheck: Check = withLibraryWords((document, {dataset}) => {
  const findings: Finding[] = []
  let callouts = 0
  visit(document, [], (value, path) => {
    findings.push(...objectFindings(value, path, dataset))
    if (value._type === 'callout') callouts += 1
  })
  for (const {text, path} of patientText(document)) {
    if (phoneNumber.test(text))
      findings.push(
        error(
          'phone-typed',
          path,
          'A phone number is typed here. Remove it and add the block "Contact the clinic", so that it stays right when the number changes.',
        ),
      )
    const gap = openGap.exec(text)
    if (gap)
      findings.push({
        ...error('gap-open', path, 'A gap of an example is still open here. Fill it in, or delete the sentence.'),
        quote: {text: gap[0], start: gap.index, end: gap.index + gap[0].length},
      })
  }
  if (documentRules.S09.check({warnings: callouts}).includes('warnings'))
    findings.push(
      warning(
        'callouts-many',
        [],
        `This page has ${callouts} yellow warnings. Keep the two that matter most; more and nobody reads them.`,
      ),
    )
  return findings
})

function objectFindings(value: Record<string, unknown>, path: Path, dataset: DatasetFacts | undefined): Finding[] {
  switch (value._type) {
    case 'block':
      return blockFindings(value, path)
    case 'figure':
      return figureFindings(value, path, dataset)
    case 'careCard':
      return careCardFindings(value, path)
    case 'evidenceStatement':
      return evidenceFindings(value, path)
    case 'callout':
      return isEmpty(value.heading) || isEmpty(value.body)
        ? [error('warning-empty', path, 'Give this warning a heading and a sentence, or delete it.')]
        : []
    case 'faq':
      return faqFindings(value, path)
    case 'doDontList':
      return isEmpty(value.dos) && isEmpty(value.donts)
        ? [error('advice-empty', path, 'List at least one thing to do or not to do, or delete this block.')]
        : []
    case 'table':
      return tableFindings(value, path)
    case 'internalLink':
      return referenceOf(value.reference)
        ? []
        : [
            error(
              'link-empty',
              path,
              'This link leads nowhere yet. Pick the page it should lead to, or remove the link.',
            ),
          ]
    case 'externalLink':
      // `linksCheck` speaks of http.
      return /^https?:\/\/\S+$/.test(textOf(value.href))
        ? []
        : [error('link-address', path, 'Paste the full address, starting with https://')]
    case 'citationNote':
      return referenceOf(value.citation)
        ? []
        : [error('note-empty', path, 'Choose the source this number stands for, or remove it.')]
    default:
      return []
  }
}

function blockFindings(block: Record<string, unknown>, path: Path): Finding[] {
  const text = listOf(block.children)
    .map((child) => textOf(objectOf(child).text))
    .join('')
  const isHeading = /^h\d$/.test(textOf(block.style))
  return isHeading && text === ''
    ? [error('heading-empty', path, 'This heading has no words. Write it or delete the line.')]
    : []
}

function figureFindings(figure: Record<string, unknown>, path: Path, dataset: DatasetFacts | undefined): Finding[] {
  // A block of a text, unlike a field of the form, is there only because somebody wanted a picture.
  const isBlock = typeof path.at(-1) !== 'string'
  if (!referenceOf(figure.asset))
    return isBlock ? [error('picture-missing', path, 'Choose a picture, or delete this block.')] : []
  if (figure.decorative === true) return []
  if (isEmpty(figure.alt)) {
    // Perhaps the library describes it: who cannot tell must not ask for it.
    if (assetOf(figure, dataset) === undefined) return []
    return [
      error(
        'alt-missing',
        [...path, 'alt'],
        'Describe the picture for people who cannot see it: in the picture library, for every place that shows it, or here. Or switch on "Only decoration".',
      ),
    ]
  }
  if (
    /^(?:an? |the |this )?(?:image|picture|photo(?:graph)?|graphic|screenshot) (?:of|shows|showing|that shows)\b/i.test(
      textOf(figure.alt),
    )
  )
    return [
      warning(
        'alt-wording',
        [...path, 'alt'],
        'Leave out "image of": screen readers say it already. Say what it shows.',
      ),
    ]
  return []
}

function careCardFindings(card: Record<string, unknown>, path: Path): Finding[] {
  const findings: Finding[] = []
  if (isEmpty(card.level)) findings.push(error('care-level', [...path, 'level'], 'Choose how urgent this is.'))
  if (isEmpty(card.heading))
    findings.push(
      error(
        'care-heading',
        [...path, 'heading'],
        'Say what to do, for example "Call 911 or go to an emergency department now if:"',
      ),
    )
  if (isEmpty(card.signs)) findings.push(error('care-signs', [...path, 'signs'], 'List the signs, one a line.'))
  return findings
}

function faqFindings(faq: Record<string, unknown>, path: Path): Finding[] {
  const items = listOf(faq.items)
  if (items.length === 0) return [error('faq-empty', path, 'Add a question with its answer, or delete this block.')]
  return items.flatMap((item, index) => {
    const {question, answer} = objectOf(item)
    if (!isEmpty(question) && !isEmpty(answer)) return []
    return [error('faq-item', [...path, 'items', keyStep(item, index)], 'Write both the question and its answer.')]
  })
}

function evidenceFindings(statement: Record<string, unknown>, path: Path): Finding[] {
  const findings: Finding[] = []
  if (isEmpty(statement.text))
    findings.push(error('evidence-text', [...path, 'text'], 'Write the finding in one or two sentences.'))
  if (isEmpty(statement.certainty))
    findings.push(error('evidence-certainty', [...path, 'certainty'], 'Choose how sure we can be (GRADE).'))
  const needsSource = statement.certainty !== 'none'
  if (needsSource && isEmpty(statement.citations))
    findings.push(
      error(
        'evidence-source',
        [...path, 'citations'],
        'Add the source of this finding, or choose "No studies in people found".',
      ),
    )
  if (isEmpty(statement.searchedOn))
    findings.push(
      error('evidence-date', [...path, 'searchedOn'], 'Give the day somebody last looked for newer studies.'),
    )
  return findings
}

/** Items of lists that are not text: the fields around the body hold these. */
const knownItems = ['claimOverride', 'reference', 'medicalCode', 'openingHours', 'closure', 'credential']

/** Blocks that no page can draw. They would be invisible, so they stop the document. */
export const unknownBlockCheck: Check = (document) =>
  Object.entries(document).flatMap(([field, value]) =>
    listOf(value).flatMap((item, index) => {
      const type = textOf(objectOf(item)._type)
      if (type === '' || knownBlocks.includes(type) || knownItems.includes(type)) return []
      return [
        error(
          'block-unknown',
          [field, keyStep(item, index)],
          `The page cannot show a block of type "${type}". Delete it, or ask a developer to add it.`,
        ),
      ]
    }),
  )

function visit(value: unknown, path: Path, see: (object: Record<string, unknown>, path: Path) => void): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      visit(item, [...path, keyStep(item, index)], see)
    })
  } else if (typeof value === 'object' && value !== null) {
    see(value as Record<string, unknown>, path)
    for (const [field, child] of Object.entries(value)) visit(child, [...path, field], see)
  }
}

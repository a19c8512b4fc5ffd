import {documentRules, invitationIn} from '@clinic/claims'
import {sentencesOf, wordsOf} from '@clinic/portable-text'
import {type Check, type ContentDocument, error, type Finding, warning} from './finding.ts'
import {firstOf} from './first-of.ts'
import {type Body, blockPath, blockText, bodiesOf, pageTexts} from './page-texts.ts'
import {remember} from './remember.ts'
import {textOf} from './values.ts'

const structureLimits = {headingLetters: 70, sectionWords: 350}

/** Headings in order and worth reading, one idea a section, and help before any offer. */
export const structureCheck: Check = (document) => {
  const bodies = bodiesOf(document)
  return [
    ...bodies.flatMap((body) => [...headingOrder(document, body), ...headingWords(body), ...sections(body)]),
    ...repeatedHeadings(bodies),
    ...contactBeforeHelp(document, bodies),
    ...contactInEmergency(document),
    ...contactWithoutHelp(document, bodies),
  ]
}

/** The level of a heading an editor chose; 0 for every other block. */
function levelOf(block: Record<string, unknown>): number {
  const match = block._type === 'block' ? /^h([1-6])$/.exec(textOf(block.style)) : null
  return Number(match?.[1] ?? 0)
}

/** An article's own headings are h2; the text of a section stands under the section's h2. */
function topLevel({_type}: ContentDocument): number {
  return _type === 'article' || _type === 'page' ? 2 : 3
}

function headingOrder(document: ContentDocument, body: Body): Finding[] {
  const top = topLevel(document)
  let above = top - 1
  return body.blocks.flatMap((block, index) => {
    const level = levelOf(block)
    if (level === 0) return []
    const skips = level > above + 1
    above = level
    if (!skips) return []
    return [
      error(
        'heading-order',
        blockPath(body, index),
        'A small heading stands before any heading. Make it a heading, or add one above it.',
      ),
    ]
  })
}

function headingWords(body: Body): Finding[] {
  return body.blocks.flatMap((block, index) => {
    if (levelOf(block) === 0) return []
    const text = blockText(block).trim()
    const path = blockPath(body, index)
    const next = body.blocks[index + 1]
    const findings: Finding[] = []
    if (text.length > structureLimits.headingLetters)
      findings.push(
        warning(
          'heading-long',
          path,
          `This heading has ${text.length} letters. Readers skim headings: say it in ${structureLimits.headingLetters} or fewer.`,
        ),
      )
    if (text !== '' && (!next || (levelOf(next) > 0 && levelOf(next) <= levelOf(block))))
      findings.push(
        warning('section-empty', path, 'Nothing stands under this heading. Write what it promises, or delete it.'),
      )
    else if (text !== '' && next && levelOf(next) > levelOf(block) && body.blocks.length > 2)
      findings.push(
        warning(
          'headings-together',
          path,
          'Two headings follow each other. Say in a sentence between them what the part is about.',
        ),
      )
    return findings
  })
}

const wordCount = remember((text) => wordsOf(text).length)

/** One idea a section: a reader who skims needs a heading every page of a phone or so. */
function sections(body: Body): Finding[] {
  const findings: Finding[] = []
  let start = 0
  let words = 0
  const close = (end: number) => {
    if (words > structureLimits.sectionWords && end > start)
      findings.push(
        warning(
          'section-long',
          blockPath(body, start),
          `From here, ${words} words stand without a heading. Keep one idea a section: add a heading where the next begins.`,
        ),
      )
  }
  body.blocks.forEach((block, index) => {
    if (levelOf(block) > 0) {
      close(index)
      start = index
      words = 0
    } else words += block._type === 'block' ? wordCount(blockText(block)) : 0
  })
  close(body.blocks.length)
  return findings
}

function repeatedHeadings(bodies: Body[]): Finding[] {
  const seen = new Set<string>()
  const repeated = bodies.flatMap((body) =>
    body.blocks.flatMap((block, index) => {
      const text = levelOf(block) > 0 ? blockText(block).trim() : ''
      const key = text.toLowerCase()
      if (key === '' || !seen.has(key)) {
        seen.add(key)
        return []
      }
      return [{text, path: blockPath(body, index)}]
    }),
  )
  return firstOf(repeated, ({text, path}, more) =>
    warning(
      'heading-repeated',
      path,
      `“${text}” is the heading of another part too. Say in each what only that part tells.${more}`,
    ),
  )
}

/** A condition has its cards in a field of their own, and `condition.checks.ts` looks at what stands above them. */
function contactBeforeHelp(document: ContentDocument, bodies: Body[]): Finding[] {
  return bodies.flatMap((body) => {
    if (document._type === 'condition' && body.field === 'symptoms') return []
    return body.blocks.flatMap(({_type}, index) =>
      _type === 'clinicContact' && isBroken('contact-before-help', {order: helpIn(body.blocks.slice(index))})
        ? [
            error(
              'contact-before-help',
              blockPath(body, index),
              'This invitation to the clinic stands before a card that says when to get help. Move it below the last card.',
            ),
          ]
        : [],
    )
  })
}

function contactWithoutHelp(document: ContentDocument, bodies: Body[]): Finding[] {
  const facts = {
    needsCardWithContact: document._type === 'article',
    order: bodies.flatMap(({blocks}) => helpIn(blocks)),
  }
  if (!isBroken('contact-without-help', facts)) return []
  return bodies
    .flatMap((body) => body.blocks.map(({_type}, index) => ({_type, path: blockPath(body, index)})))
    .filter(({_type}) => _type === 'clinicContact')
    .slice(0, 1)
    .map(({path}) =>
      warning(
        'contact-without-help',
        path,
        'This article invites readers to the clinic and does not say when to get help at once. Add a care card above it.',
      ),
    )
}

type EmergencyFacts = Parameters<typeof documentRules.S03.check>[0]
type EmergencyPart = ReturnType<typeof documentRules.S03.check>[number]

/** Whether a stretch of a page breaks a part of S03. */
export function isBroken(part: EmergencyPart, facts: Partial<EmergencyFacts>): boolean {
  return documentRules.S03.check({
    needsEmergencyCard: false,
    needsCardWithContact: false,
    order: [],
    emergencySentences: [],
    ...facts,
  }).includes(part)
}

/** The cards and invitations among blocks, as S03 names them. */
export function helpIn(blocks: Record<string, unknown>[]): EmergencyFacts['order'] {
  return blocks.flatMap(({_type, level}) => {
    if (_type === 'clinicContact') return ['contact' as const]
    if (_type !== 'careCard') return []
    return [level === 'emergency' ? ('emergencyCard' as const) : ('otherCard' as const)]
  })
}

/** In an emergency, the one thing to do is to call for help; a card that also sells delays it. */
function contactInEmergency(document: ContentDocument): Finding[] {
  const cards = new Set(emergencyCards(document))
  return pageTexts(document)
    .filter(({place}) => cards.size > 0 && cards.has(JSON.stringify(place)))
    .flatMap(({text, path}) =>
      sentencesOf(text).flatMap((sentence) => {
        if (!isBroken('contact-in-emergency', {emergencySentences: [sentence.text]})) return []
        const invitation = invitationIn(sentence.text) ?? {start: 0, end: sentence.text.length}
        const [start, end] = [sentence.start + invitation.start, sentence.start + invitation.end]
        return [
          {
            ...error(
              'contact-in-emergency',
              path,
              'An emergency card names the emergency number and nothing else. Move the invitation to the clinic to another place.',
            ),
            quote: {text: text.slice(start, end), start, end},
          },
        ]
      }),
    )
}

/** The places of emergency cards, as JSON of their paths. */
function emergencyCards(document: ContentDocument): string[] {
  return bodiesOf(document).flatMap((body) =>
    body.blocks.flatMap((block, index) =>
      block._type === 'careCard' && block.level === 'emergency' ? [JSON.stringify(blockPath(body, index))] : [],
    ),
  )
}

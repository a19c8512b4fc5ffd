import {documentRules, testimonialIn} from '@clinic/claims'
import type {Path} from '@sanity/types'
import {findingsOf} from './document-rules.ts'
import {type Check, type ContentDocument, error, type Finding} from './finding.ts'
import {once} from './once.ts'
import {type PatientText, patientText, type TextContext} from './patient-text.ts'
import {remember} from './remember.ts'
import {isEmpty, keyStep, objectOf} from './values.ts'

/** Praise by patients: typed into a text, or brought in by another program as an object of its own. */
export const testimonialsCheck: Check = (document) => [
  ...typedTestimonials(document),
  ...importedTestimonials(document),
]

/** Words that are not ours, and questions, which readers ask in the first person. */
const notAsked: readonly TextContext[] = ['slug', 'question', 'citationTitle', 'legalNotice', 'redFlagCard']

function typedTestimonials(document: ContentDocument): Finding[] {
  const texts = patientText(document)
  return texts.flatMap((text, index) => {
    const next = texts[index + 1]
    const isFollowed = next !== undefined && next.path[0] === text.path[0] && next.context === text.context
    const range = notAsked.includes(text.context) ? null : typedIn(text, isFollowed ? next.text : '')
    if (!range) return []
    return [
      {
        ...error(
          'testimonial-typed',
          text.path,
          'This reads as the words of a patient about a treatment. What one person felt says nothing about the next reader, and the law asks for consent and for what is typical. Delete it, and say with a source what studies found.',
        ),
        quote: {text: text.text.slice(range.start, range.end), ...range},
      },
    ]
  })
}

function typedIn({text}: PatientText, nextText: string): {start: number; end: number} | null {
  // Only a short paragraph can be a signature, and most texts have none.
  return read(/^\s*[-–—]/.test(nextText) && nextText.length < 80 ? `${text}${BEHIND}${nextText}` : text)
}

/** Stands between a text and its signature, and in no text. */
const BEHIND = '\u0000'

const read = remember((both) => {
  const [text = '', nextText = ''] = both.split(BEHIND)
  return documentRules.S07.check({text, nextText}).includes('typed') ? testimonialIn(text, nextText) : null
})

/** No form makes such an object, so its fields may have the names of the program that it comes from. */
const fields = {
  consent: ['consent', 'consentRecord'],
  materialConnection: ['materialConnection', 'materialConnectionDisclosure', 'disclosure'],
  typicality: ['typicality', 'typicalityStatement', 'typicalResults'],
  condition: ['condition', 'conditions'],
  citations: ['citation', 'citations'],
}

function importedTestimonials(document: ContentDocument): Finding[] {
  return testimonialsOf(document).flatMap(({value, path}) => {
    const has = (names: string[]) => names.some((name) => value[name] !== false && !isEmpty(value[name]))
    const broken = documentRules.S07.check({
      testimonial: {
        hasConsent: has(fields.consent),
        hasMaterialConnection: has(fields.materialConnection),
        hasTypicality: has(fields.typicality),
        namesCondition: has(fields.condition),
        isCited: has(fields.citations),
      },
    })
    const lacks = (what: string) => () =>
      error('testimonial-incomplete', path, `This testimonial lacks ${what}. Delete it, or add what is missing.`)
    return findingsOf(broken, {
      consent: lacks('the patient’s consent'),
      'material-connection': lacks('what the patient got for it, or a word that it was nothing'),
      typicality: lacks('what most patients can expect'),
      condition: lacks('a source for the condition that it names'),
      typed: null,
      // Looked for in the pages of a build.
      markup: null,
    })
  })
}

interface Testimonial {
  value: Record<string, unknown>
  path: Path
}

const testimonialsOf = once((document: ContentDocument) => testimonialsIn(document, []))

function testimonialsIn(value: unknown, path: Path): Testimonial[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => testimonialsIn(item, [...path, keyStep(item, index)]))
  const object = objectOf(value)
  if (object._type === 'testimonial') return [{value: object, path}]
  return Object.entries(object).flatMap(([field, child]) => testimonialsIn(child, [...path, field]))
}

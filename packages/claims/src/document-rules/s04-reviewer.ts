import {brokenOf, type DocumentRule} from './document-rule.ts'
import {isNpi, isPhysician} from './npi.ts'

/** Who wrote a page and who reviewed it. */
export interface ReviewerFacts {
  /** Any name for the person that is the same wherever the person is meant; empty where nobody is named. */
  author: string
  reviewer: string
  /** What is known of the reviewer. Without it, only what can be told from the two names is told. */
  person?: ReviewerPerson
}

export interface ReviewerPerson {
  name: string
  isMedicalReviewer: boolean
  /** The letters after the name, such as `MD`. */
  credentials: readonly string[]
  /** National Provider Identifier; empty where there is none. */
  npi: string
}

export type ReviewerPart = 'missing' | 'same-person' | 'name' | 'role' | 'credential' | 'npi-missing' | 'npi-wrong'

const person: ReviewerPerson = {
  name: 'Robin Sample',
  isMedicalReviewer: true,
  credentials: ['MD'],
  npi: '1234567893',
}
const complete: ReviewerFacts = {author: 'dana', reviewer: 'robin', person}

export const s04Reviewer: DocumentRule<ReviewerFacts, ReviewerPart> = {
  id: 'S04',
  name: 'A reviewer who can be trusted',
  severity: 'error',
  why: 'Readers trust a medical page for the clinician who checked it, so it must be another person than the author, with a credential that can be looked up.',
  instead:
    'Choose another clinician than the author, whose page has a name, a credential and, for a US physician, an NPI.',
  check: ({author, reviewer, person}) => {
    const letters = person?.credentials.filter(Boolean) ?? []
    const isUsPhysician = letters.some(isPhysician)
    return brokenOf({
      missing: reviewer === '',
      'same-person': reviewer !== '' && author === reviewer,
      name: person !== undefined && person.name === '',
      role: person !== undefined && !person.isMedicalReviewer,
      credential: person !== undefined && letters.length === 0,
      'npi-missing': isUsPhysician && person?.npi === '',
      'npi-wrong': isUsPhysician && person?.npi !== '' && !isNpi(person?.npi ?? ''),
    })
  },
  hits: [
    {facts: {author: 'dana', reviewer: ''}, parts: ['missing']},
    {facts: {author: 'dana', reviewer: 'dana'}, parts: ['same-person']},
    {facts: {...complete, person: {...person, name: ''}}, parts: ['name']},
    {facts: {...complete, person: {...person, isMedicalReviewer: false}}, parts: ['role']},
    {facts: {...complete, person: {...person, credentials: ['']}}, parts: ['credential']},
    {facts: {...complete, person: {...person, npi: ''}}, parts: ['npi-missing']},
    {facts: {...complete, person: {...person, credentials: ['D.O.'], npi: '1234567890'}}, parts: ['npi-wrong']},
  ],
  passes: [
    complete,
    {author: '', reviewer: 'robin'},
    {...complete, person: {...person, npi: '1558598797'}},
    {...complete, person: {...person, credentials: ['PT, DPT'], npi: ''}},
  ],
}

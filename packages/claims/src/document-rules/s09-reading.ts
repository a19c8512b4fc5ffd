import {brokenOf, type DocumentRule} from './document-rule.ts'

/** How hard a page is to read. What was not measured is left out. */
export interface ReadingFacts {
  /** The Flesch–Kincaid grade of the running text. */
  bodyGrade?: number
  /** The grade of a card or a button. */
  cardGrade?: number
  /** The words of its longest sentence. */
  sentenceWords?: number
  /** How many warnings stand on the page. */
  warnings?: number
}

export type ReadingPart = 'grade' | 'card-grade' | 'sentence' | 'warnings'

/** What a reader in pain can take in. Sources: the AMA (grade 6) and NIH (below grade 8) on patient texts. */
export const readingLimits = {grade: 8, cardGrade: 6, sentenceWords: 25, warnings: 2}

export const s09Reading: DocumentRule<ReadingFacts, ReadingPart> = {
  id: 'S09',
  name: 'Words that a reader in pain can take in',
  severity: 'warning',
  why: 'A reader who does not understand a page cannot weigh what it says.',
  instead: 'Use everyday words and sentences of one idea, and keep the two warnings that matter most.',
  check: ({bodyGrade = 0, cardGrade = 0, sentenceWords = 0, warnings = 0}) =>
    brokenOf({
      grade: bodyGrade > readingLimits.grade,
      'card-grade': cardGrade > readingLimits.cardGrade,
      sentence: sentenceWords > readingLimits.sentenceWords,
      warnings: warnings > readingLimits.warnings,
    }),
  hits: [
    {facts: {bodyGrade: 8.1}, parts: ['grade']},
    {facts: {cardGrade: 6.1}, parts: ['card-grade']},
    {facts: {sentenceWords: 26}, parts: ['sentence']},
    {facts: {warnings: 3}, parts: ['warnings']},
    {
      facts: {bodyGrade: 12, cardGrade: 9, sentenceWords: 40, warnings: 5},
      parts: ['grade', 'card-grade', 'sentence', 'warnings'],
    },
  ],
  passes: [{}, {bodyGrade: 8, cardGrade: 6, sentenceWords: 25, warnings: 2}],
}

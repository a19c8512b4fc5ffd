import {brokenOf, type DocumentRule} from './document-rule.ts'

/** A source, and what the page that cites it says of it. */
export interface SourceFacts {
  today: string
  /** `guideline`, `randomisedTrial` and so on. */
  kind: string
  /** 0 where it is not known. */
  year: number
  isRetracted: boolean
  /** The day on which a guideline lapses; empty where it gives none. */
  expires: string
  /** The words of the paragraph that cites it: a page may cite a source to say that it no longer holds. */
  beside?: string
}

export type SourcePart = 'retracted' | 'lapsed' | 'old'

export const guidelineYears = 5

const saysRetracted = /\bretract|\bwithdrawn\b|\bt(?:ake|ook|aken) back\b/i
const saysLapsed = /\blapse|\bexpire|\bno longer in force\b|\bwithdrawn\b|\bout of date\b/i

const guideline: SourceFacts = {
  today: '2026-11-22',
  kind: 'guideline',
  year: 2023,
  isRetracted: false,
  expires: '',
}

export const s06Source: DocumentRule<SourceFacts, SourcePart> = {
  id: 'S06',
  name: 'Sources that still hold',
  severity: 'warning',
  why: 'A retracted study or a lapsed guideline no longer carries what a page says.',
  instead: 'Replace the source and check every sentence that rests on it, or say in the text that it no longer holds.',
  check: ({today, kind, year, isRetracted, expires, beside = ''}) =>
    brokenOf({
      retracted: isRetracted && !saysRetracted.test(beside),
      lapsed: expires !== '' && expires < today && !saysLapsed.test(beside),
      old: kind === 'guideline' && expires === '' && year > 0 && Number(today.slice(0, 4)) - year > guidelineYears,
    }),
  hits: [
    {facts: {...guideline, kind: 'caseSeries', isRetracted: true}, parts: ['retracted']},
    {facts: {...guideline, isRetracted: true, beside: 'Pain fell in one trial.'}, parts: ['retracted']},
    {facts: {...guideline, year: 2019, expires: '2024-01-01'}, parts: ['lapsed']},
    {facts: {...guideline, year: 2020}, parts: ['old']},
  ],
  passes: [
    guideline,
    {...guideline, year: 2021},
    {...guideline, year: 0},
    {...guideline, year: 2015, kind: 'randomisedTrial'},
    {...guideline, year: 2019, expires: '2028-01-01'},
    {...guideline, isRetracted: true, beside: 'One report was retracted.'},
    {...guideline, expires: '2024-01-01', beside: 'The guideline lapsed in 2024.'},
  ],
}

import {importFields} from './fields.ts'
import {fieldOfHeading, isFaqHeading} from './heading-words.ts'
import type {ImportType, Placement, ReadArticle} from './proposal.ts'

/** What an article seems to be about: a treatment by its title, a condition by its sections; else it stays an article. */
export function guessedType({title, sections}: ReadArticle): ImportType {
  const fits = (type: ImportType) =>
    new Set(sections.map(({heading}) => fieldOfHeading(type, heading)).filter((field) => field !== null))
  const condition = fits('condition')
  const isAboutTreatment =
    /\b(?:therap(?:y|ies)|injections?|infusions?|surgery|procedure|ablation|plasma|prp|decompression|treatment)\b/i.test(
      title,
    )
  if (
    isAboutTreatment &&
    !/\b(?:causes|symptoms)\b/i.test(title) &&
    fits('treatment').size >= 2 &&
    !condition.has('symptoms')
  )
    return 'treatment'
  const core = ['symptoms', 'causes', 'diagnosis', 'usualTreatments'].filter((field) => condition.has(field))
  return core.length >= 3 || (core.length === 2 && condition.has('symptoms')) ? 'condition' : 'article'
}

/** Where each section goes, by its heading; null where the heading does not say. */
export function guessedPlacement({sections}: ReadArticle, type: ImportType): Placement {
  const placed: Placement = {}
  for (const {key, heading} of sections) placed[key] = key === 's0' ? introField[type] : fieldOfHeading(type, heading)
  const used = new Set(Object.values(placed))
  // Questions and answers have no field of their own. Where a section already stands they may follow it, but they fill no empty one.
  const field = faqField[type]
  for (const {key, heading} of sections)
    if (placed[key] === null && isFaqHeading(heading) && used.has(field)) placed[key] = field
  return placed
}

/** The decisions of the editor over the guess; a field that the type does not have counts as none. */
export function decidedPlacement(article: ReadArticle, type: ImportType, decided: Placement = {}): Placement {
  const names = new Set(importFields(type).map(({name}) => name))
  const guessed = guessedPlacement(article, type)
  return Object.fromEntries(
    article.sections.map(({key}) => {
      const field = key in decided ? decided[key] : guessed[key]
      return [key, field && names.has(field) ? field : null]
    }),
  )
}

const introField: Record<ImportType, string | null> = {condition: null, treatment: 'whatItIs', article: 'body'}

const faqField: Record<ImportType, string> = {condition: 'usualTreatments', treatment: 'whatHappens', article: 'body'}

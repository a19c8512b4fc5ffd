import type {Vocabulary} from '@clinic/claims'
import {isRegenerative} from '../documents/treatment/regenerative.ts'
import type {DatasetFacts} from './dataset-facts.ts'
import type {ContentDocument} from './finding.ts'
import {once} from './once.ts'
import {listOf, textOf} from './values.ts'

/** The names of the dataset's conditions and of its treatments made of cells or blood. The same names give the same object. */
export const vocabularyOf = once((published: DatasetFacts['published']): Vocabulary => {
  const documents = [...published.values()]
  return shared({
    conditions: documents.filter(({_type}) => _type === 'condition').flatMap(namesOf),
    regenerativeTreatments: documents
      .filter(({_type, kind}) => _type === 'treatment' && isRegenerative(kind))
      .flatMap(namesOf),
  })
})

/** What is published is read anew with every publication, while names hardly ever change: what was found under them stays good. */
function shared(vocabulary: Vocabulary): Vocabulary {
  const key = JSON.stringify(vocabulary)
  if (latest?.key !== key) latest = {key, vocabulary}
  return latest.vocabulary
}

let latest: {key: string; vocabulary: Vocabulary} | undefined

/** `Cell injection near the spine (MSC)` is known by both of its names; an explanation in parentheses is no name. */
function namesOf({title, alsoKnownAs}: ContentDocument): string[] {
  return [title, ...listOf(alsoKnownAs)].flatMap((name) => {
    const [, long = '', short = ''] = /^([^(]+?)\s*(?:\(([^)]*)\))?$/.exec(textOf(name)) ?? []
    return [long, /^[A-Z]{2,}$/.test(short) ? short : ''].filter(Boolean)
  })
}

import type {Path} from '@sanity/types'
import {type DatasetFacts, publishedIdOf} from '../checks/dataset-facts.ts'
import type {ContentDocument} from '../checks/finding.ts'
import {once} from '../checks/once.ts'
import {keyStep, objectOf, textOf} from '../checks/values.ts'
import type {Dependence, DependenceKind} from './plan.ts'

/** Every place in another document, published or draft, that refers to this one. Published ones come first. */
export function dependencesOn(id: string, dataset: DatasetFacts): Dependence[] {
  return [...dataset.published.values(), ...dataset.drafts.values()].flatMap((document) =>
    publishedIdOf(document._id) === id
      ? []
      : referencesOf(document)
          .filter((reference) => reference.id === id)
          .map(({kind, path}) => ({document, kind, path})),
  )
}

interface Reference {
  id: string
  kind: DependenceKind
  path: Path
}

const referencesOf = once((document: ContentDocument): Reference[] => walk(document, [], document._type))

function walk(value: unknown, path: Path, type: string): Reference[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, [...path, keyStep(item, index)], type))
  if (typeof value !== 'object' || value === null) return []
  const object = objectOf(value)
  const id = textOf(object._ref)
  if (id) return [isLinkMark(path) ? inText(id, path, type) : {id, kind: kindOf(path, type), path}]
  return Object.entries(object).flatMap(([field, child]) => walk(child, [...path, field], type))
}

/** `explainedTerm` keeps its reference in another field. */
function isLinkMark(path: Path): boolean {
  return path.at(-1) === 'reference' && path.at(-3) === 'markDefs'
}

function inText(id: string, path: Path, type: string): Reference {
  return {id, kind: type === 'siteSettings' ? 'menu' : 'link', path: path.slice(0, -1)}
}

/** Lists of pages to go on reading, by the type that has them. What a list says of its page itself is substance. */
const lists: Record<string, readonly string[]> = {
  article: ['relatedArticles'],
  condition: ['relatedArticles', 'relatedConditions'],
  glossaryTerm: ['seeAlso'],
  siteSettings: ['featuredConditions', 'featuredArticles', 'footerLinks'],
  treatment: ['relatedArticles'],
}

function kindOf([field]: Path, type: string): DependenceKind {
  if (type === 'redirect' && field === 'to') return 'redirect'
  if (typeof field !== 'string' || !lists[type]?.includes(field)) return 'substance'
  return type === 'siteSettings' ? 'menu' : 'list'
}

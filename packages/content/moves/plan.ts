import type {Path} from '@sanity/types'
import type {ContentDocument} from '../checks/finding.ts'
import type {Mutation} from './mutation.ts'

/** The path a page had and the path it will have. */
export interface AddressChange {
  from: string
  to: string
}

/** What publishing a document does to redirects, as data: shown to the editor first, then committed with the publication. */
export interface PublicationPlan {
  /** Null when the page stays where it is, or is published for the first time. */
  addressChange: AddressChange | null
  /** Creates, re-points and deletes redirects. Empty when there is nothing to do. */
  mutations: Mutation[]
  /** What will happen, a sentence each, for the editor. */
  sentences: string[]
}

/** Where readers of a page that is taken down are led. */
export type Destination = {kind: 'page'; id: string} | {kind: 'gone'} | {kind: 'nowhere'}

/** How a document depends on another one. What decides is whether a program may lead it elsewhere without a doctor. */
export type DependenceKind =
  /** A link in running text. */
  | 'link'
  /** A list of pages: related reading. */
  | 'list'
  /** Head, foot or home page of the site. */
  | 'menu'
  /** A redirect that leads to the page. */
  | 'redirect'
  /** Author, reviewer, source, treatment, explained word: another one would say something else. Only a person can change it. */
  | 'substance'

/** One place in a document that refers to another one. */
export interface Dependence {
  /** Published or draft, as it stands in the dataset; its `_id` says which. */
  document: ContentDocument
  kind: DependenceKind
  /** Path to the reference, or to the mark or array item that holds it. */
  path: Path
}

/** What taking a page down does, as data. */
export interface TakeDownPlan {
  mutations: Mutation[]
  /** Places that must be changed by hand first. The page stays up while there are any. */
  blockers: Dependence[]
  sentences: string[]
}

/** Who does it, and when. */
export interface Doer {
  /** Name and id of the account. A program names itself and, after that, who asked it to. */
  by: string
  account: string
  /** ISO moment. */
  now: string
}

import type {ContentDocument, DatasetFacts, Finding} from '@clinic/content/checks'
import type {PortableTextBlock} from '@portabletext/types'

/** A file as it was chosen: its name decides how it is read (.html, .htm, .md, .markdown, .docx). */
export interface ArticleFile {
  name: string
  bytes: Uint8Array
}

/** Makes a DOM of HTML: the browser's `DOMParser`, or jsdom in a command. Scripts never run in it. */
export type ParseHtml = (html: string) => Document

/** The types a draft can be made of. */
export type ImportType = 'condition' | 'treatment' | 'article'

/** A text block or a block of ours (`figure`, `table`, …), as it stands in `richText`. */
export type Block = PortableTextBlock | ({_type: string; _key: string} & Record<string, unknown>)

/** A heading and what stands below it, up to the next heading of its rank or a higher one; smaller headings stay inside `blocks`. */
export interface Section {
  /** Stable within one reading of the file: `s0` is what stands before the first heading. */
  key: string
  heading: string
  blocks: Block[]
}

/** What was read from the file, before it is known what will be made of it. */
export interface ReadArticle {
  fileName: string
  title: string
  sections: Section[]
  /** Remarks of reviewers in a Word file, with the words they were made about. They never become text of the page. */
  comments: Comment[]
  links: FoundLink[]
  phones: FoundPhone[]
  /** Text that is no part of the article (menus, footers, cookie notices): shown, never taken over by itself. */
  leftOut: {where: string; text: string}[]
  /** What could not be kept as it was, a sentence each: "The text box on page 2 was read as a paragraph". */
  notes: string[]
}

export interface Comment {
  author: string
  text: string
  about: string
}

export interface FoundLink {
  text: string
  /** As it stands in the file. */
  href: string
  outcome:
    | {kind: 'page'; id: string; title: string}
    /** An address of this site that no page and no redirect has: the words stay, the link does not. */
    | {kind: 'unknown-page'}
    | {kind: 'external'; href: string}
    /** `http:`, `mailto:`, `javascript:`, a file …: the words stay, the link does not. `reason` is for the editor. */
    | {kind: 'dropped'; reason: string}
}

export interface FoundPhone {
  text: string
  /** The clinic's own number becomes a block "Contact the clinic"; another one stays in the text and is listed. */
  outcome: 'clinic' | 'other'
  /** The words around the clinic's number as the file has them, and as they read now that the number is gone; empty when nothing was left. */
  before?: string
  after?: string
}

/** Where a section goes: a field of the type, or nowhere yet. */
export type Placement = Record<Section['key'], string | null>

/** A draft as it would be created, and everything an editor has to know about it. */
export interface Proposal {
  type: ImportType
  placement: Placement
  /** Complete draft with a new id under `drafts.`; publishing it is another step. */
  document: ContentDocument
  /** Sections that found no field; kept in the import report, so that nothing is lost. */
  unplaced: Section[]
  /** What the page still needs: author, reviewer, sources, risks, status … with the field to fill in. */
  missing: {field: string; message: string}[]
  /** All checks over the draft, claims among them. */
  findings: Finding[]
}

export interface ProposalOptions {
  type?: ImportType
  placement?: Placement
  dataset: DatasetFacts
  /** ISO date. */
  today: string
  /** Id under which the draft will be published. Without it, one is made of type and title, and is free in `dataset`. */
  id?: string
}

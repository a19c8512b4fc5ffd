import type {ARTICLES_QUERY_RESULT, CONDITIONS_QUERY_RESULT, PEOPLE_QUERY_RESULT} from '../generated/sanity.types.ts'

/** The text of one section: its headings start at h3. */
export type RichTextValue = NonNullable<CONDITIONS_QUERY_RESULT[number]['symptoms']>

/** The text of an article or page: its headings start at h2. */
export type ArticleTextValue = NonNullable<ARTICLES_QUERY_RESULT[number]['body']>

export type BodyBlock = RichTextValue[number] | ArticleTextValue[number]

/** A body of either kind. */
export type BodyValue = readonly BodyBlock[]

/** Paragraphs and lists, without headings and blocks. */
export type SimpleTextValue = NonNullable<PEOPLE_QUERY_RESULT[number]['bio']>

/** One kind of block as a query returns it: `BlockOf<'callout'>`. */
export type BlockOf<Type extends BodyBlock['_type']> = Extract<BodyBlock, {_type: Type}>

export type TextBlock = BlockOf<'block'>
type Child = NonNullable<TextBlock['children']>[number]
type MarkDefinition = NonNullable<TextBlock['markDefs']>[number]

/** What can stand within a line besides words. */
export type InlineObject = Exclude<Child, {_type: 'span'}>
export type CitationNoteValue = Extract<InlineObject, {_type: 'citationNote'}>
export type CitationData = NonNullable<CitationNoteValue['citation']>
export type InternalLinkValue = Extract<MarkDefinition, {_type: 'internalLink'}>
export type ExplainedTermValue = Extract<MarkDefinition, {_type: 'explainedTerm'}>
export type ExternalLinkValue = Extract<MarkDefinition, {_type: 'externalLink'}>

/** A document as a link to it shows it. */
export type LinkTarget = NonNullable<InternalLinkValue['link']>

/**
 * A block as the renderer takes it. A query's type says that a text block's children may be null, which hides from the
 * renderer what can stand among them.
 */
export type DrawnBlock = Exclude<BodyBlock, TextBlock> | Filled<TextBlock>
type Filled<Block> = Block extends {children: infer Children; markDefs: infer Marks}
  ? Omit<Block, 'children' | 'markDefs'> & {children: NonNullable<Children>; markDefs?: NonNullable<Marks>}
  : never

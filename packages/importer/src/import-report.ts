import {type ContentDocument, publishedIdOf} from '@clinic/content/checks'
import type {Block, FoundLink, Proposal, ReadArticle} from './proposal.ts'
import {isTableBlock} from './table.ts'
import {textOfBlock} from './text-block.ts'

/** Who brings the article in, and when. */
export interface Importer {
  by: string
  account: string
  /** ISO moment. */
  now: string
}

/**
 * The report that is created together with the draft, in one transaction: everything of the file that did not go into the draft.
 * Its id is `import.<publishedId>`. It names other documents by plain ids, so that it never keeps one from being deleted.
 */
export function importReport(article: ReadArticle, proposal: Proposal, {by, account, now}: Importer): ContentDocument {
  const subject = publishedIdOf(proposal.document._id)
  const list = <Item>(type: string, items: Item[], fields: (item: Item) => Record<string, unknown>) =>
    items.map((item, index) => ({_type: type, _key: `${type}-${index + 1}`, ...fields(item)}))
  return {
    _id: `import.${subject}`,
    _type: 'importReport',
    subject,
    subjectType: proposal.type,
    title: article.title,
    fileName: article.fileName,
    importedAt: now,
    by,
    account,
    sections: list('importedSection', article.sections, ({key, heading}) => ({
      heading: heading || 'Before the first heading',
      ...(proposal.placement[key] && {field: proposal.placement[key]}),
    })),
    unplaced: list('unplacedSection', proposal.unplaced, ({heading, blocks}) => ({
      heading: heading || 'Before the first heading',
      text: blocks.map(readable).join('\n\n'),
      blocks: JSON.stringify(blocks),
    })),
    comments: list('importedComment', article.comments, ({author, text, about}) => ({author, text, about})),
    leftOut: list('leftOutText', article.leftOut, ({where, text}) => ({where, text})),
    links: list('importedLink', article.links, ({text, href, outcome}) => ({text, href, ...outcomeFields(outcome)})),
    phones: list('importedPhone', article.phones, (phone) => ({...phone})),
    missing: list('missingPart', proposal.missing, ({field, message}) => ({field, message})),
    notes: article.notes,
  }
}

function readable(block: Block): string {
  if (isTableBlock(block))
    return [block.caption, ...block.rows.map(({cells}) => cells.join(' | '))].filter(Boolean).join('\n')
  return block._type === 'clinicContact' ? '[Contact the clinic]' : textOfBlock(block)
}

function outcomeFields(outcome: FoundLink['outcome']): {outcome: string; says: string; page?: string} {
  switch (outcome.kind) {
    case 'page':
      return {outcome: 'page', says: `Leads to “${outcome.title}”.`, page: outcome.id}
    case 'external':
      return {outcome: 'external', says: `Leads to ${outcome.href}.`}
    case 'unknown-page':
      return {
        outcome: 'unknown-page',
        says: 'No page of this site has this address. The words stay, the link does not.',
      }
    case 'dropped':
      return {outcome: 'dropped', says: `Only the words stay. ${outcome.reason}`}
  }
}

import type {Proposal, ProposalOptions, ReadArticle} from './proposal.ts'

/**
 * A draft made of what was read: as the editor has decided (`type`, `placement`), otherwise as the headings suggest.
 * Call it again with another `type` or `placement` whenever she changes her mind: same input, same draft, same keys.
 */
export function propose(_article: ReadArticle, _options: ProposalOptions): Proposal {
  return {
    type: 'article',
    placement: {},
    document: {_id: 'drafts.x', _type: 'article'},
    unplaced: [],
    missing: [],
    findings: [],
  }
}

import type {FoundLink} from './proposal.ts'
import type {MarkDef} from './text-block.ts'

/** The mark that a link becomes; null where only its words stay. */
export function linkMark(outcome: FoundLink['outcome'], newKey: () => string): MarkDef | null {
  if (outcome.kind === 'page')
    return {_type: 'internalLink', _key: newKey(), reference: {_type: 'reference', _ref: outcome.id}}
  return outcome.kind === 'external' ? {_type: 'externalLink', _key: newKey(), href: outcome.href} : null
}

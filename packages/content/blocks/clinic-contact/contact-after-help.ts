import type {BodyBlock} from '../../rich-text/values.ts'

/**
 * A body in which no invitation to the clinic stands before a card that says when to get help. Such an invitation is
 * moved to just after the last card; any other body is returned as it is.
 */
export function contactAfterHelp<Block extends Pick<BodyBlock, '_type'>>(body: Block[] | null): Block[] | null {
  const lastCard = body?.findLastIndex(({_type}) => _type === 'careCard') ?? -1
  const before = body?.slice(0, lastCard + 1) ?? []
  const tooEarly = before.filter(({_type}) => _type === 'clinicContact')
  if (!body || tooEarly.length === 0) return body
  const rest = before.filter(({_type}) => _type !== 'clinicContact')
  return [...rest, ...tooEarly, ...body.slice(lastCard + 1)]
}

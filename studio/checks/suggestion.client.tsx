import {Stack, Text} from '@sanity/ui'
import {BetterSentence} from './better-sentence.client.tsx'
import {type QuoteFinding, reasonOf} from './quotes.ts'
import {SeverityLabel} from './severity-label.tsx'

/** What a finding has to say about some words: how bad, why, and what could stand there instead. */
export function Suggestion({finding}: {finding: QuoteFinding}) {
  return (
    <Stack gap={4}>
      <SeverityLabel severity={finding.severity} />
      <Text size={1}>{reasonOf(finding)}</Text>
      {finding.quote.instead && <BetterSentence text={finding.quote.instead} />}
    </Stack>
  )
}

import type {Finding} from '@clinic/content/checks'
import {Card, Flex, Stack, Text} from '@sanity/ui'
import {memo} from 'react'
import {BetterSentence} from '../better-sentence.client.tsx'
import {reasonOf} from '../quotes.ts'
import {SeverityLabel} from '../severity-label.tsx'
import {underlineStyle} from '../underlines/decorations.tsx'

interface Props {
  finding: Finding
  place: string
  onJump: (finding: Finding) => void
}

/** One thing to fix: a button that leads to it, and the better sentence where there is one. */
export const FindingCard = memo(function FindingCard({finding, place, onJump}: Props) {
  const {severity, quote, path} = finding
  const isAboutPlace = path.length > 0
  return (
    <Card border radius={3} overflow="hidden" data-testid={`finding-${finding.rule}`}>
      <Card
        as={isAboutPlace ? 'button' : 'div'}
        padding={3}
        onClick={isAboutPlace ? () => onJump(finding) : undefined}
        style={{display: 'block', width: '100%', textAlign: 'left', cursor: isAboutPlace ? 'pointer' : undefined}}
      >
        <Stack gap={3}>
          <Flex gap={2} align="center">
            <SeverityLabel severity={severity} />
            <Text size={0} muted textOverflow="ellipsis">
              {place || 'The whole page'}
            </Text>
          </Flex>
          {quote && (
            <Text size={1} weight="medium">
              “<mark style={underlineStyle[severity]}>{quote.text}</mark>”
            </Text>
          )}
          <Text size={1}>{reasonOf(finding)}</Text>
        </Stack>
      </Card>
      {quote?.instead && (
        <Card padding={3} paddingTop={0}>
          <BetterSentence text={quote.instead} />
        </Card>
      )}
    </Card>
  )
})

import type {Finding} from '@clinic/content/checks'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import type {Path} from 'sanity'

/** Findings under a heading, each with a way to its field. Shows nothing when there are none. */
export function FindingList({
  title,
  findings,
  tone,
  onGoTo,
}: {
  title: string
  findings: Pick<Finding, 'message' | 'path'>[]
  tone: 'critical' | 'caution'
  onGoTo?: (path: Path) => void
}) {
  if (findings.length === 0) return null
  return (
    <Stack gap={3}>
      <Text as="h3" size={1} weight="semibold">
        {`${title} (${findings.length})`}
      </Text>
      <Stack as="ul" gap={2}>
        {findings.map(({message, path}, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn anew whole, and one message can stand twice.
          <Card as="li" key={index} padding={3} radius={2} border tone={tone}>
            <Flex align="center" gap={3} justify="space-between">
              <Text size={1}>{message}</Text>
              {onGoTo && path.length > 0 && (
                <Button
                  text="Go to field"
                  mode="bleed"
                  fontSize={1}
                  padding={2}
                  style={{flexShrink: 0}}
                  onClick={() => onGoTo(path)}
                />
              )}
            </Flex>
          </Card>
        ))}
      </Stack>
    </Stack>
  )
}

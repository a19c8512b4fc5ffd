import {Badge, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {type ReactNode, useId} from 'react'

/** One part of the report, with how many things it holds; drawn only where it holds any. */
export function Part({
  title,
  count,
  about,
  tone = 'default',
  children,
}: {
  title: string
  count: number
  about?: string
  tone?: 'default' | 'caution' | 'critical'
  children: ReactNode
}) {
  const id = useId()
  if (count === 0) return null
  return (
    <Card as="section" aria-labelledby={id} border radius={3} padding={4}>
      <Stack gap={4}>
        <Flex align="center" gap={3}>
          <Heading as="h2" size={1} id={id}>
            {title}
          </Heading>
          <Badge tone={tone}>{count}</Badge>
        </Flex>
        {about && (
          <Text size={1} muted>
            {about}
          </Text>
        )}
        {children}
      </Stack>
    </Card>
  )
}

export function Lines({children}: {children: ReactNode}) {
  return (
    <Stack as="ul" gap={4} style={{listStyle: 'none', margin: 0, padding: 0}}>
      {children}
    </Stack>
  )
}

/** A thing that was found, and what it means. */
export function Line({main, note, children}: {main: ReactNode; note?: ReactNode; children?: ReactNode}) {
  return (
    <li>
      <Stack gap={2}>
        <Text size={1} weight="medium" style={{overflowWrap: 'anywhere'}}>
          {main}
        </Text>
        {note && (
          <Text size={1} muted style={{overflowWrap: 'anywhere'}}>
            {note}
          </Text>
        )}
        {children}
      </Stack>
    </li>
  )
}

import {Box, Card, Stack, Text} from '@sanity/ui'
import type {Move} from './use-move.ts'

/** In the publish dialog: what publishing does to addresses, and why it could not be done. */
export function AddressPart({move: {sentences, problem}}: {move: Move}) {
  if (sentences.length === 0 && problem === null) return null
  return (
    <Stack gap={4} data-testid="address-part">
      {sentences.length > 0 && (
        <>
          <Text as="h3" size={1} weight="semibold">
            What happens to the address
          </Text>
          <Card border radius={2} padding={3} tone="primary">
            <Sentences sentences={sentences} />
          </Card>
        </>
      )}
      {problem && (
        <Card border radius={2} padding={3} tone="critical" role="alert">
          <Text size={1}>{problem}</Text>
        </Card>
      )}
    </Stack>
  )
}

export function Sentences({sentences}: {sentences: string[]}) {
  return (
    <Stack as="ul" gap={4}>
      {sentences.map((sentence) => (
        <Box as="li" key={sentence}>
          <Text size={1}>{sentence}</Text>
        </Box>
      ))}
    </Stack>
  )
}

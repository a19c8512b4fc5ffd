import {CheckmarkIcon} from '@sanity/icons/Checkmark'
import {CopyIcon} from '@sanity/icons/Copy'
import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'

/**
 * What could stand there, with a sentence to copy where there is one. It is not put into the text by itself: what is true of
 * this treatment only the author knows, so facts are gaps to fill, and a gap left open is found.
 */
export function BetterSentence({text}: {text: string}) {
  const sentence = /“([^”]+)”/.exec(text)?.[1]
  return (
    <Card tone="positive" padding={3} radius={2}>
      <Flex gap={3} align="flex-start">
        <Stack gap={3} flex={1}>
          <Text size={0} weight="semibold" muted>
            Instead
          </Text>
          <Text size={1}>{text}</Text>
        </Stack>
        {sentence && (
          <Box style={{margin: -4}}>
            <CopyButton text={sentence} />
          </Box>
        )}
      </Flex>
    </Card>
  )
}

function CopyButton({text}: {text: string}) {
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setIsCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [isCopied])
  return (
    <Button
      mode="bleed"
      fontSize={1}
      padding={2}
      icon={isCopied ? CheckmarkIcon : CopyIcon}
      text={isCopied ? 'Copied' : 'Copy'}
      aria-label={isCopied ? 'Copied' : `Copy the better sentence: ${text}`}
      onClick={() => {
        void navigator.clipboard.writeText(text).then(() => setIsCopied(true))
      }}
    />
  )
}

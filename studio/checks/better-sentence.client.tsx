import {CheckmarkIcon} from '@sanity/icons/Checkmark'
import {CopyIcon} from '@sanity/icons/Copy'
import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'

/**
 * The sentence that could stand there, to copy. It is not put into the text by itself: it is an example, and what is true of
 * this treatment only the author knows.
 */
export function BetterSentence({text}: {text: string}) {
  return (
    <Card tone="positive" padding={3} radius={2}>
      <Flex gap={3} align="flex-start">
        <Stack gap={3} flex={1}>
          <Text size={0} weight="semibold" muted>
            Instead
          </Text>
          <Text size={1}>{text}</Text>
        </Stack>
        <Box style={{margin: -4}}>
          <CopyButton text={text} />
        </Box>
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

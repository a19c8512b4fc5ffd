import {Badge, Button, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useRef, useState} from 'react'
import {linkLine, localTime} from './link-line.ts'
import type {ShareLinks} from './use-share-links.ts'

/** The links to this page, the newest first: for whom, by whom, until when. */
export function LinkList({links, failed, end, mayEnd}: ShareLinks & {mayEnd: boolean}) {
  const heading = useRef<HTMLHeadingElement>(null)
  const toast = useToast()
  const [ending, setEnding] = useState<string | null>(null)
  const now = new Date().toISOString()
  const endNow = async (id: string) => {
    setEnding(id)
    try {
      await end(id)
      // The button that had the focus goes away.
      heading.current?.focus()
    } catch {
      toast.push({status: 'error', title: 'The link could not be ended and still works. Please try again.'})
    }
    setEnding(null)
  }
  return (
    <Stack gap={4} data-testid="share-links">
      <Heading as="h2" size={0} ref={heading} tabIndex={-1}>
        Links to this page
      </Heading>
      {failed && (
        <Text size={1}>The list may be out of date: the connection was lost. Close this and open it again.</Text>
      )}
      {!links && !failed && <Text size={1}>Looking for links …</Text>}
      {links?.length === 0 && <Text size={1}>There are none.</Text>}
      {links && links.length > 0 && (
        <Stack as="ul" gap={2} style={{listStyle: 'none', margin: 0, padding: 0}}>
          {links.map((link) => {
            const {title, details, isOpen} = linkLine(link, now, localTime)
            return (
              <Card as="li" key={link._id} border padding={3} radius={2}>
                <Flex gap={3} align="center">
                  <Stack gap={3} flex={1}>
                    <Text size={1} weight="medium">
                      {title}
                    </Text>
                    <Text size={1} muted>
                      {details}
                    </Text>
                  </Stack>
                  {!isOpen && <Badge>Ended</Badge>}
                  {isOpen && mayEnd && (
                    <Button
                      text="End now"
                      aria-label={`End now: ${title}`}
                      mode="ghost"
                      tone="critical"
                      disabled={ending === link._id}
                      onClick={() => void endNow(link._id)}
                    />
                  )}
                </Flex>
              </Card>
            )
          })}
        </Stack>
      )}
    </Stack>
  )
}

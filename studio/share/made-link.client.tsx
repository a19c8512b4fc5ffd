import {CopyIcon} from '@sanity/icons/Copy'
import {EnvelopeIcon} from '@sanity/icons/Envelope'
import {Button, Card, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {useRef, useState} from 'react'
import {Labelled} from '../workflow/labelled.client.tsx'

/** The one time that a link is shown. */
export function MadeLink({address, title}: {address: string; title: string}) {
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const copy = async () => {
    input.current?.select()
    // A browser offers its clipboard to pages with https only.
    const copied = await (navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    ) ?? false)
    setSaid(copied ? 'Copied.' : 'The link is selected. Press Ctrl+C (on a Mac ⌘C) to copy it.')
  }
  return (
    <Card tone="positive" border padding={4} radius={2}>
      <Stack gap={4}>
        <Labelled
          label="Your link"
          hint="Copy it now: it is shown this once. We keep no copy of it, so nobody else can take it from the Studio."
        >
          {(id) => (
            <TextInput
              id={id}
              ref={input}
              data-testid="made-link"
              readOnly
              autoFocus
              value={address}
              onFocus={({currentTarget}) => currentTarget.select()}
            />
          )}
        </Labelled>
        <Flex gap={3} wrap="wrap" align="center">
          <Button icon={CopyIcon} text="Copy" onClick={() => void copy()} />
          <Button as="a" href={mailTo(address, title)} icon={EnvelopeIcon} text="Write an e-mail" mode="ghost" />
          <Text size={1} role="status">
            {said}
          </Text>
        </Flex>
        {isOnlyHere(address) && (
          <Text size={1}>This Studio belongs to a site on this computer, so the link opens on this computer only.</Text>
        )}
      </Stack>
    </Card>
  )
}

function mailTo(address: string, title: string): string {
  const subject = `Please look at: ${title}`
  const body = `This is a draft that is not published yet. Please do not pass the link on.\n\n${address}\n`
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}

function isOnlyHere(address: string): boolean {
  return ['localhost', '127.0.0.1'].includes(new URL(address).hostname)
}

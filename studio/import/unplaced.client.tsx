import type {Block} from '@clinic/importer'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useRef, useState} from 'react'
import {BlocksView} from './blocks-view.client.tsx'
import type {ImportedReport} from './imported-report.ts'
import {Part} from './part.client.tsx'

type Sections = NonNullable<ImportedReport['unplaced']>

/** Text of the file that went into no field. It can be copied with its structure, and pasted where it belongs. */
export function Unplaced({sections}: {sections: Sections}) {
  return (
    <Part
      title="Not on the page yet"
      tone="caution"
      count={sections.length}
      about="This text of the file went into no field. Copy what the page needs and paste it into the field under “Write”."
    >
      <Stack gap={3}>
        {sections.map((section) => (
          <UnplacedSection key={section._key} section={section} />
        ))}
      </Stack>
    </Part>
  )
}

function UnplacedSection({section: {heading = '', text = '', blocks}}: {section: Sections[number]}) {
  const place = useRef<HTMLDivElement>(null)
  const [isCopied, setCopied] = useState(false)
  const known = blocksOf(blocks)
  const copy = async () => {
    const html = place.current?.innerHTML ?? ''
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], {type: 'text/html'}),
        'text/plain': new Blob([text], {type: 'text/plain'}),
      }),
    ])
    setCopied(true)
  }
  return (
    <Card border radius={2} padding={3}>
      <Stack gap={3}>
        <Flex gap={3} align="center" justify="space-between">
          <Text as="h3" size={1} weight="semibold">
            {heading}
          </Text>
          <Flex gap={3} align="center">
            <Text size={1} muted role="status">
              {isCopied ? 'Copied' : ''}
            </Text>
            <Button
              mode="ghost"
              fontSize={1}
              padding={2}
              text="Copy"
              aria-label={`Copy “${heading}”`}
              onClick={() => void copy().catch(() => setCopied(false))}
            />
          </Flex>
        </Flex>
        <div ref={place}>
          {known ? (
            <BlocksView blocks={known} />
          ) : (
            <Text size={1} style={{whiteSpace: 'pre-line'}}>
              {text}
            </Text>
          )}
        </div>
      </Stack>
    </Card>
  )
}

function blocksOf(json: string | undefined): Block[] | null {
  try {
    const blocks: unknown = JSON.parse(json ?? '')
    return Array.isArray(blocks) ? blocks : null
  } catch {
    return null
  }
}

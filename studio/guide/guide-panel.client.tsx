import {Box, Card, Flex, Text} from '@sanity/ui'
import {useMemo, useState} from 'react'
import type {DocumentInspectorProps} from 'sanity'
import {IntentLink, useRouter} from 'sanity/router'
import {DocumentInspectorHeader} from 'sanity/structure'
import {chapterOf} from './chapters.ts'
import {GuideText} from './guide-text.client.tsx'
import {GUIDE_INTENT} from './guide-tool.ts'
import {library} from './library.ts'

/** What the guide says of this kind of document, read while the form stays open. Its links stay in the panel. */
export function GuidePanel({documentType, onClose}: DocumentInspectorProps) {
  const router = useRouter()
  const [place, setPlace] = useState<{chapter: string; section?: string | undefined}>(chapterOf(documentType))
  const [wasLed, setWasLed] = useState(false)
  const chapters = useMemo(
    () =>
      library((chapter, section) => router.resolveIntentLink(GUIDE_INTENT, section ? {chapter, section} : {chapter})),
    [router.resolveIntentLink],
  )
  const chapter = chapters.find(({name}) => name === place.chapter)
  const open = (name: string, section?: string) => {
    setPlace({chapter: name, section})
    setWasLed(true)
  }
  return (
    <Flex direction="column" height="fill" overflow="hidden" data-testid="guide-panel">
      <DocumentInspectorHeader
        as="header"
        closeButtonLabel="Close the help"
        flex="none"
        onClose={onClose}
        title="Help"
      />
      <Box flex="none" paddingX={4} paddingBottom={3}>
        <Text size={1}>
          <IntentLink
            intent={GUIDE_INTENT}
            params={place.section ? {chapter: place.chapter, section: place.section} : {chapter: place.chapter}}
            target="_blank"
          >
            Open the whole guide in a new tab
          </IntentLink>
        </Text>
      </Box>
      {/* Scrolled with the keys too, where a chapter has no link to go to. */}
      <Card
        borderTop
        flex={1}
        overflow="auto"
        paddingX={4}
        paddingY={4}
        tabIndex={0}
        role="region"
        aria-label="Chapter of the guide"
      >
        {chapter && <GuideText chapter={chapter} section={place.section} takesFocus={wasLed} onOpen={open} />}
      </Card>
    </Flex>
  )
}

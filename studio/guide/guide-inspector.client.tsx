import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {Box, Text} from '@sanity/ui'
import {lazy, Suspense} from 'react'
import {type DocumentInspectorProps, defineDocumentInspector} from 'sanity'

const GuidePanel = lazy(async () => ({default: (await import('./guide-panel.client.tsx')).GuidePanel}))

/** The chapter about a document, beside its form. */
export const guideInspector = defineDocumentInspector({
  name: 'guide',
  component: Panel,
  useMenuItem: () => ({title: 'Help', icon: HelpCircleIcon, showAsAction: true}),
})

function Panel(props: DocumentInspectorProps) {
  return (
    <Suspense fallback={<Waiting />}>
      <GuidePanel {...props} />
    </Suspense>
  )
}

function Waiting() {
  return (
    <Box padding={4}>
      <Text muted>Opening the guide …</Text>
    </Box>
  )
}

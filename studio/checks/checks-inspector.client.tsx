import {useEffect, useRef} from 'react'
import {type DocumentInspectorMenuItem, defineDocumentInspector} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {countIcon} from './count-icon.tsx'
import {ChecksPanel} from './panel/checks-panel.client.tsx'
import {summaryOf} from './panel/summary.ts'
import {panelPreference} from './preference.ts'
import {useFindings} from './use-findings.ts'

const name = 'checks'

/** The panel beside the form, and its button above it. */
export const checksInspector = defineDocumentInspector({
  name,
  component: ChecksPanel,
  useMenuItem: useChecksMenuItem,
  onOpen: ({params}) => {
    panelPreference.set(true)
    return {params}
  },
  onClose: ({params}) => {
    panelPreference.set(false)
    return {params}
  },
})

function useChecksMenuItem(): DocumentInspectorMenuItem {
  const {value} = useDocumentPane()
  useOpenByItself()
  const findings = useFindings(value)
  const summary = summaryOf(findings ?? [])
  return {
    title: findings ? `Checks: ${summary.text}` : 'Checks',
    icon: countIcon(summary),
    // The Studio puts a dot of this colour over the sign, where the number stands.
    tone: summary.mustFix > 0 ? 'default' : summary.shouldFix > 0 ? 'caution' : 'positive',
    showAsAction: true,
  }
}

/** Opens the panel with the document, unless the editor closed it the last time or asked for something else there. */
function useOpenByItself(): void {
  const {ready, inspector, openInspector, documentId} = useDocumentPane()
  const opened = useRef<string>(undefined)
  useEffect(() => {
    if (!ready || opened.current === documentId) return
    opened.current = documentId
    if (!inspector && panelPreference.isOn() && innerWidth >= 1100) openInspector(name)
  }, [ready, inspector, openInspector, documentId])
}

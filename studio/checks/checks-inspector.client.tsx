import {useEffect, useRef} from 'react'
import {type DocumentInspectorMenuItem, defineDocumentInspector} from 'sanity'
import {usePresentationParams} from 'sanity/presentation'
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
    ...(summary.mustFix === 0 && {tone: summary.shouldFix > 0 ? 'caution' : 'positive'}),
    showAsAction: true,
  }
}

/** Opens the panel with the document where there is room, unless the editor closed it the last time or opened something else. */
function useOpenByItself(): void {
  const {ready, inspector, openInspector, documentId} = useDocumentPane()
  // Beside the page, the form has a narrow column to itself; the button is there too.
  const isBesidePage = usePresentationParams(false) !== null
  const opened = useRef<string>(undefined)
  useEffect(() => {
    if (!ready || opened.current === documentId) return
    opened.current = documentId
    if (!inspector && !isBesidePage && panelPreference.isOn() && innerWidth >= roomNeeded) openInspector(name)
  }, [ready, inspector, isBesidePage, openInspector, documentId])
}

/** Pixels for a form and the panel side by side. */
const roomNeeded = 1100

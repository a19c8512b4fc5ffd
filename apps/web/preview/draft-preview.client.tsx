import {createClient} from '@sanity/client'
import {VisualEditing} from '@sanity/visual-editing/next-pages-router'
import Router, {useRouter} from 'next/router.js'
import {useEffect, useSyncExternalStore} from 'react'
import {connection} from '../sanity/connection.ts'
import type {LiveConnection} from './live-connection.ts'
import {onceMore} from './once-more.ts'

/** Click-to-edit overlays, live updates and the way out. Loaded for editors in draft preview, never for readers. */
export default function DraftPreview({live}: {live: LiveConnection}) {
  useLiveUpdates(live)
  const isInsideStudio = useIsInsideStudio()
  return (
    <>
      <VisualEditing />
      {!isInsideStudio && <DraftBar />}
    </>
  )
}

/** Renders the page again, in place, whenever something on the lake has changed. */
function useLiveUpdates({projectId, dataset, apiHost, token}: LiveConnection): void {
  useEffect(() => {
    const client = createClient({...connection({projectId, dataset, apiHost}), token, ignoreBrowserTokenWarning: true})
    const refresh = onceMore(renderAgain)
    const subscription = client.live.events({includeDrafts: true}).subscribe({
      // The welcome counts as well: something may have changed before we listened, or while the line was down.
      next: refresh,
      error: (error: unknown) => console.warn('Draft preview: no live updates. Reload to see changes.', error),
    })
    return () => subscription.unsubscribe()
  }, [projectId, dataset, apiHost, token])
}

let renderings = 0

/**
 * Next lets requests for the same data share one answer while it is on its way, and the answer of a request that
 * began before a change does not hold it. A number nobody sees makes each request one of its own.
 */
async function renderAgain(): Promise<void> {
  renderings += 1
  const {pathname, query, asPath} = Router
  await Router.replace({pathname, query: {...query, rendering: renderings}}, asPath, {scroll: false})
}

function useIsInsideStudio(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => window.self !== window.top || window.opener !== null,
    () => false,
  )
}

/** For editors, so not in the language of the site. */
const bar = {
  title: 'Draft preview',
  text: 'You see changes that are not published.',
  exit: 'Leave the preview',
}

function DraftBar() {
  const {asPath} = useRouter()
  return (
    <aside
      aria-label={bar.title}
      style={{
        position: 'fixed',
        insetInline: 0,
        bottom: 0,
        zIndex: 100,
        padding: '0.5rem 1rem',
        background: '#2b2205',
        color: '#fff',
        font: '1rem/1.5 system-ui, sans-serif',
      }}
    >
      <strong>{bar.title}.</strong> {bar.text}{' '}
      {/* A plain link: leaving the preview must load the public page afresh. */}
      <a href={`/api/draft/disable?to=${encodeURIComponent(asPath)}`} style={{color: '#f6cf65'}}>
        {bar.exit}
      </a>
    </aside>
  )
}

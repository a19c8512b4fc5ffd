import {createClient} from '@sanity/client'
import {VisualEditing} from '@sanity/visual-editing/next-pages-router'
import {useRouter} from 'next/router.js'
import {useEffect, useEffectEvent, useSyncExternalStore} from 'react'
import {strings} from '../frame/strings.ts'
import {connection} from '../sanity/connection.ts'
import type {LiveConnection} from './live-connection.ts'

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
  const router = useRouter()
  const refresh = useEffectEvent(() => {
    void router.replace(router.asPath, undefined, {scroll: false})
  })
  useEffect(() => {
    const client = createClient({...connection({projectId, dataset, apiHost}), token, ignoreBrowserTokenWarning: true})
    // Several events of one save become one refresh.
    let pending: ReturnType<typeof setTimeout> | undefined
    const subscription = client.live.events({includeDrafts: true}).subscribe({
      // The welcome counts as well: something may have changed before we listened, or while the line was down.
      next: () => {
        clearTimeout(pending)
        pending = setTimeout(refresh, 50)
      },
      error: (error: unknown) => console.warn('Draft preview: no live updates. Reload to see changes.', error),
    })
    return () => {
      clearTimeout(pending)
      subscription.unsubscribe()
    }
  }, [projectId, dataset, apiHost, token])
}

function useIsInsideStudio(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => window.self !== window.top || window.opener !== null,
    () => false,
  )
}

function DraftBar() {
  const {asPath} = useRouter()
  const {title, text, exit} = strings.draft
  return (
    <aside
      aria-label={title}
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
      <strong>{title}.</strong> {text} {/* A plain link: leaving the preview must load the public page afresh. */}
      <a href={`/api/draft/disable?to=${encodeURIComponent(asPath)}`} style={{color: '#f6cf65'}}>
        {exit}
      </a>
    </aside>
  )
}

import type {SearchAppearance} from '@clinic/content/checks'
import {clamped, SharePicture} from './share-picture.client.tsx'
import {siteHost} from './site-host.ts'

/** A link as X shows it: the picture, with the title on it. */
export function XCard({appearance}: {appearance: SearchAppearance}) {
  return (
    <div style={{fontFamily: 'Arial, sans-serif'}}>
      <div style={{position: 'relative', border: '1px solid #cfd9de', borderRadius: 14, overflow: 'hidden'}}>
        <SharePicture appearance={appearance} />
        <div
          style={{
            position: 'absolute',
            bottom: 10,
            left: 10,
            maxWidth: 'calc(100% - 20px)',
            background: 'rgba(0, 0, 0, 0.82)',
            borderRadius: 4,
            color: '#fff',
            fontSize: 13,
            lineHeight: 1.4,
            padding: '1px 6px',
            ...clamped(1),
          }}
        >
          {appearance.shareTitle}
        </div>
      </div>
      <div style={{fontSize: 12, marginTop: 6, color: 'var(--card-muted-fg-color)'}}>From {siteHost}</div>
    </div>
  )
}

import type {SearchAppearance} from '@clinic/content/checks'
import {clamped, SharePicture} from './share-picture.client.tsx'
import {siteHost} from './site-host.ts'

/** A link as Facebook shows it. */
export function FacebookCard({appearance}: {appearance: SearchAppearance}) {
  return (
    <div style={{border: '1px solid #dadde1', fontFamily: 'Arial, sans-serif', background: '#f2f3f5'}}>
      <SharePicture appearance={appearance} />
      <div style={{padding: '10px 12px', color: '#1d2129'}}>
        <div style={{fontSize: 12, color: '#5b6069', textTransform: 'uppercase'}}>{siteHost}</div>
        <div style={{fontSize: 16, fontWeight: 600, lineHeight: 1.25, margin: '4px 0', ...clamped(2)}}>
          {appearance.shareTitle}
        </div>
        <div style={{fontSize: 14, color: '#5b6069', lineHeight: 1.4, ...clamped(1)}}>
          {appearance.shareDescription}
        </div>
      </div>
    </div>
  )
}

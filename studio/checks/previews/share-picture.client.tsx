import type {SearchAppearance} from '@clinic/content/checks'
import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {env} from '../../env.ts'

/** The picture of a shared link: the editor's own, else the one that the site draws of the published page, else a rough drawing. */
export function SharePicture({appearance}: {appearance: SearchAppearance}) {
  const own = useAssetUrl(appearance.sharePictureAsset)
  const drawn = appearance.sharePictureAsset === null && appearance.url ? drawnUrl(appearance.url) : null
  const source = own ? `${own}?w=600&h=315&fit=crop` : drawn
  const [failed, setFailed] = useState<string | null>(null)
  if (!source || failed === source) return <RoughDrawing title={appearance.shareTitle} />
  // biome-ignore lint/performance/noImgElement: the Studio is no Next.js program.
  return <img src={source} alt="" onError={() => setFailed(source)} style={frame} />
}

/** Where the site draws a picture for a page. */
function drawnUrl(path: string): string {
  return `${env.siteUrl}/share${path === '/' ? '/index' : path}.png`
}

function useAssetUrl(id: string | null): string | null {
  const client = useClient({apiVersion: '2026-03-01'})
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    setUrl(null)
    if (!id) return
    const controller = new AbortController()
    client
      .fetch<string | null>('*[_id == $id][0].url', {id}, {signal: controller.signal})
      .then(setUrl, () => setUrl(null))
    return () => controller.abort()
  }, [client, id])
  return url
}

/** Before a page is public the site has drawn nothing for it. */
function RoughDrawing({title}: {title: string}) {
  return (
    <div
      style={{...frame, background: '#f4f7f7', color: '#14323a', display: 'flex', flexDirection: 'column', padding: 20}}
    >
      <div style={{fontSize: 20, fontWeight: 700, lineHeight: 1.25, ...clamped(3)}}>{title}</div>
    </div>
  )
}

const frame = {
  aspectRatio: '1200 / 630',
  boxSizing: 'border-box',
  display: 'block',
  objectFit: 'cover',
  width: '100%',
} as const

export function clamped(lines: number) {
  return {display: '-webkit-box', overflow: 'hidden', WebkitBoxOrient: 'vertical', WebkitLineClamp: lines} as const
}

import {stegaClean} from '@sanity/client/stega'
import type {ReactNode} from 'react'
import {pathOf} from '../route.ts'
import {PreviewNote} from './preview-note.tsx'

/** A link to a page of this site. While that page is not published its name is plain text. */
export function PageLink({
  to,
  children,
}: {
  to: {_type: string; title?: string | null; slug: string | null} | null | undefined
  children?: ReactNode
}) {
  const path = to ? pathOf(to._type, stegaClean(to.slug)) : null
  const words = children ?? to?.title
  if (path) return <a href={path}>{words}</a>
  return (
    <>
      {words}
      <PreviewNote>this link leads to a page that is not published.</PreviewNote>
    </>
  )
}

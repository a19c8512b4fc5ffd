import {words} from '@clinic/content/language'
import {PageHead} from '../page/page-head.tsx'
import type {FrameProps} from '../page/page-props.ts'
import {plainHead} from '../page/plain-head.ts'
import {SiteFrame} from './site-frame.tsx'

/** The home page of a site without site settings: what to do next. */
export function EmptySite({frame, origin, live}: FrameProps) {
  const {title, text, studio, seed} = words.emptySite
  return (
    <>
      <PageHead {...plainHead(title)} path="/" origin={origin} siteName={null} graph={null} isDraft={live !== null} />
      <SiteFrame frame={frame} path="/">
        <h1>{title}</h1>
        <p>{text}</p>
        <p>{studio}</p>
        <p>{seed}</p>
      </SiteFrame>
    </>
  )
}

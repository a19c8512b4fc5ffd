import {words} from '@clinic/content/language'
import Head from 'next/head.js'
import {SectionLinks} from '../frame/section-links.tsx'
import {SiteFrame} from '../frame/site-frame.tsx'
import {documentPage} from './document-page.ts'
import {DraftBanner} from './draft-banner.tsx'
import type {NoPage, SharedDraftProps} from './shared-draft-props.ts'

/** The page of a shared draft with a banner above it, or why there is none. */
export function SharedDraftPage(props: SharedDraftProps) {
  const {frame} = props
  if (props.why !== null) return <NoDraft why={props.why} frame={frame} />
  const view = documentPage(props.type)?.view(props.data, frame)
  if (!view) return <NoDraft why="noLink" frame={frame} />
  const {path, name, breadcrumbs, element} = view
  return (
    <>
      <DraftHead title={words.sharedDraft.title(name)} />
      <DraftBanner expiresAt={props.expiresAt} isPublished={props.isPublished} frame={frame} />
      <SiteFrame frame={frame} path={path} breadcrumbs={breadcrumbs}>
        {element}
      </SiteFrame>
    </>
  )
}

function NoDraft({why, frame}: Pick<SharedDraftProps, 'frame'> & {why: NoPage}) {
  const {title, text} = reasons[why]
  return (
    <>
      <DraftHead title={title} />
      <SiteFrame frame={frame} path={null}>
        <h1>{title}</h1>
        <p>{text}</p>
        <h2>{words.notFound.next}</h2>
        <SectionLinks frame={frame} />
      </SiteFrame>
    </>
  )
}

const reasons: Record<NoPage, {title: string; text: string}> = {
  noLink: words.sharedDraft.noLink,
  notSetUp: words.sharedDraft.notSetUp,
  outOfOrder: words.serverError,
}

/** Nothing for search engines, and nothing for programs that draw a card of a link. */
function DraftHead({title}: {title: string}) {
  return (
    <Head>
      <title>{title}</title>
      <meta name="robots" content="noindex, nofollow, noarchive" />
      <meta name="referrer" content="no-referrer" />
    </Head>
  )
}

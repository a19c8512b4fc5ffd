import type {PageType} from '@clinic/content/page-type'
import {stegaClean} from '@sanity/client/stega'
import type {ReactNode} from 'react'
import {SiteFrame} from '../frame/site-frame.tsx'
import {imageUrl} from '../media/image-url.ts'
import {shareCard} from '../share/share-card.ts'
import {PageHead} from './page-head.tsx'
import type {FrameProps, PageProps} from './page-props.ts'

/** The reader's side of a page: head, frame and everything inside `<main>`. */
export function pageView<Data>(pageType: PageType<Data>, Missing: (props: FrameProps) => ReactNode = () => null) {
  return function Page(props: PageProps<Data>) {
    const {data, frame, origin} = props
    if (data === null) return <Missing {...props} />
    const clean = props.live ? withoutMarks({data, frame}) : {data, frame}
    const path = pageType.path(clean.data)
    const head = pageType.head(clean.data, clean.frame)
    const isList = Array.isArray(clean.data)
    return (
      <>
        <PageHead
          {...head}
          path={path}
          origin={origin}
          siteName={clean.frame.site?.title ?? clean.frame.clinic?.name ?? null}
          graph={pageType.graph(clean.data, clean.frame, {origin, imageUrl: absolute(origin)})}
          card={shareCard({type: pageType.type, isList, head, frame: clean.frame})}
          isDraft={props.live !== null}
        />
        <SiteFrame frame={frame} path={path} breadcrumbs={pageType.breadcrumbs(clean.data)}>
          <pageType.Component data={data} frame={frame} />
        </SiteFrame>
      </>
    )
  }
}

function absolute(origin: string): typeof imageUrl {
  return (image, size) => `${origin}${imageUrl(image, size)}`
}

/** Head tags, paths and JSON-LD are for programs; the marks that lead editors to a field stay out of them. */
function withoutMarks<Value>(value: Value): Value {
  return stegaClean(value) as Value
}

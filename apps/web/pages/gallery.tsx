import {Gallery, galleryTitle} from '@clinic/content/gallery'
import type {GetStaticProps} from 'next'
import {SiteFrame} from '../frame/site-frame.tsx'
import {frameProps} from '../page/frame-props.ts'
import {PageHead} from '../page/page-head.tsx'
import type {FrameProps} from '../page/page-props.ts'
import {plainHead} from '../page/plain-head.ts'

/** Every block and state, for editors in preview and for developers. Readers never get it: its claims are examples. */
export default function GalleryPage({frame, origin}: FrameProps) {
  return (
    <>
      <PageHead {...plainHead(galleryTitle)} path="/gallery" origin={origin} siteName={null} graph={null} isDraft />
      <SiteFrame frame={frame} path="/gallery">
        <Gallery />
      </SiteFrame>
    </>
  )
}

export const getStaticProps: GetStaticProps<FrameProps> = async (context) =>
  context.draftMode || process.env.NODE_ENV === 'development' ? await frameProps(context) : {notFound: true}

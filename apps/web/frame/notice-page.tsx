import Head from 'next/head.js'
import type {ReactNode} from 'react'
import type {FrameProps} from '../page/page-props.ts'
import {SiteFrame} from './site-frame.tsx'

/** A page that has no address of its own: not found, out of order. */
export function NoticePage({frame, title, children}: Pick<FrameProps, 'frame'> & {title: string; children: ReactNode}) {
  return (
    <>
      <Head>
        <title>{title}</title>
        <meta name="robots" content="noindex, follow" />
      </Head>
      <SiteFrame frame={frame} path={null}>
        <h1>{title}</h1>
        {children}
      </SiteFrame>
    </>
  )
}

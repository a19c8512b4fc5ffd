import {words} from '@clinic/content/language'
import type {Breadcrumb, Frame} from '@clinic/content/page-type'
import type {ReactNode} from 'react'
import {Breadcrumbs} from './breadcrumbs.tsx'
import {SiteFooter} from './site-footer.tsx'
import {SiteHeader} from './site-header.tsx'

interface Props {
  frame: Frame
  /** Where this page is; `null` for a page without an address of its own. */
  path: string | null
  breadcrumbs?: Breadcrumb[]
  children: ReactNode
}

/** What stands around every page, in the same order everywhere. */
export function SiteFrame({frame, path, breadcrumbs = [], children}: Props) {
  return (
    <>
      <a className="skip-link" href="#main">
        {words.frame.skipLink}
      </a>
      <SiteHeader frame={frame} path={path} />
      <Breadcrumbs trail={breadcrumbs} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter frame={frame} />
    </>
  )
}

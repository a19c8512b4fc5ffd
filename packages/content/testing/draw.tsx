import type {ReactNode} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {frameExamples} from '../documents/clinic/clinic.examples.ts'
import type {Frame} from '../page-type.ts'
import {PageProvider} from '../parts/page-context.tsx'
import {RenderingProvider} from '../rendering.tsx'
import {numberReferences} from '../rich-text/number-references.ts'

interface Options {
  frame?: Frame
  preview?: boolean
  today?: string
  now?: string
  contactForm?: boolean
  /** Bodies whose sources are numbered. */
  parts?: unknown[]
}

/** HTML of an element as it stands on a page of a real clinic on 22 November 2026. */
export function draw(
  element: ReactNode,
  {frame = frameExamples.real, preview = false, today = '2026-11-22', now, contactForm, parts = []}: Options = {},
): string {
  return renderToStaticMarkup(
    <RenderingProvider value={{preview, today, now, contactForm, imageUrl: ({url}, {width}) => `${url}?w=${width}`}}>
      <PageProvider value={{frame, references: numberReferences(parts)}}>{element}</PageProvider>
    </RenderingProvider>,
  )
}

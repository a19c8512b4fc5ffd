import type {ReactNode} from 'react'
import {useRendering} from '../rendering.tsx'
import {RichText} from '../rich-text/rich-text.tsx'
import type {BodyValue} from '../rich-text/values.ts'
import {PreviewNote} from './preview-note.tsx'

/** A section of a page with the heading and id it always has. Without content readers do not see it; in preview it asks for some. */
export function Section({
  id,
  title,
  filled = true,
  children,
}: {
  id: string
  title: string
  filled?: boolean
  children: ReactNode
}) {
  const {preview} = useRendering()
  if (!filled && !preview) return null
  return (
    <section id={id}>
      <h2>{title}</h2>
      {filled ? children : <PreviewNote>this section is empty, so readers do not see it.</PreviewNote>}
    </section>
  )
}

/** A section that holds one body. */
export function TextSection({id, title, body}: {id: string; title: string; body: BodyValue | null}) {
  return (
    <Section id={id} title={title} filled={isFilled(body)}>
      <RichText value={body} />
    </Section>
  )
}

export function isFilled(list: readonly unknown[] | null | undefined): boolean {
  return (list?.length ?? 0) > 0
}

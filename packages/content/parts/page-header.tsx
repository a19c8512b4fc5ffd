import type {ReactNode} from 'react'
import {formats, words} from '../language/language.ts'
import {present} from './present.ts'

/** The top of every page: what it is called, what it is about in a breath, and what else it is called. */
export function PageHeader({
  eyebrow,
  title,
  lede,
  alsoKnownAs,
  children,
}: {
  eyebrow?: string | null
  title: ReactNode
  lede?: ReactNode
  alsoKnownAs?: string[] | null
  children?: ReactNode
}) {
  const names = present(alsoKnownAs)
  return (
    <header className="page-header">
      {eyebrow && <p className="eyebrow">{eyebrow}</p>}
      <h1>{title}</h1>
      {lede && <p className="lede">{lede}</p>}
      {names.length > 0 && (
        <p className="also">
          <strong>{words.page.alsoCalled}</strong> {formats.list(names)}
        </p>
      )}
      {children}
    </header>
  )
}

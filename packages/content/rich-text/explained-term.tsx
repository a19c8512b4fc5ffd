import {stegaClean} from '@sanity/client/stega'
import type {ReactNode} from 'react'
import {words} from '../language/language.ts'
import {usePage} from '../parts/page-context.tsx'
import {indexPaths} from '../parts/paths.ts'
import {PreviewNote} from '../parts/preview-note.tsx'
import type {ExplainedTermValue} from './values.ts'

/**
 * A hard word that opens its meaning in place. It is a popover of the platform: it needs no script, closes with Escape
 * and gives the focus back. A browser that has none shows the meaning in the line, as paper does (explained-term.css).
 */
export function ExplainedTerm({mark, children}: {mark: ExplainedTermValue | undefined; children: ReactNode}) {
  const {references} = usePage()
  const term = mark?.term
  if (!mark || !term?.definition)
    return (
      <>
        {children}
        <PreviewNote>the glossary term of this word is not published, or does not say what it means.</PreviewNote>
      </>
    )
  const slug = stegaClean(term.slug) ?? ''
  // The meaning stands once on a page, at the first mention; later ones are plain words.
  if (!references.isFirst(mark)) return children
  const id = `term-${slug}`
  return (
    <>
      <button type="button" className="term" popoverTarget={id}>
        {children}
      </button>
      <span id={id} className="term-meaning" popover="auto">
        <b>{term.title}</b>: {term.definition}{' '}
        <a href={`${indexPaths.glossaryTerm.path}#${slug}`}>{words.glossary.inGlossary}</a>
      </span>
    </>
  )
}

import {type MouseEvent, useEffect, useRef} from 'react'
import {styled} from 'styled-components'
import type {Chapter} from './markdown.ts'

interface Props {
  chapter: Chapter
  section?: string | undefined
  /** Whether the text takes the focus: after a click that led to it, not beside a form where somebody types. */
  takesFocus: boolean
  onOpen: (chapter: string, section?: string) => void
}

/** One chapter. A key on one of its links is a click, so the one handler serves both. Its links to other chapters are opened by the Studio, without loading it anew. */
export function GuideText({chapter, section, takesFocus, onOpen}: Props) {
  const text = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another chapter begins at its top, also when no section is named.
  useEffect(() => {
    const place = section ? text.current?.querySelector<HTMLElement>(`[id="${CSS.escape(section)}"]`) : null
    const heading = place ?? text.current?.querySelector('h1')
    if (takesFocus) heading?.focus({preventScroll: true})
    heading?.scrollIntoView({block: 'start'})
  }, [chapter.name, section, takesFocus])

  const open = (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-chapter]') : null
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    if (!link?.dataset.chapter || !isPlain) return
    event.preventDefault()
    onOpen(link.dataset.chapter, link.dataset.section)
  }
  return (
    <Article
      ref={text}
      data-testid="guide-text"
      onClick={open}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made from our own files when the Studio is built.
      dangerouslySetInnerHTML={{__html: chapter.html}}
    />
  )
}

const Article = styled.article`
  color: var(--card-fg-color);
  font-family: inherit;
  font-size: 0.9375rem;
  line-height: 1.6;
  max-width: 44rem;
  overflow-wrap: anywhere;

  h1, h2, h3 { line-height: 1.25; margin: 2em 0 0.6em; scroll-margin-top: 1rem; }
  h1 { font-size: 1.6em; margin-top: 0; }
  h2 { font-size: 1.25em; }
  h3 { font-size: 1.05em; }
  h1:focus, h2:focus, h3:focus { outline: none; }
  p, ul, ol, table, blockquote { margin: 0 0 1em; }
  ul, ol { padding-inline-start: 1.4em; }
  li { margin: 0.3em 0; }
  strong { font-weight: 600; }
  a { color: var(--card-link-color); text-decoration: underline; }
  img { border: 1px solid var(--card-border-color); border-radius: 4px; display: block; height: auto; max-width: 100%; }
  code, kbd { background: var(--card-code-bg-color); border-radius: 3px; color: var(--card-code-fg-color); font-size: 0.9em; padding: 0.1em 0.35em; }
  table { border-collapse: collapse; width: 100%; }
  th, td { border-bottom: 1px solid var(--card-border-color); padding: 0.5em 0.6em 0.5em 0; text-align: start; vertical-align: top; }
  blockquote { border-inline-start: 3px solid var(--card-border-color); padding-inline-start: 1em; }
`

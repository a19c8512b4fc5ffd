import type {ContentDocument, Finding} from '@clinic/content/checks'
import type {Path} from '@sanity/types'
import {useCallback, useLayoutEffect, useRef} from 'react'
import {pathToString} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {jumpTargetOf} from './jump-target.ts'

/** Brings the editor to what a finding is about: its tab, its item, its input. Always the same function. */
export function useJump(): (finding: Finding) => void {
  const pane = useDocumentPane()
  const newest = useRef(pane)
  useLayoutEffect(() => {
    newest.current = pane
  })
  return useCallback((finding) => {
    const {value, onPathOpen, onFocus} = newest.current
    const target = jumpTargetOf(finding, value as ContentDocument)
    if (!target) return
    onPathOpen(target.open)
    onFocus(target.focus)
    reveal(target.focus)
  }, [])
}

/** For fields that do not take the caret themselves, such as a list with nothing in it: shows them, once they are drawn. */
function reveal(path: Path, triesLeft = 20): void {
  const field = fieldElement(path)
  if (!field && triesLeft > 0) {
    setTimeout(() => reveal(path, triesLeft - 1), 100)
    return
  }
  setTimeout(() => {
    const nearest = fieldElement(path)
    if (!nearest || nearest.contains(document.activeElement)) return
    nearest.scrollIntoView({block: 'center', behavior: 'smooth'})
    nearest
      .querySelector<HTMLElement>('input, textarea, [contenteditable="true"], button')
      ?.focus({preventScroll: true})
  }, 250)
}

/** The field on the screen that holds a path. */
function fieldElement(path: Path): HTMLElement | null {
  for (let length = path.length; length > 0; length--) {
    const name = pathToString(path.slice(0, length))
    const field = document.querySelector<HTMLElement>(`[data-testid="field-${CSS.escape(name)}"]`)
    if (field) return field
  }
  return null
}

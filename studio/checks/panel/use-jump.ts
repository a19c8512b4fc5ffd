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
    const {value, onPathOpen, onFocus, onBlur} = newest.current
    const target = jumpTargetOf(finding, value as ContentDocument)
    if (!target) return
    const go = () => {
      onPathOpen(target)
      onFocus(target)
    }
    go()
    untilThere(target, () => {
      onBlur(target)
      requestAnimationFrame(go)
    })
  }, [])
}

/**
 * A text in a tab that was closed is drawn first and takes the caret only later, so `again` asks until it has it. A dialog and
 * the popover of a link leave the caret at a button, and an empty list takes none.
 */
function untilThere(path: Path, again: () => void, triesLeft = 6): void {
  setTimeout(() => {
    const over = openedOver()
    // There, or the editor has gone elsewhere meanwhile.
    if (document.activeElement?.matches(editable)) return
    if (triesLeft === 0) return fieldElement(path)?.scrollIntoView({block: 'center', behavior: 'smooth'})
    if (over) over.querySelector<HTMLElement>(editable)?.focus()
    else again()
    untilThere(path, again, triesLeft - 1)
  }, 350)
}

const editable = 'input:not([type="file"]), textarea, select, [contenteditable="true"]'

/** The dialog of an item or block, or the popover of a link, that stands over the form. */
function openedOver(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[role="dialog"], [data-testid="popover-edit-dialog"]')].at(-1)
}

/** The innermost field on the screen that holds a path. */
function fieldElement(path: Path): HTMLElement | undefined {
  for (let length = path.length; length > 0; length--) {
    const name = pathToString(path.slice(0, length))
    const field = document.querySelector<HTMLElement>(`[data-testid="field-${CSS.escape(name)}"]`)
    if (field) return field
  }
  return undefined
}

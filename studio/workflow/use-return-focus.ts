import {useEffect, useState} from 'react'

/**
 * Gives the focus back to what opened a dialog, once the dialog is gone; Sanity's action dialogs leave it nowhere. A
 * menu item is gone by then, and a published page has nothing more to publish: then to the menu beside Publish.
 */
export function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.activeElement !== document.body) return
        const menu = document.querySelector('[data-testid="action-menu-button"]')
        for (const place of [opener, menu]) if (place instanceof HTMLElement && takesFocus(place)) return
      })
    },
    [opener],
  )
}

function takesFocus(place: HTMLElement): boolean {
  place.focus()
  return document.activeElement === place
}

import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import type {ComponentType} from 'react'
import type {Summary} from './panel/summary.ts'

/** The sign on the button of the panel: how much must be fixed, else a warning sign, else a check mark. */
export function countIcon({mustFix, shouldFix}: Summary): ComponentType {
  if (mustFix > 0) return numberIcon(mustFix > 9 ? '9+' : String(mustFix))
  return shouldFix > 0 ? WarningOutlineIcon : CheckmarkCircleIcon
}

const icons = new Map<string, ComponentType>()

/** One component a number, so that the button is not built anew with every key. */
function numberIcon(number: string): ComponentType {
  const known = icons.get(number)
  if (known) return known
  const NumberIcon = () => (
    <svg data-sanity-icon="count" width="1em" height="1em" viewBox="0 0 25 25" fill="none" aria-hidden="true">
      <circle cx="12.5" cy="12.5" r="10" fill="#c62a1d" />
      <text x="12.5" y="17" textAnchor="middle" fontSize="12.5" fontWeight="700" fill="#fff">
        {number}
      </text>
    </svg>
  )
  icons.set(number, NumberIcon)
  return NumberIcon
}

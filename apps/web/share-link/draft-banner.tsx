import {formats, words} from '@clinic/content/language'
import type {Frame} from '@clinic/content/page-type'
import {wallTime} from '@clinic/content/zoned-time'

const {sharedDraft} = words

interface Props {
  expiresAt: string
  isPublished: boolean
  frame: Frame
}

/** Stands above a shared draft, on paper too: what it is, and until when. */
export function DraftBanner({expiresAt, isPublished, frame}: Props) {
  return (
    // Not in a style sheet: every public page would carry rules that it never needs.
    <aside className="banner" aria-label={sharedDraft.label} style={{borderRadius: 0}}>
      <strong>{isPublished ? sharedDraft.published : sharedDraft.unpublished}</strong>{' '}
      {sharedDraft.ends(endOf(expiresAt, frame))} {sharedDraft.keep}
    </aside>
  )
}

/** `December 4, 2026, 4:00 am, Pacific Time`: on the clinic's clocks, since nobody knows where the reader is. */
function endOf(expiresAt: string, {clinic}: Frame): string {
  const named = clinic?.timeZone ?? ''
  const at = Date.parse(expiresAt)
  const local = wallTime(at, named)
  const {day, time} = local ?? wallTime(at, 'UTC') ?? {day: expiresAt, time: ''}
  return formats.list([formats.day(day), formats.time(time), (local && formats.timeZone(named)) ?? 'UTC'])
}

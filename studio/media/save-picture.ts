import {type PictureDetails, pictureDetails} from '@clinic/content/picture-details'
import type {SanityClient} from '@sanity/client'
import {causeOf} from '../save-watch/causes.ts'

export type SaveResult =
  | 'saved'
  /** Somebody else wrote into the same field meanwhile; nothing was stored. */
  | 'changedElsewhere'
  /** The picture was deleted meanwhile. */
  | 'gone'

/** Attempts when somebody else writes into other fields at the same moment. */
const ATTEMPTS = 4

/**
 * Stores what was changed in the details of a picture, and only that: what somebody else wrote into other fields stands, and
 * what she wrote into the same field is not overwritten.
 */
export async function savePicture(
  client: SanityClient,
  {id, before, after}: {id: string; before: PictureDetails; after: PictureDetails},
): Promise<SaveResult> {
  const changed = changedFields(before, after)
  if (changed.length === 0) return 'saved'
  for (let attempt = 1; ; attempt++) {
    const asset = await client.getDocument(id)
    if (!asset) return 'gone'
    const now = pictureDetails(asset)
    const isTaken = changed.some((field) => !isSame(now[field], before[field]) && !isSame(now[field], after[field]))
    if (isTaken) return 'changedElsewhere'
    try {
      await client
        .patch(id, patchOf(changed, after))
        .ifRevisionId(asset._rev)
        .commit({tag: 'clinic.pictures.save', visibility: 'async'})
      return 'saved'
    } catch (error) {
      if (causeOf(error) !== 'conflict' || attempt === ATTEMPTS) throw error
    }
  }
}

function patchOf(changed: Field[], after: PictureDetails): {set: Partial<PictureDetails>; unset: string[]} {
  const filled = changed.filter((field) => after[field].length > 0)
  return {
    set: Object.fromEntries(filled.map((field) => [field, after[field]])),
    unset: changed.filter((field) => after[field].length === 0),
  }
}

type Field = keyof PictureDetails

export function changedFields(before: PictureDetails, after: PictureDetails): Field[] {
  return (Object.keys(after) as Field[]).filter((field) => !isSame(before[field], after[field]))
}

function isSame(one: string | string[], other: string | string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

export const PICTURE_TYPE = 'sanity.imageAsset'

/** For the Studio's own links: leads to a picture in the library. */
export function pictureIntent(id: string): {intent: 'edit'; params: {id: string; type: string}} {
  return {intent: 'edit', params: {id, type: PICTURE_TYPE}}
}

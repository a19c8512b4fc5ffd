/**
 * What the page needs to draw a picture at any width without a layout shift. Description and credit of the file, kept in
 * the picture library, hold wherever the place has none of its own. `scripts/picture-fields.ts` tells TypeGen of the licence.
 */
export const figureFragment = `
  _type,
  "alt": coalesce(select(alt != "" => alt), asset->altText),
  decorative,
  caption,
  "credit": coalesce(select(credit != "" => credit), asset->creditLine),
  "licence": asset->licence,
  crop,
  hotspot,
  "image": asset->{
    _id,
    url,
    extension,
    mimeType,
    "width": metadata.dimensions.width,
    "height": metadata.dimensions.height,
    "lqip": metadata.lqip
  }
`

/** What the page needs to draw a picture at any width without a layout shift. */
export const figureFragment = `
  _type,
  alt,
  decorative,
  caption,
  credit,
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

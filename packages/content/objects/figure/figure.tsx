import {PreviewNote} from '../../parts/preview-note.tsx'
import {useRendering} from '../../rendering.tsx'
import {type FigureData, type FigureImage, fileOf} from './figure-image.ts'
import {shownLicence} from './picture-details.ts'

const widths = [400, 800, 1200, 1600]

/** A picture with its caption and credit. `priority`: the first picture of a page, fetched at once. */
export function Figure({figure, priority = false}: {figure: FigureData | null; priority?: boolean}) {
  const file = fileOf(figure)
  if (!figure || !file) return figure ? <PreviewNote>choose a picture, or remove this block.</PreviewNote> : null
  const {decorative, alt} = figure
  return (
    <figure>
      <Picture
        file={file}
        alt={decorative ? '' : (alt ?? '')}
        priority={priority}
        sizes="(min-width: 48rem) 42rem, 92vw"
      />
      {!decorative && !alt && <PreviewNote>describe this picture for people who cannot see it.</PreviewNote>}
      <FigureCaption figure={figure} />
    </figure>
  )
}

function FigureCaption({figure: {caption, credit, licence}}: {figure: FigureData}) {
  const isNamed = licence === shownLicence.value && !credit?.includes(shownLicence.name)
  if (!caption && !credit && !isNamed) return null
  return (
    <figcaption>
      {caption}{' '}
      {(credit || isNamed) && (
        <small>
          {credit}
          {credit && isNamed && ', '}
          {isNamed && (
            <a rel="license" href={shownLicence.url}>
              {shownLicence.name}
            </a>
          )}
        </small>
      )}
    </figcaption>
  )
}

/** The picture alone, in every width a device may want, with its size so that the text does not jump. */
export function Picture({
  file,
  alt,
  sizes,
  priority = false,
}: {
  file: FigureImage
  alt: string
  sizes: string
  priority?: boolean
}) {
  const {imageUrl} = useRendering()
  const {width, height} = shownSize(file)
  const offered = width ? widths.filter((candidate) => candidate <= width || candidate === widths[0]) : widths
  const picture = (
    // biome-ignore lint/performance/noImgElement: content knows nothing of Next, and next/image would need scripts.
    <img
      src={imageUrl(file, {width: 800})}
      srcSet={offered.map((candidate) => `${imageUrl(file, {width: candidate})} ${candidate}w`).join(', ')}
      sizes={sizes}
      width={width ?? undefined}
      height={height ?? undefined}
      alt={alt}
      loading={priority ? undefined : 'lazy'}
      fetchPriority={priority ? 'high' : undefined}
      decoding="async"
    />
  )
  // React adds a preload link for every eager picture, except inside <picture>. So near the top of a page it only costs bytes.
  return priority ? <picture>{picture}</picture> : picture
}

/** The size of the part the editor kept. */
function shownSize({width, height, crop}: FigureImage): {width: number | null; height: number | null} {
  if (!width || !height) return {width, height}
  const kept = (size: number, before = 0, after = 0) => Math.round(size * (1 - before - after))
  return {width: kept(width, crop?.left, crop?.right), height: kept(height, crop?.top, crop?.bottom)}
}

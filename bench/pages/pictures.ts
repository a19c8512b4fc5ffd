import {imageUrl} from '../../apps/web/media/image-url.ts'
import {type FigureData, type FigureImage, fileOf} from '../../packages/content/objects/figure/figure-image.ts'
import {attribute, type Html, html, nothing} from './html.ts'

const widths = [400, 800, 1200, 1600]

/** A picture with its caption and credit. `first`: the first of its page, fetched at once. */
export function figure(figure: FigureData | null | undefined, {first = false} = {}): Html {
  const file = fileOf(figure)
  if (!figure || !file) return nothing
  const {decorative, alt, caption, credit} = figure
  const small = credit && html`<small>${credit}</small>`
  return html`<figure>${picture(file, decorative ? '' : (alt ?? ''), '(min-width: 48rem) 42rem, 92vw', {first})}${
    (caption || credit) && html`<figcaption>${caption} ${small}</figcaption>`
  }</figure>`
}

export function picture(file: FigureImage, alt: string, sizes: string, {first = false} = {}): Html {
  const {width, height} = shownSize(file)
  const offered = width ? widths.filter((candidate) => candidate <= width || candidate === widths[0]) : widths
  const srcset = offered.map((candidate) => `${imageUrl(file, {width: candidate})} ${candidate}w`).join(', ')
  const fetching = attribute(first ? 'fetchpriority' : 'loading', first ? 'high' : 'lazy')
  return html`<img src="${imageUrl(file, {width: 800})}" srcset="${srcset}" sizes="${sizes}"${attribute('width', width)}${attribute('height', height)} alt="${alt}"${fetching} decoding="async">`
}

/** The size of the part the editor kept. */
function shownSize({width, height, crop}: FigureImage): {width: number | null; height: number | null} {
  if (!width || !height) return {width, height}
  const kept = (size: number, before = 0, after = 0) => Math.round(size * (1 - before - after))
  return {width: kept(width, crop?.left, crop?.right), height: kept(height, crop?.top, crop?.bottom)}
}

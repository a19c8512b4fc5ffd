import type {FRAME_QUERY_RESULT} from '../../generated/sanity.types.ts'

type Site = NonNullable<FRAME_QUERY_RESULT['site']>

/** A picture as every query returns it. */
export type FigureData = NonNullable<NonNullable<Site['seo']>['image']>

/** The file of a picture, with what the editor chose to show of it. */
export type FigureImage = NonNullable<FigureData['image']> & Partial<Pick<FigureData, 'crop' | 'hotspot'>>

/** The file of a figure when it has one that can be shown. */
export function fileOf(figure: FigureData | null | undefined): FigureImage | null {
  return figure?.image?.url ? {...figure.image, crop: figure.crop, hotspot: figure.hotspot} : null
}

import type {Picture} from './picture.ts'

export const shows = [
  {value: 'all', title: 'All pictures'},
  {value: 'unused', title: 'Nobody uses them'},
  {value: 'undescribed', title: 'Without a description'},
  {value: 'withoutRights', title: 'Without a credit or a licence'},
] as const

export type Show = (typeof shows)[number]['value']

export interface PictureFilter {
  show: Show
  /** Words that all have to stand somewhere in what is known about a picture. */
  words: string
  /** Empty for every tag. */
  tag: string
}

export const everything: PictureFilter = {show: 'all', words: '', tag: ''}

export function filterPictures(pictures: Picture[], {show, words, tag}: PictureFilter): Picture[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return pictures.filter(
    (picture) =>
      isShown[show](picture) &&
      (tag === '' || picture.details.tags.includes(tag)) &&
      wanted.every((word) => textOf(picture).includes(word)),
  )
}

/** Every tag in use, in alphabetical order. */
export function tagsOf(pictures: Picture[]): string[] {
  return [...new Set(pictures.flatMap(({details}) => details.tags))].toSorted((a, b) => a.localeCompare(b))
}

export function isUnused({uses, keptBy}: Picture): boolean {
  return uses.length === 0 && keptBy === null
}

const isShown: Record<Show, (picture: Picture) => boolean> = {
  all: () => true,
  unused: isUnused,
  undescribed: ({lacks}) => lacks.includes('description'),
  withoutRights: ({lacks}) => lacks.includes('credit') || lacks.includes('licence'),
}

function textOf({name, fileName, details}: Picture): string {
  return [name, fileName, details.altText, details.creditLine, details.licenceNote, ...details.tags]
    .join(' ')
    .toLowerCase()
}

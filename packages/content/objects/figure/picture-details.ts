import type {ContentDocument} from '../../checks/finding.ts'
import {listOf, textOf} from '../../checks/values.ts'

/** What the picture library keeps about a file, for every place that shows it. */
export interface PictureDetails {
  title: string
  altText: string
  creditLine: string
  licence: string
  licenceNote: string
  tags: string[]
}

/** On what grounds the clinic may show a picture. The value stands on the asset document. */
export const licences = [
  {value: 'own', title: 'Our own work'},
  {value: 'bought', title: 'Bought'},
  {value: 'ccBy', title: 'Creative Commons CC BY 4.0'},
  {value: 'publicDomain', title: 'Public domain'},
  {value: 'permission', title: 'With permission'},
  {value: 'other', title: 'Something else'},
] as const

/** The one licence that has to be named, with its text, wherever the picture is shown. */
export const shownLicence = {
  value: 'ccBy',
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const

/** The details of an asset document; empty where nobody has filled them in. */
export function pictureDetails(asset: ContentDocument | undefined): PictureDetails {
  return {
    title: textOf(asset?.title),
    altText: textOf(asset?.altText),
    creditLine: textOf(asset?.creditLine),
    licence: textOf(asset?.licence),
    licenceNote: textOf(asset?.licenceNote),
    tags: listOf(asset?.tags).map(textOf).filter(Boolean),
  }
}

export type Lack = 'description' | 'credit' | 'licence'

/** What is still to be filled in. A name such as "something else" is a licence once it says which. */
export function lacksOf({altText, creditLine, licence, licenceNote}: PictureDetails): Lack[] {
  const lacks: Lack[] = []
  if (altText === '') lacks.push('description')
  if (creditLine === '') lacks.push('credit')
  if (licence === '' || (licence === 'other' && licenceNote === '')) lacks.push('licence')
  return lacks
}

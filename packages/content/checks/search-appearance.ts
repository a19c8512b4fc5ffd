import {cutAt, pixelWidth} from '@clinic/seo'
import {words} from '../language/language.ts'
import {headDescription, headTitle} from '../objects/seo/head-text.ts'
import {nameWithCredentials} from '../parts/name-with-credentials.ts'
import {pathOf} from '../route.ts'
import type {DatasetFacts} from './dataset-facts.ts'
import type {ContentDocument} from './finding.ts'
import {once} from './once.ts'
import {blockText} from './page-texts.ts'
import {listOf, objectOf, referenceOf, textOf} from './values.ts'

/**
 * How much Google was seen to show of a result, in Arial. Google promises none of it, and writes another title or description when it
 * thinks that another fits the search better.
 */
export const searchWidths = {
  title: {fontSize: 20, desktop: 580},
  description: {fontSize: 14, desktop: 920, mobile: 680},
}

/** What search results and shared links show of a page. */
export interface SearchAppearance {
  /** As rendered in `<title>` and on cards of shared links: with the name of the site where the page adds it. */
  title: string
  /** Where the page's own words end in the title; the rest is the name of the site. */
  ownTitleLength: number
  /** The address, from the root of the site; empty before the page has one. */
  url: string
  description: string
  /** The page says more of itself than fits, so the description was cut before a search engine sees it. */
  isDescriptionCut: boolean
  titleWidth: number
  /** Where a result on a desktop cuts the title (a `slice` index); null when all of it fits. */
  titleCutAt: number | null
  descriptionWidth: number
  descriptionCutAt: number | null
  descriptionCutAtMobile: number | null
  shareTitle: string
  shareDescription: string
  /** A picture of the editor's, or one that the site draws with the name of the page. */
  sharePicture: 'own' | 'drawn'
  /** Asset id of that own picture, as `image-…`. */
  sharePictureAsset: string | null
  /** Search engines are asked to leave the page out. */
  noindex: boolean
}

/** What search results and shared links show; null for a document that has no page of its own. */
export function searchAppearance(document: ContentDocument, dataset?: DatasetFacts): SearchAppearance | null {
  const texts = headTexts(document, dataset)
  if (!texts) return null
  const {title, description} = texts
  const seo = objectOf(document.seo)
  const picture = referenceOf(objectOf(seo.image).asset) || null
  const ofTitle = {fontSize: searchWidths.title.fontSize}
  const ofDescription = {fontSize: searchWidths.description.fontSize}
  return {
    ...texts,
    url: pathOf(document._type, textOf(objectOf(document.slug).current)) ?? '',
    titleWidth: pixelWidth(title, ofTitle),
    titleCutAt: cutAt(title, searchWidths.title.desktop, ofTitle),
    descriptionWidth: pixelWidth(description, ofDescription),
    descriptionCutAt: cutAt(description, searchWidths.description.desktop, ofDescription),
    descriptionCutAtMobile: cutAt(description, searchWidths.description.mobile, ofDescription),
    shareTitle: title,
    shareDescription: description,
    sharePicture: picture ? 'own' : 'drawn',
    sharePictureAsset: picture,
    noindex: seo.noindex === true || document.isDemonstration === true,
  }
}

export interface HeadTexts {
  title: string
  ownTitleLength: number
  description: string
  /** The page says more of itself than fits, so the description was cut before a search engine sees it. */
  isDescriptionCut: boolean
}

/** The words alone, for comparing many pages. */
export function headTexts(document: ContentDocument, dataset?: Pick<DatasetFacts, 'published'>): HeadTexts | null {
  const {own} = ownWordsOf(document)
  if (!own) return null
  const site = siteOf(dataset)
  const seo = {
    title: textOf(objectOf(document.seo).title) || null,
    description: textOf(objectOf(document.seo).description) || null,
  }
  const title = headTitle({seo, title: own.title || null}, site)
  const description = headDescription({seo, description: own.description}, site) ?? ''
  return {
    title,
    ownTitleLength: seo.title || own.title === '' ? title.length : own.title.length,
    description,
    isDescriptionCut: description.endsWith('…') && !(seo.description || own.description).trim().endsWith('…'),
  }
}

const ownWordsOf = once((document: ContentDocument) => ({own: ownWords(document)}))

/** What each type of page calls itself and says of itself, as its `*.page.ts` does. */
function ownWords(document: ContentDocument): {title: string; description: string} | null {
  const title = textOf(document.title)
  switch (document._type) {
    case 'condition':
      return {title, description: textOf(document.definition)}
    case 'treatment':
    case 'article':
    case 'page':
      return {title, description: textOf(document.summary)}
    case 'legalNotice':
      return {title, description: textOf(document.text)}
    case 'person':
      return {title: personName(document), description: plainText(document.bio) || textOf(document.jobTitle)}
    case 'clinic': {
      const name = textOf(document.name)
      return {
        title: name ? words.clinic.headTitle(name) : words.clinic.unnamed,
        description: plainText(document.about),
      }
    }
    case 'siteSettings':
      return {title: textOf(document.heading) || title, description: plainText(document.introduction)}
    default:
      return null
  }
}

function personName(document: ContentDocument): string {
  const credentials = listOf(document.credentials).map((item) => ({abbreviation: textOf(objectOf(item).abbreviation)}))
  return nameWithCredentials({name: textOf(document.name), credentials})
}

function plainText(value: unknown): string {
  return listOf(value)
    .map((block) => blockText(objectOf(block)))
    .filter(Boolean)
    .join('\n\n')
}

function siteOf(dataset: Pick<DatasetFacts, 'published'> | undefined) {
  const site = dataset?.published.get('siteSettings')
  return site && {title: textOf(site.title), seo: {description: textOf(objectOf(site.seo).description)}}
}

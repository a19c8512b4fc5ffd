import {pictureDetails} from '../objects/figure/picture-details.ts'
import type {DatasetFacts} from './dataset-facts.ts'
import type {Check, ContentDocument, Finding} from './finding.ts'
import {isUnlistedAsset} from './references.ts'
import {objectOf, referenceOf, textOf} from './values.ts'

/**
 * The same check over the document as readers get it: a picture without a description of its own has the one of the
 * picture library. What is then said of those words points at the empty field and quotes nothing, since nothing stands there.
 */
export function withLibraryWords(check: Check): Check {
  return (document, context) => {
    const shown = asShown(document, context.dataset)
    const findings = check(shown, context)
    return shown === document ? findings : findings.map((finding) => ofTheLibrary(finding, document))
  }
}

/** The asset document of a figure; null where the dataset does not have it, undefined where nobody can tell. */
export function assetOf(figure: Record<string, unknown>, dataset: DatasetFacts | undefined) {
  const id = referenceOf(figure.asset)
  if (!dataset || isUnlistedAsset(id, dataset)) return undefined
  return dataset.published.get(id) ?? null
}

const shownIn = new WeakMap<ContentDocument, {published: DatasetFacts['published']; shown: ContentDocument}>()

/** The document itself when no picture inherits anything. */
function asShown(document: ContentDocument, dataset: DatasetFacts | undefined): ContentDocument {
  if (!dataset) return document
  const known = shownIn.get(document)
  if (known?.published === dataset.published) return known.shown
  const shown = described(document, dataset) as ContentDocument
  shownIn.set(document, {published: dataset.published, shown})
  return shown
}

function described(value: unknown, dataset: DatasetFacts): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => described(item, dataset))
    return items.every((item, index) => item === value[index]) ? value : items
  }
  if (typeof value !== 'object' || value === null) return value
  const object = objectOf(value)
  if (object._type === 'figure') {
    const {altText} = pictureDetails(assetOf(object, dataset) ?? undefined)
    return isUnset(object.alt) && altText ? {...object, alt: altText} : object
  }
  if (object._type === 'block' || object._type === 'reference') return object
  const members = Object.entries(object).map(([name, member]) => [name, described(member, dataset)] as const)
  return members.every(([name, member]) => member === object[name]) ? object : Object.fromEntries(members)
}

/** As the site decides: spaces that somebody typed are words of her own. */
function isUnset(alt: unknown): boolean {
  return alt === undefined || alt === null || alt === ''
}

function ofTheLibrary(finding: Finding, document: ContentDocument): Finding {
  if (finding.path.at(-1) !== 'alt' || textOf(valueAt(document, finding.path)) !== '') return finding
  const {quote: _, ...rest} = finding
  const where =
    'The description comes from the picture library: change it there, or describe the picture differently here.'
  return {...rest, message: `${finding.message} ${where}`}
}

function valueAt(value: unknown, [step, ...rest]: readonly unknown[]): unknown {
  if (step === undefined) return value
  if (!Array.isArray(value)) return valueAt(objectOf(value)[String(step)], rest)
  const key = objectOf(step)._key
  return valueAt(key === undefined ? value[Number(step)] : value.find((item) => objectOf(item)._key === key), rest)
}

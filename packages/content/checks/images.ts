import type {Path} from '@sanity/types'
import {lacksOf, pictureDetails} from '../objects/figure/picture-details.ts'
import type {DatasetFacts} from './dataset-facts.ts'
import {type Check, type ContentDocument, type Finding, type Quote, warning} from './finding.ts'
import {assetOf, withLibraryWords} from './library-words.ts'
import {isEmpty, keyStep, objectOf, referenceOf, textOf} from './values.ts'

/** A medical drawing needs more words than a photo: one or two sentences for each of its halves. */
const altLengths = {words: 3, characters: 250}

/** Is each picture described so that the description helps, and does it say who made it? `bodyCheck` asks for a description at all. */
export const imagesCheck: Check = withLibraryWords((document, {dataset}) => {
  const pictures = picturesOf(document, [])
  return [...pictures.flatMap((picture) => pictureFindings(picture, document, dataset)), ...sameAlt(pictures)]
})

interface Picture {
  alt: string
  value: Record<string, unknown>
  path: Path
}

function pictureFindings(
  {alt, value, path}: Picture,
  document: ContentDocument,
  dataset: DatasetFacts | undefined,
): Finding[] {
  const caption = textOf(value.caption)
  const findings: Finding[] = []
  if (value.decorative === true && caption !== '')
    findings.push(
      warning(
        'picture-decoration-caption',
        [...path, 'decorative'],
        'A picture that is only decoration needs no caption, and one with a caption tells something. Switch this off and describe it, or delete the caption.',
      ),
    )
  findings.push(...rightsFindings(value, path, dataset))
  if (value.decorative === true || alt === '') return findings
  const words = alt.split(/\s+/).length
  const isSaid = (text: string) => text !== '' && plain(text) === plain(alt)
  const ofAlt = (rule: string, message: string): Finding => ({
    ...warning(rule, [...path, 'alt'], message),
    quote: wholeQuote(value.alt),
  })
  if (isFileName(alt))
    findings.push(
      ofAlt('alt-file-name', 'This is the name of a file. Say what the picture shows, as you would on the telephone.'),
    )
  else if (isSaid(caption))
    findings.push(
      ofAlt(
        'alt-is-caption',
        'Description and caption say the same, so a screen reader says it twice. Say here what can be seen.',
      ),
    )
  else if (isSaid(textOf(document.title)) || isSaid(textOf(document.name)))
    findings.push(ofAlt('alt-is-title', 'This repeats the title of the page. Say what can be seen in the picture.'))
  else if (words < altLengths.words)
    findings.push(
      ofAlt(
        'alt-short',
        `${words === 1 ? 'One word does' : 'Two words do'} not describe a picture. Say what it shows and what the reader should see in it.`,
      ),
    )
  if (alt.length > altLengths.characters)
    findings.push(
      ofAlt(
        'alt-long',
        `This description has ${alt.length} characters and is read aloud in one go. Keep it under ${altLengths.characters}; say the rest in the caption or the text.`,
      ),
    )
  return findings
}

/** Who made it, and may we show it? */
function rightsFindings(value: Record<string, unknown>, path: Path, dataset: DatasetFacts | undefined): Finding[] {
  const asset = assetOf(value, dataset)
  const lacks = lacksOf(pictureDetails(asset ?? undefined))
  const findings: Finding[] = []
  if (isEmpty(value.credit) && asset !== undefined && lacks.includes('credit'))
    findings.push(
      warning(
        'picture-credit-missing',
        [...path, 'credit'],
        'Say who made the picture, best in the picture library, for example “Drawn for this site”.',
      ),
    )
  if (asset && lacks.includes('licence'))
    findings.push(
      warning(
        'picture-licence-missing',
        [...path, 'credit'],
        'Say in the picture library on what grounds we may show this picture: our own work, bought, with permission, or a free licence.',
      ),
    )
  return findings
}

function isFileName(alt: string): boolean {
  return (
    /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic)$/i.test(alt) ||
    /^(?:img|dsc|dscf|image|photo|screenshot|untitled)[-_ ]?\d+$/i.test(alt) ||
    /^[\w-]*[_][\w-]*$/.test(alt)
  )
}

/** Two different pictures under one description cannot be told apart by ear. */
function sameAlt(pictures: Picture[]): Finding[] {
  const described = pictures.filter(({alt, value}) => alt !== '' && value.decorative !== true)
  return described.flatMap(({alt, value, path}, index) => {
    const twin = described
      .slice(0, index)
      .find((other) => plain(other.alt) === plain(alt) && fileOf(other.value) !== fileOf(value))
    if (!twin) return []
    return [
      {
        ...warning(
          'alt-twice',
          [...path, 'alt'],
          'Another picture on this page has the same description. Say in each what only that picture shows.',
        ),
        quote: wholeQuote(value.alt),
      },
    ]
  })
}

function fileOf(value: Record<string, unknown>): string {
  return referenceOf(value.asset)
}

function wholeQuote(alt: unknown): Quote {
  const text = typeof alt === 'string' ? alt : ''
  return {text, start: 0, end: text.length}
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Every picture that has a file, wherever it stands. */
function picturesOf(value: unknown, path: Path): Picture[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => picturesOf(item, [...path, keyStep(item, index)]))
  if (typeof value !== 'object' || value === null) return []
  const object = objectOf(value)
  if (object._type === 'figure') return fileOf(object) ? [{alt: textOf(object.alt), value: object, path}] : []
  if (object._type === 'block' || object._type === 'reference') return []
  return Object.entries(object).flatMap(([field, child]) => picturesOf(child, [...path, field]))
}

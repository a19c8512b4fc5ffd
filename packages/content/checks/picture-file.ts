import {type Lack, lacksOf, pictureDetails} from '../objects/figure/picture-details.ts'
import {type Check, warning} from './finding.ts'

/** What the picture library should still know about a file, said once however many pages show it. */
export const pictureFileCheck: Check = (asset) => {
  const lacks = lacksOf(pictureDetails(asset))
  if (lacks.length === 0) return []
  return [
    warning(
      'picture-details-missing',
      [fields[lacks[0] as Lack]],
      `Fill in for this picture, in the picture library: ${lacks.map((lack) => wanted[lack]).join('; ')}.`,
    ),
  ]
}

const fields: Record<Lack, string> = {description: 'altText', credit: 'creditLine', licence: 'licence'}

const wanted: Record<Lack, string> = {
  description: 'what it shows, for people who cannot see it',
  credit: 'who made it',
  licence: 'on what grounds we may show it',
}

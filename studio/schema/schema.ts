import {schemaTypes} from '@clinic/content/schema'
import {searchRanges} from '../inputs/character-count.ts'
import {countedInput} from '../inputs/counted-input.client.tsx'
import {dress} from './dress.ts'
import {icons} from './icons.ts'

/** The content's schemas, with the icons and inputs of this Studio. */
export const studioSchemaTypes = dress(schemaTypes, {
  icons,
  inputs: {
    'seo.title': countedInput(searchRanges.title),
    'seo.description': countedInput(searchRanges.description),
  },
})

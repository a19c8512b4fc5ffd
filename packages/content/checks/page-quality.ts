import {evidenceCheck} from './evidence.ts'
import type {Check} from './finding.ts'
import {hardWordsCheck} from './hard-words.ts'
import {imagesCheck} from './images.ts'
import {keywordCheck} from './keyword.ts'
import {linksCheck} from './links.ts'
import {readingCheck} from './reading.ts'
import {searchCheck} from './search.ts'
import {structureCheck} from './structure.ts'

/** What is asked of every document that a reader meets as a page of its own, whatever its fields. */
export const pageQualityChecks: Check[] = [
  structureCheck,
  linksCheck,
  imagesCheck,
  evidenceCheck,
  searchCheck,
  keywordCheck,
  readingCheck,
  hardWordsCheck,
]

import {commonWords} from './common-words.ts'
import {emergencies} from './emergencies.ts'
import {foundBy} from './found-by.ts'
import {synonyms} from './synonyms.ts'

/** What the search knows of the language: nothing of it is shown. */
export const search = {synonyms, emergencies, commonWords, foundBy}

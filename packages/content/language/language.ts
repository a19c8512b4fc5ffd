import {enUs} from './en-us.ts'
import type {Formats} from './formats.ts'

/** Everything a page says by itself, and how it writes dates, hours, numbers of telephones and lists. */
export interface Language {
  /** BCP 47, as `<html lang>` and `inLanguage` say it: `en-US`. */
  tag: string
  /** The same as Open Graph writes it: `en_US`. */
  ogLocale: string
  formats: Formats
  words: Words
  /** Words that mean the same, signs of an emergency, and words not worth searching for. */
  search: typeof enUs.search
}

/** English came first, so it says which words there are. A language that lacks one does not compile. */
export type Words = typeof enUs.words

/** The language of the patient site. This is the one line to change. */
export const language: Language = enUs

export const {formats, words} = language

import {syllable} from 'syllable'
import {sentencesOf} from './sentences.ts'
import {wordsOf} from './words.ts'

export interface Readability {
  words: number
  sentences: number
  syllables: number
  /** Years of school in the US that a reader needs, after Flesch and Kincaid; 0 for a text without words. */
  grade: number
}

/**
 * How hard a text is to read: a patient page aims at grade 8 or less. An empty line ends a sentence, so headings and list
 * items stand for themselves.
 */
export function readability(text: string): Readability {
  const sentences = sentencesOf(text)
  const words = sentences.flatMap((sentence) => wordsOf(sentence.text))
  const counts = {
    words: words.length,
    sentences: sentences.length,
    syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  }
  return {...counts, grade: readingGrade(counts)}
}

/** The grade of counts, so that those of several texts can be added first. */
// Kincaid and others 1975, US Navy, https://apps.dtic.mil/sti/citations/ADA006655
export function readingGrade({words, sentences, syllables}: Omit<Readability, 'grade'>): number {
  return words === 0 ? 0 : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}

/** `syllable` knows no numbers; each counts as one, as in other programs that compute this grade. */
function syllablesOf(word: string): number {
  return Math.max(1, syllable(word))
}

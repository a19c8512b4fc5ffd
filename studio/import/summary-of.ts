import type {ReadArticle, Section} from '@clinic/importer'
import {wordsOf} from '@clinic/portable-text'
import {plainTextOf} from './plain-text-of.ts'

/** `7 sections, 1,240 words, 5 links, 2 phone numbers, 1 remark`: what a file holds, in one line. */
export function summaryOf({sections, links, phones, comments}: ReadArticle): string {
  const words = sections.reduce((sum, section) => sum + wordsIn(section), 0)
  return [
    counted(sections.length, 'section'),
    counted(words, 'word'),
    counted(links.length, 'link'),
    counted(phones.length, 'phone number'),
    counted(comments.length, 'remark'),
  ]
    .filter((part) => !part.startsWith('0 '))
    .join(', ')
}

export function wordsIn({heading, blocks}: Section): number {
  return wordsOf([heading, plainTextOf(blocks)].join(' ')).length
}

export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`
}

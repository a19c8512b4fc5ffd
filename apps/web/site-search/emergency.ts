import {language} from '@clinic/content/language'
import {isOneSlipAway} from './one-slip-away.ts'
import {wordsOf} from './words-of.ts'

/** Whether somebody who types this may need help now rather than a page. */
export function isEmergency(query: string, signs: readonly string[][] = language.search.emergencies): boolean {
  const typed = wordsOf(query.slice(0, 1000))
  return signs.some((groups) =>
    groups.every((ways) => ways.split('|').some((way) => way.split(' ').every((word) => isAmong(typed, word)))),
  )
}

function isAmong(typed: string[], word: string): boolean {
  return typed.some((one) => one === word || (word.length >= 4 && one.length >= 4 && isOneSlipAway(one, word)))
}

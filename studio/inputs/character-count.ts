import {characterCount} from '@clinic/content/checks'

export interface CharacterRange {
  min: number
  max: number
}

export interface CharacterCount {
  count: number
  state: 'empty' | 'short' | 'good' | 'long'
  message: string
}

/** How long a text is, counted as the search check of @clinic/content counts, and what to do about it. */
export function countCharacters(text: string | undefined, {min, max}: CharacterRange): CharacterCount {
  const count = characterCount(text ?? '')
  const range = `${min} to ${max}`
  if (count === 0) return {count, state: 'empty', message: `Empty: the page’s own words are used. Wanted: ${range}.`}
  if (count < min)
    return {count, state: 'short', message: `${count} characters. ${min - count} more to reach ${range}.`}
  if (count > max) return {count, state: 'long', message: `${count} characters. ${count - max} too many for ${range}.`}
  return {count, state: 'good', message: `${count} characters: good (${range}).`}
}

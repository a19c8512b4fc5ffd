import {wordsOf} from './words-of.ts'

/** Phrases for the same thing, each as its words with a space between. */
export type SynonymGroup = string[]

/** Groups of names as the search compares them. What stands in brackets explains a name and is no part of it. */
export function synonymGroups(names: readonly (readonly string[])[]): SynonymGroup[] {
  return names
    .map((group) => [...new Set(group.map((name) => wordsOf(name.replace(/\([^)]*\)/g, ' ')).join(' ')))])
    .map((group) => group.filter((phrase) => phrase !== ''))
    .filter((group) => group.length > 1)
}

/** A phrase that a text says, with the ways in which others say it. */
export interface SaidOtherwise {
  said: string
  otherwise: string[]
}

/** What a text says that others say differently. */
export function saidOtherwise(text: string, groups: SynonymGroup[]): SaidOtherwise[] {
  const searched = ` ${wordsOf(text).join(' ')} `
  return groups.flatMap((group) => {
    const said = group.find((phrase) => searched.includes(` ${phrase} `) || searched.includes(` ${phrase}s `))
    return said === undefined ? [] : [{said, otherwise: group.filter((phrase) => phrase !== said)}]
  })
}

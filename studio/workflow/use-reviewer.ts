import {authorOf, isAccountOf} from '@clinic/content/workflow'
import type {Page} from './use-page.ts'
import {type Person, usePeople} from './use-people.ts'
import {whyNotSign} from './words.ts'

interface Answer {
  /** Who the signed-in account is among the people of the clinic. */
  reviewer: Person | undefined
  /** Why that person cannot sign this page; empty when nothing stands in the way. */
  whyNot: string
  /** False until the people have been read. */
  isKnown: boolean
}

export function useReviewer({document, me}: Page): Answer {
  const people = usePeople()
  const reviewer = people?.find(({account}) => isAccountOf(account, {id: me.account, email: me.email}))
  const authorId = document ? authorOf(document) : ''
  return {
    reviewer,
    whyNot: whyNotSign({me: reviewer, account: me.email || me.by, authorId}),
    isKnown: people !== undefined && document !== null,
  }
}

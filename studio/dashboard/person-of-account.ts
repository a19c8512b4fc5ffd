import type {DatasetFacts} from '@clinic/content/checks'
import {stringAt} from './document-line.ts'

/** Id of the person whose `account` is this e-mail address; undefined when there is none. */
export function personOfAccount(
  {published}: Pick<DatasetFacts, 'published'>,
  email: string | undefined,
): string | undefined {
  if (!email) return undefined
  const isHers = (account: string) => account.toLowerCase() === email.toLowerCase()
  return [...published.values()].find(
    (document) => document._type === 'person' && isHers(stringAt(document, 'account')),
  )?._id
}

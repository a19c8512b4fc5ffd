import type {DatasetFacts} from '@clinic/content/checks'
import {isAccountOf} from '@clinic/content/workflow'
import {stringAt} from './document-line.ts'

/** Id of the published person who is signed in; undefined when none has this account. */
export function personOfAccount(
  {published}: Pick<DatasetFacts, 'published'>,
  signedIn: {id: string; email: string},
): string | undefined {
  return [...published.values()].find(
    (document) => document._type === 'person' && isAccountOf(stringAt(document, 'account'), signedIn),
  )?._id
}

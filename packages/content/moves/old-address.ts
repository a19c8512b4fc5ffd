import type {DatasetFacts} from '../checks/dataset-facts.ts'
import type {ContentDocument} from '../checks/finding.ts'
import {referenceOf, textOf} from '../checks/values.ts'
import {addressOf} from './address-change.ts'
import type {Mutation} from './mutation.ts'
import {patchBetween} from './patch-between.ts'
import {redirectId} from './redirects.ts'
import {removal} from './unchanged.ts'

/** What the addresses of a page that is taken down answer from then on. */
export interface OldAddresses {
  mutations: Mutation[]
  /** Every address a reader may still have, the page's own first. */
  addresses: string[]
}

/** Leads the address of a page, and every older one that redirects to it, to another page; or says that they are gone. */
export function leadAddresses(page: ContentDocument, to: string | null, dataset: DatasetFacts): OldAddresses {
  const address = addressOf(page)
  const concerned = [...dataset.published.values(), ...dataset.drafts.values()].filter(
    (document) =>
      document._type === 'redirect' &&
      (referenceOf(document.to) === page._id || (address !== null && textOf(document.from) === address)),
  )
  // Where another page lives nobody is ever sent on; led to that same page, it would be a loop.
  const living = livingAddresses(dataset, page._id)
  const pointless = concerned.filter(({from}) => living.has(textOf(from)))
  const kept = concerned.filter((redirect) => !pointless.includes(redirect))
  const isAnswered = kept.some(({_id, from}) => !_id.startsWith('drafts.') && textOf(from) === address)
  const own: Mutation[] =
    address && !isAnswered
      ? [{create: answering({_id: redirectId(address, dataset), _type: 'redirect', from: address}, to)}]
      : []
  return {
    mutations: [
      ...own,
      // A draft that said otherwise would undo this when somebody publishes it.
      ...kept.flatMap((redirect) => patchBetween(redirect, answering(redirect, to)) ?? []),
      ...pointless.flatMap(removal),
    ],
    addresses: [...new Set([address ?? '', ...kept.map(({from}) => textOf(from))])].filter(Boolean),
  }
}

function answering(redirect: ContentDocument, to: string | null): ContentDocument {
  const {to: _to, isGone: _isGone, ...rest} = redirect
  return {
    ...rest,
    _id: redirect._id,
    _type: redirect._type,
    isGone: to === null,
    ...(to !== null && {to: {_type: 'reference', _ref: to}}),
  }
}

function livingAddresses(dataset: DatasetFacts, except: string): Set<string> {
  return new Set(
    [...dataset.published.values()].flatMap((page) => (page._id === except ? [] : (addressOf(page) ?? []))),
  )
}

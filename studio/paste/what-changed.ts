import type {BlocksOfHtml, FoundLink} from '@clinic/importer'

/** What became of links, numbers and pictures when something was pasted, a sentence each; empty when all stayed as it was. */
export function whatChanged({links, phones, notes}: Pick<BlocksOfHtml, 'links' | 'phones' | 'notes'>): string[] {
  return [...linkSentences(links), ...phoneSentences(phones), ...notes]
}

function linkSentences(links: readonly FoundLink[]): string[] {
  const of = (kind: FoundLink['outcome']['kind']) => links.filter(({outcome}) => outcome.kind === kind)
  const pages = of('page').length
  const unknown = of('unknown-page')
  const reasons = Map.groupBy(of('dropped'), ({outcome}) => (outcome.kind === 'dropped' ? outcome.reason : ''))
  return [
    pages > 0 ? `${count(pages, 'link leads to a page', 'links lead to pages')} of this site now.` : '',
    unknown.length > 0
      ? `${count(unknown.length, 'link was', 'links were')} left out, the words stay: this site has no page ${unknown
          .slice(0, 3)
          .map(({href}) => href)
          .join(', ')}${unknown.length > 3 ? ' …' : ''}.`
      : '',
    ...[...reasons].map(
      ([reason, found]) =>
        `${count(found.length, 'link was', 'links were')} left out, the words stay: ${endless(reason)}.`,
    ),
  ].filter(Boolean)
}

function phoneSentences(phones: BlocksOfHtml['phones']): string[] {
  const clinic = phones.filter(({outcome}) => outcome === 'clinic').length
  const others = phones.filter(({outcome}) => outcome === 'other').map(({text}) => text)
  return [
    clinic > 0
      ? 'The clinic’s phone number became a block "Contact the clinic", so that it stays right when the number changes. Read the sentence around it.'
      : '',
    others.length > 0
      ? `${others.length === 1 ? 'A phone number stands' : 'Phone numbers stand'} in the text: ${others.join(', ')}. Check whether the page needs it.`
      : '',
  ].filter(Boolean)
}

function count(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${number} ${many}`
}

function endless(sentence: string): string {
  return sentence.replace(/\.\s*$/, '').replace(/^It(s?)\b/, 'it$1')
}

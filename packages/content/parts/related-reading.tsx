import type {ReactNode} from 'react'
import {words} from '../language/language.ts'
import {CardList} from './card-list.tsx'
import {present} from './present.ts'
import {Section} from './section.tsx'

type Group = {title: string; cards: Parameters<typeof CardList>[0]['cards']}

/** What to read next, in named groups. */
export function RelatedReading({groups}: {groups: Group[]}): ReactNode {
  const filled = groups.filter(({cards}) => present(cards).length > 0)
  return (
    <Section id="related" title={words.page.relatedReading} filled={filled.length > 0}>
      {filled.map(({title, cards}) => (
        <div key={title}>
          <h3>{title}</h3>
          <CardList cards={cards} />
        </div>
      ))}
    </Section>
  )
}

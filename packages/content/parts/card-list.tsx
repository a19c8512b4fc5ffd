import type {ReactNode} from 'react'
import {PageLink} from './page-link.tsx'
import {present} from './present.ts'

interface Card {
  _id: string
  _type: string
  title?: string | null
  slug: string | null
  /** One or two sentences under the name. */
  text?: ReactNode
}

/** Pages worth reading next, each with a sentence on what it holds. */
export function CardList({cards}: {cards: readonly (Card | null)[]}) {
  const shown = present(cards)
  if (shown.length === 0) return null
  return (
    <ul className="card-list">
      {shown.map((card) => (
        <li key={card._id}>
          <PageLink to={card} />
          {card.text && <p>{card.text}</p>}
        </li>
      ))}
    </ul>
  )
}

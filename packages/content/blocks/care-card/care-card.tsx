import {stegaClean} from '@sanity/client/stega'
import {words} from '../../language/language.ts'
import {Heading} from '../../parts/heading.tsx'
import {present} from '../../parts/present.ts'
import {PreviewNote} from '../../parts/preview-note.tsx'
import type {HeadingLevel} from '../../rich-text/heading-levels.ts'
import type {BlockOf} from '../../rich-text/values.ts'
import {careLevels} from './care-card.schema.ts'

interface Props {
  level?: BlockOf<'careCard'>['level'] | null
  heading?: string | null
  signs?: string[] | null
  advice?: string | null
  headingLevel: HeadingLevel
}

/**
 * What to do now, and on which signs. Holds no link: a reader in an emergency is not sent away.
 * A card without a level is drawn as an emergency: too much care does less harm than too little.
 */
export function CareCard({level, heading, signs, advice, headingLevel}: Props) {
  const clean = stegaClean(level)
  const urgency = careLevels.find((known) => known === clean) ?? 'emergency'
  return (
    <div className={`care-card care-card--${urgency}`}>
      <Heading level={headingLevel} className="care-card__heading">
        <span className="care-card__level">
          {words.careCard.level[urgency]}
          <span className="visually-hidden">: </span>
        </span>
        {heading}
        {!(heading && clean) && <PreviewNote>choose how urgent this is and what to do.</PreviewNote>}
      </Heading>
      <div className="care-card__body">
        <ul>
          {present(signs).map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        {advice && <p>{advice}</p>}
      </div>
    </div>
  )
}

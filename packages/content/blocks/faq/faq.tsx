import {Heading} from '../../parts/heading.tsx'
import {present} from '../../parts/present.ts'
import type {HeadingLevel} from '../../rich-text/heading-levels.ts'
import {SimpleText} from '../../rich-text/simple-text.tsx'
import type {BlockOf} from '../../rich-text/values.ts'

type Props = Pick<BlockOf<'faq'>, 'items'> & {level: HeadingLevel}

/** Questions with their answers in the open: nothing is folded away from a printer or from "find in page". */
export function Faq({items, level}: Props) {
  return (
    <div className="faq">
      {present(items).map(({_key, question, answer}) => (
        <div key={_key}>
          <Heading level={level}>{question}</Heading>
          <SimpleText value={answer} />
        </div>
      ))}
    </div>
  )
}

import {words} from '../../language/language.ts'
import {Heading} from '../../parts/heading.tsx'
import {present} from '../../parts/present.ts'
import type {HeadingLevel} from '../../rich-text/heading-levels.ts'

interface Props {
  heading?: string | null
  dos?: string[] | null
  donts?: string[] | null
  level: HeadingLevel
}

/** Short advice, dos first. “Do not” is said on every line, so that no line reads as its opposite alone. */
export function DoDontList({heading, dos, donts, level}: Props) {
  const under = heading ? (Math.min(level + 1, 6) as HeadingLevel) : level
  return (
    <div className="do-dont">
      {heading && <Heading level={level}>{heading}</Heading>}
      <div className="do-dont__lists">
        {present(dos).length > 0 && (
          <div>
            <Heading level={under}>{words.doDontList.dos}</Heading>
            <ul className="do-dont__dos">
              {present(dos).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
        {present(donts).length > 0 && (
          <div>
            <Heading level={under}>{words.doDontList.donts}</Heading>
            <ul className="do-dont__donts">
              {present(donts).map((line) => (
                <li key={line}>{words.doDontList.dont(line)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </div>
  )
}

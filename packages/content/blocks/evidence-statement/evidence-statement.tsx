import {stegaClean} from '@sanity/client/stega'
import {TreatmentStatus} from '../../documents/treatment/treatment-status.tsx'
import {words} from '../../language/language.ts'
import {Day} from '../../parts/day.tsx'
import {Heading} from '../../parts/heading.tsx'
import {usePage} from '../../parts/page-context.tsx'
import {PageLink} from '../../parts/page-link.tsx'
import {present} from '../../parts/present.ts'
import {PreviewNote} from '../../parts/preview-note.tsx'
import type {HeadingLevel} from '../../rich-text/heading-levels.ts'
import {CitationMarks} from '../../rich-text/references.tsx'
import type {BlockOf, CitationData} from '../../rich-text/values.ts'
import {certainties} from './evidence-statement.schema.ts'
import {certaintyMarks, verdict} from './verdict.ts'

type Props = Pick<
  BlockOf<'evidenceStatement'>,
  'treatment' | 'condition' | 'outcome' | 'direction' | 'certainty' | 'text' | 'citations' | 'searchedOn'
> & {level: HeadingLevel}

/** One finding: for which treatment, what was found, how sure we can be, from which sources, and when somebody looked. */
export function EvidenceStatement(statement: Props) {
  const {treatment, condition, outcome, text, citations, searchedOn, level} = statement
  return (
    <div className="evidence">
      <Heading level={level} className="evidence__heading">
        {treatment?.title ?? words.evidence.found}
        {outcome && (
          <>
            : <span className="evidence__outcome">{outcome}</span>
          </>
        )}
      </Heading>
      <Certainty certainty={statement.certainty} direction={statement.direction} />
      {text && <p>{text}</p>}
      <ul className="evidence__facts">
        {condition && <li>{words.evidence.inPeopleWith(<PageLink to={condition} />)}</li>}
        {treatment && (
          <li>
            <PageLink to={treatment} />: <TreatmentStatus status={treatment.regulatoryStatus} />
          </li>
        )}
        {present(citations).length > 0 && <li>{words.evidence.sources(<Sources citations={present(citations)} />)}</li>}
        {searchedOn && <li>{words.evidence.lastSearched(<Day date={searchedOn} />)}</li>}
      </ul>
    </div>
  )
}

/** The verdict on a finding and its certainty, in one line. */
export function Verdict({certainty, direction}: Pick<Props, 'certainty' | 'direction'>) {
  const clean = stegaClean(certainty)
  const known = certainties.find((candidate) => candidate === clean)
  if (!known) return <PreviewNote>choose how sure we can be of this finding.</PreviewNote>
  return (
    <>
      {verdict(known, stegaClean(direction))} <small>{words.evidence.certainty(known)}</small>
    </>
  )
}

function Certainty({certainty, direction}: Pick<Props, 'certainty' | 'direction'>) {
  const clean = stegaClean(certainty)
  const known = certainties.find((candidate) => candidate === clean)
  if (!known) return <PreviewNote>choose how sure we can be of this finding.</PreviewNote>
  return (
    <p className="evidence__verdict">
      <strong>{verdict(known, stegaClean(direction))}</strong>
      <span className="evidence__certainty">
        <span aria-hidden="true">{certaintyMarks[known]}</span> {words.evidence.certainty(known)}
      </span>
    </p>
  )
}

function Sources({citations}: {citations: CitationData[]}) {
  const {references} = usePage()
  return citations.map((citation, index) => {
    const mention = references.mentionOf(citation)
    const name = [citation.authors ?? citation.container ?? citation.title, citation.year].filter(Boolean).join(' ')
    return (
      <span key={citation._id}>
        {index > 0 && '; '}
        <CitationMarks citation={citation} />
        {mention ? (
          <a id={mention.id} href={`#ref-${mention.number}`}>
            {name} [{mention.number}]
          </a>
        ) : (
          name
        )}
      </span>
    )
  })
}

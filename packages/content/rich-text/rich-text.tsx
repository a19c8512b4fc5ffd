import {type InferStrictComponents, PortableText} from '@portabletext/react'
import {stegaClean} from '@sanity/client/stega'
import {createContext, type ReactNode, useContext} from 'react'
import {Callout} from '../blocks/callout/callout.tsx'
import {CareCard} from '../blocks/care-card/care-card.tsx'
import {ClinicContact} from '../blocks/clinic-contact/clinic-contact.tsx'
import {DoDontList} from '../blocks/do-dont-list/do-dont-list.tsx'
import {EvidenceStatement} from '../blocks/evidence-statement/evidence-statement.tsx'
import {Faq} from '../blocks/faq/faq.tsx'
import {Table} from '../blocks/table/table.tsx'
import {isRegenerative} from '../documents/treatment/regenerative.ts'
import {TreatmentStatus} from '../documents/treatment/treatment-status.tsx'
import {Figure} from '../objects/figure/figure.tsx'
import {Heading} from '../parts/heading.tsx'
import {usePage} from '../parts/page-context.tsx'
import {PageLink} from '../parts/page-link.tsx'
import {PreviewNote} from '../parts/preview-note.tsx'
import {CitationNote} from './citation-note.tsx'
import {ExplainedTerm} from './explained-term.tsx'
import {type HeadingLevel, headingLevels} from './heading-levels.ts'
import {safeHref} from './safe-href.ts'
import type {BodyValue, DrawnBlock, ExternalLinkValue, InlineObject, InternalLinkValue} from './values.ts'

/**
 * A body with every block and mark.
 * `under`: the level of the heading it stands under. `ids`: the ids of its headings by block key, from `outline`.
 */
export function RichText({
  value,
  under = 2,
  ids,
}: {
  value: BodyValue | null
  under?: HeadingLevel
  ids?: ReadonlyMap<string, string>
}) {
  const body = value ?? []
  return (
    <BodyContext value={{levels: headingLevels(body, under), ids: ids ?? new Map()}}>
      <PortableText value={body as DrawnBlock[]} components={components} onMissingComponent={false} />
    </BodyContext>
  )
}

const components = {
  block: {
    h2: BodyHeading,
    h3: BodyHeading,
    h4: BodyHeading,
    normal: Paragraph,
  },
  marks: {
    internalLink: ({value, children}) => <InternalLink link={value}>{children}</InternalLink>,
    explainedTerm: ({value, children}) => <ExplainedTerm mark={value}>{children}</ExplainedTerm>,
    externalLink: ({value, children}) => <ExternalLink link={value}>{children}</ExternalLink>,
  },
  types: {
    callout: ({value}) => <Callout {...value} level={useLevel(value)} />,
    careCard: ({value}) => <CareCard {...value} headingLevel={useLevel(value)} />,
    citationNote: ({value}) => <CitationNote note={value} />,
    clinicContact: ({value}) => <ClinicContact {...value} level={useLevel(value)} />,
    doDontList: ({value}) => <DoDontList {...value} level={useLevel(value)} />,
    evidenceStatement: ({value}) => <EvidenceStatement {...value} level={useLevel(value)} />,
    faq: ({value}) => <Faq {...value} level={useLevel(value)} />,
    figure: ({value}) => <Figure figure={value} />,
    table: ({value}) => <Table {...value} />,
  },
  unknownType: ({value}) => (
    <PreviewNote>a block of the type “{String(value._type)}” cannot be shown. Readers see nothing here.</PreviewNote>
  ),
  unknownMark: ({children}) => <>{children}</>,
  unknownBlockStyle: ({children}) => <p>{children}</p>,
  // Objects within a line are drawn by `types` too; a new block, object, mark or style is a compile error here.
} satisfies InferStrictComponents<(DrawnBlock | InlineObject)[]>

const BodyContext = createContext<{levels: Map<object, HeadingLevel>; ids: ReadonlyMap<string, string>}>({
  levels: new Map(),
  ids: new Map(),
})

function useLevel(block: object): HeadingLevel {
  return useContext(BodyContext).levels.get(block) ?? 3
}

function BodyHeading({value, children}: {value: {_key?: string}; children?: ReactNode}) {
  const {ids} = useContext(BodyContext)
  return (
    <Heading level={useLevel(value)} id={ids.get(value._key ?? '')}>
      {children}
    </Heading>
  )
}

/** An empty line that an editor left is no paragraph. */
function Paragraph({value, children}: {value: {children?: readonly object[]}; children?: ReactNode}) {
  const blank = value.children?.every((child) => 'text' in child && child.text === '')
  return blank ? null : <p>{children}</p>
}

function InternalLink({link, children}: {link: InternalLinkValue | undefined; children: ReactNode}) {
  return (
    <>
      <PageLink to={link?.link}>{children}</PageLink>
      {link && <StatusAtFirstMention link={link} />}
    </>
  )
}

/** A cell or blood product is never named without its status: it stands beside the first link to it. */
function StatusAtFirstMention({link}: {link: InternalLinkValue}) {
  const {references} = usePage()
  if (!isRegenerative(stegaClean(link.link?.kind)) || !references.isFirst(link)) return null
  return (
    <>
      {' ('}
      <TreatmentStatus status={link.link?.regulatoryStatus ?? null} brief />
      {')'}
    </>
  )
}

function ExternalLink({link, children}: {link: ExternalLinkValue | undefined; children: ReactNode}) {
  const href = safeHref(link?.href)
  if (href)
    return (
      <a href={href} rel="external noopener">
        {children}
      </a>
    )
  return (
    <>
      {children}
      <PreviewNote>this link has no address that starts with https://.</PreviewNote>
    </>
  )
}

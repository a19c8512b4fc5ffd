import type {LEGAL_NOTICES_QUERY_RESULT} from '../../generated/sanity.types.ts'
import {words} from '../../language/language.ts'
import type {Frame} from '../../page-type.ts'
import {Day} from '../../parts/day.tsx'
import {LastChanged} from '../../parts/last-changed.tsx'
import {PageProvider} from '../../parts/page-context.tsx'
import {PageHeader} from '../../parts/page-header.tsx'
import {PreviewNote} from '../../parts/preview-note.tsx'
import {numberReferences} from '../../rich-text/number-references.ts'
import {safeHref} from '../../rich-text/safe-href.ts'

export type LegalNotice = LEGAL_NOTICES_QUERY_RESULT[number]

/** A notice in the exact words of the law, set apart from everything we say about it. */
export function LegalNoticePage({data: notice, frame}: {data: LegalNotice; frame: Frame}) {
  const source = safeHref(notice.sourceUrl)
  return (
    <PageProvider value={{frame, references: numberReferences([])}}>
      <article className="page">
        <PageHeader title={notice.title} lede={notice.law} />
        {notice.text ? (
          <blockquote className="notice" cite={source ?? undefined}>
            <p>{notice.text}</p>
          </blockquote>
        ) : (
          <PreviewNote>paste the exact words of the notice.</PreviewNote>
        )}
        <dl className="facts">
          {notice.jurisdiction && (
            <div>
              <dt>{words.legalNotice.jurisdiction}</dt>
              <dd>{notice.jurisdiction}</dd>
            </div>
          )}
          {notice.effectiveDate && (
            <div>
              <dt>{words.legalNotice.effectiveDate}</dt>
              <dd>
                <Day date={notice.effectiveDate} />
              </dd>
            </div>
          )}
          {notice.placement && (
            <div>
              <dt>{words.legalNotice.placement}</dt>
              <dd>{notice.placement}</dd>
            </div>
          )}
          {source && (
            <div>
              <dt>{words.legalNotice.source}</dt>
              <dd>
                {notice.checkedOn ? (
                  words.legalNotice.comparedOn(<SourceLink href={source} />, <Day date={notice.checkedOn} />)
                ) : (
                  <SourceLink href={source} />
                )}
              </dd>
            </div>
          )}
        </dl>
        <LastChanged date={notice._updatedAt} />
      </article>
    </PageProvider>
  )
}

function SourceLink({href}: {href: string}) {
  return (
    <a href={href} rel="external noopener">
      {new URL(href).hostname}
    </a>
  )
}

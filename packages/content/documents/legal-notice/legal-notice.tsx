import type {LEGAL_NOTICES_QUERY_RESULT} from '../../generated/sanity.types.ts'
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
              <dt>Where it applies</dt>
              <dd>{notice.jurisdiction}</dd>
            </div>
          )}
          {notice.effectiveDate && (
            <div>
              <dt>In force since</dt>
              <dd>
                <Day date={notice.effectiveDate} />
              </dd>
            </div>
          )}
          {notice.placement && (
            <div>
              <dt>Where it must be shown</dt>
              <dd>{notice.placement}</dd>
            </div>
          )}
          {source && (
            <div>
              <dt>Source</dt>
              <dd>
                <a href={source} rel="external noopener">
                  {new URL(source).hostname}
                </a>
                {notice.checkedOn && (
                  <>
                    , compared on <Day date={notice.checkedOn} />
                  </>
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

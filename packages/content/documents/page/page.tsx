import {outline} from '@clinic/portable-text'
import {contactAfterHelp} from '../../blocks/clinic-contact/contact-after-help.ts'
import type {PAGES_QUERY_RESULT} from '../../generated/sanity.types.ts'
import type {Frame} from '../../page-type.ts'
import {LastChanged} from '../../parts/last-changed.tsx'
import {PageProvider} from '../../parts/page-context.tsx'
import {PageHeader} from '../../parts/page-header.tsx'
import {headingIds, reservedIds} from '../../rich-text/heading-ids.ts'
import {numberReferences} from '../../rich-text/number-references.ts'
import {ReferencesSection} from '../../rich-text/references-section.tsx'
import {RichText} from '../../rich-text/rich-text.tsx'

export type Page = PAGES_QUERY_RESULT[number]

/** A page about the site itself. */
export function PagePage({data: page, frame}: {data: Page; frame: Frame}) {
  const body = contactAfterHelp(page.body)
  const references = numberReferences([body])
  return (
    <PageProvider value={{frame, references}}>
      <article className="page">
        <PageHeader title={page.title} lede={page.summary} />
        <RichText value={body} under={1} ids={headingIds(outline(body, {reserved: reservedIds(references)}))} />
        <ReferencesSection />
        <LastChanged date={page._updatedAt} />
      </article>
    </PageProvider>
  )
}

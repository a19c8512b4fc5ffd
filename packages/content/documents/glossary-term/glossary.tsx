import {stegaClean} from '@sanity/client/stega'
import type {GLOSSARY_QUERY_RESULT} from '../../generated/sanity.types.ts'
import {formats, words} from '../../language/language.ts'
import type {Frame} from '../../page-type.ts'
import {EmptyList} from '../../parts/empty-list.tsx'
import {PageProvider} from '../../parts/page-context.tsx'
import {PageHeader} from '../../parts/page-header.tsx'
import {PageLink} from '../../parts/page-link.tsx'
import {present} from '../../parts/present.ts'
import {numberReferences} from '../../rich-text/number-references.ts'

export type Glossary = GLOSSARY_QUERY_RESULT

/** Every term with its meaning. Each can be linked to by its slug. */
export function GlossaryPage({data: terms, frame}: {data: Glossary; frame: Frame}) {
  return (
    <PageProvider value={{frame, references: numberReferences([])}}>
      <div className="page">
        <PageHeader title={words.glossary.title} lede={terms.length > 0 ? words.glossary.lede : null} />
        {terms.length === 0 && <EmptyList text={words.glossary.none} studioTitle="Glossary term" />}
        {terms.length > 0 && (
          <dl className="glossary">
            {terms.map((term) => (
              <div key={term._id} id={stegaClean(term.slug) ?? undefined}>
                <dt>{term.title}</dt>
                <dd>
                  {term.definition}
                  {present(term.alsoKnownAs).length > 0 && (
                    <> {words.glossary.alsoCalled(formats.list(present(term.alsoKnownAs)))}</>
                  )}
                  {term.seeAlso && <> {words.glossary.readMore(<PageLink to={term.seeAlso} />)}</>}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </PageProvider>
  )
}

import type {HOME_QUERY_RESULT} from '../../generated/sanity.types.ts'
import {words} from '../../language/language.ts'
import {Figure} from '../../objects/figure/figure.tsx'
import type {Frame} from '../../page-type.ts'
import {CardList} from '../../parts/card-list.tsx'
import {PageProvider} from '../../parts/page-context.tsx'
import {indexPaths} from '../../parts/paths.ts'
import {PhoneButton} from '../../parts/phone-button.tsx'
import {present} from '../../parts/present.ts'
import {Section} from '../../parts/section.tsx'
import {numberReferences} from '../../rich-text/number-references.ts'
import {ReferencesSection} from '../../rich-text/references-section.tsx'
import {SimpleText} from '../../rich-text/simple-text.tsx'

export type Home = HOME_QUERY_RESULT

/** The first page: what this site is for, and the two ways on. */
export function HomePage({data: home, frame}: {data: Home; frame: Frame}) {
  const references = numberReferences([home?.introduction])
  return (
    <PageProvider value={{frame, references}}>
      <div className="page page--wide">
        <div className="hero">
          <div>
            <h1>{home?.heading ?? home?.title ?? frame.site?.title ?? words.home.untitled}</h1>
            <div className="lede">
              <SimpleText value={home?.introduction ?? null} />
            </div>
            {!home && <p>{words.home.empty}</p>}
            <p>
              <a className="button" href={indexPaths.condition.path}>
                {words.home.findCondition}
              </a>{' '}
              <PhoneButton quiet />
            </p>
          </div>
          <Figure figure={home?.figure ?? null} priority />
        </div>
        <Section id="conditions" title={words.home.conditions} filled={present(home?.featuredConditions).length > 0}>
          <CardList
            cards={present(home?.featuredConditions).map((condition) => ({...condition, text: condition.definition}))}
          />
          <p>
            <a href={indexPaths.condition.path}>{words.home.allConditions}</a>
          </p>
        </Section>
        <Section id="articles" title={words.home.articles} filled={present(home?.featuredArticles).length > 0}>
          <CardList cards={present(home?.featuredArticles).map((article) => ({...article, text: article.summary}))} />
          <p>
            <a href={indexPaths.article.path}>{words.home.allArticles}</a>
          </p>
        </Section>
        <ReferencesSection />
      </div>
    </PageProvider>
  )
}

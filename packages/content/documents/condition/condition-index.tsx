import type {CONDITION_INDEX_QUERY_RESULT} from '../../generated/sanity.types.ts'
import {formats, words} from '../../language/language.ts'
import type {Frame} from '../../page-type.ts'
import {Contents} from '../../parts/contents.tsx'
import {EmptyList} from '../../parts/empty-list.tsx'
import {PageProvider} from '../../parts/page-context.tsx'
import {PageHeader} from '../../parts/page-header.tsx'
import {PageLink} from '../../parts/page-link.tsx'
import {indexPaths} from '../../parts/paths.ts'
import {present} from '../../parts/present.ts'
import {numberReferences} from '../../rich-text/number-references.ts'

export type ConditionList = CONDITION_INDEX_QUERY_RESULT
type Item = ConditionList[number]

/** The A–Z of conditions. Other names stand in it too and point at the page that has them. */
export function ConditionIndex({data, frame}: {data: ConditionList; frame: Frame}) {
  const letters = byLetter(data)
  return (
    <PageProvider value={{frame, references: numberReferences([])}}>
      <div className="page page--contents">
        <PageHeader title={indexPaths.condition.title} lede={data.length > 0 ? words.conditionIndex.lede : null} />
        <Contents entries={letters.map(({letter}) => ({id: idOf(letter), title: letter}))} />
        <div className="page__body">
          {data.length === 0 && <EmptyList text={words.conditionIndex.none} studioTitle="Condition" />}
          {letters.map(({letter, entries}) => (
            <section key={letter} id={idOf(letter)}>
              <h2>{letter}</h2>
              <ul className="a-z">
                {entries.map(({name, item, isSynonym}) => (
                  <li key={`${item._id} ${name}`}>
                    {isSynonym ? (
                      words.conditionIndex.see(name, <PageLink to={item} />)
                    ) : (
                      <>
                        <PageLink to={item} />
                        {item.definition && <p>{item.definition}</p>}
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </PageProvider>
  )
}

interface Entry {
  name: string
  item: Item
  isSynonym: boolean
}

/** Every name under its first letter, in the order of a dictionary. */
export function byLetter(items: ConditionList): {letter: string; entries: Entry[]}[] {
  const entries = items.flatMap((item) => [
    {name: item.title ?? '', item, isSynonym: false},
    ...present(item.alsoKnownAs).map((name) => ({name, item, isSynonym: true})),
  ])
  const named = entries.filter(({name}) => name !== '').toSorted((one, other) => formats.compare(one.name, other.name))
  return Object.entries(Object.groupBy(named, ({name}) => letterOf(name)))
    .map(([letter, found]) => ({letter, entries: found ?? []}))
    .toSorted((one, other) => formats.compare(one.letter, other.letter))
}

function letterOf(name: string): string {
  return formats.initial(name) ?? words.conditionIndex.digits
}

function idOf(letter: string): string {
  return letter === words.conditionIndex.digits ? 'letter-digits' : `letter-${letter.toLowerCase()}`
}

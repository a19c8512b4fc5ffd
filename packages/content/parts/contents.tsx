import {words} from '../language/language.ts'
/** Where a reader can jump to. */
export function Contents({entries}: {entries: {id: string; title: string}[]}) {
  if (entries.length < 2) return null
  return (
    <nav className="contents" aria-label={words.page.contents}>
      <p className="contents__title">{words.page.contents}</p>
      <ul>
        {entries.map(({id, title}) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

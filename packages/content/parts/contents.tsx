/** Where a reader can jump to. */
export function Contents({entries}: {entries: {id: string; title: string}[]}) {
  if (entries.length < 2) return null
  return (
    <nav className="contents" aria-label="On this page">
      <p className="contents__title">On this page</p>
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

import {words} from '@clinic/content/language'
import type {Breadcrumb} from '@clinic/content/page-type'

/** The way from home to this page. The home page itself needs none. */
export function Breadcrumbs({trail}: {trail: Breadcrumb[]}) {
  if (trail.length < 2) return null
  return (
    <nav className="breadcrumbs" aria-label={words.frame.breadcrumbs}>
      <ol>
        {trail.map(({title, path}, index) => (
          <li key={path}>
            {index < trail.length - 1 ? <a href={path}>{title}</a> : <span aria-current="page">{title}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

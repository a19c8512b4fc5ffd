import type {Breadcrumb} from '@clinic/content/page-type'
import {strings} from './strings.ts'

/** The way from home to this page. The home page itself needs none. */
export function Breadcrumbs({trail}: {trail: Breadcrumb[]}) {
  if (trail.length < 2) return null
  return (
    <nav className="breadcrumbs" aria-label={strings.breadcrumbs}>
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

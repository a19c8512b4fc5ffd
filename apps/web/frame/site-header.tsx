import {formats, words} from '@clinic/content/language'
import type {Frame} from '@clinic/content/page-type'
import {siteNameOf} from '../page/site-name.ts'
import {phoneLink} from './phone-link.ts'
import {sections} from './sections.ts'

/** Name, phone and the sections. The phone is in the same place on every page. */
export function SiteHeader({frame: {site, clinic}, path}: {frame: Frame; path: string | null}) {
  return (
    <header className="site-header">
      <a className="site-header__name" href="/" aria-current={path === '/' ? 'page' : undefined}>
        {siteNameOf({site, clinic})}
      </a>
      {clinic?.phone && (
        <a className="site-header__phone" href={phoneLink(clinic.phone)}>
          {words.frame.call(formats.phone(clinic.phone))}
        </a>
      )}
      <nav className="site-nav" aria-label={words.frame.mainNavigation}>
        <ul>
          {sections
            .filter((section) => section.path !== '/clinic' || clinic !== null)
            .map((section) => (
              <li key={section.path}>
                <a href={section.path} aria-current={currentOf(section.path, path)}>
                  {section.title}
                </a>
              </li>
            ))}
          <li>
            <a href="/search" aria-current={currentOf('/search', path)}>
              {words.search.title}
            </a>
          </li>
        </ul>
      </nav>
    </header>
  )
}

function currentOf(section: string, path: string | null): 'page' | 'true' | undefined {
  if (path === section) return 'page'
  return path?.startsWith(`${section}/`) ? 'true' : undefined
}

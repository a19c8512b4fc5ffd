import {formats, words} from '@clinic/content/language'
import type {Frame} from '@clinic/content/page-type'
import {pathOf} from '@clinic/content/route'
import {phoneLink} from './phone-link.ts'
import {footSections} from './sections.ts'

/** What a reader must be able to find on every page: what this site is not, how the clinic is paid, where help is. */
export function SiteFooter({frame: {site, clinic}}: {frame: Frame}) {
  return (
    <footer className="site-footer">
      {clinic?.emergencyNumber && (
        <p className="site-footer__emergency">{words.frame.emergency(clinic.emergencyNumber)}</p>
      )}
      {site?.disclaimer && <p className="site-footer__disclaimer">{site.disclaimer}</p>}
      {clinic?.conflictOfInterest && (
        <p className="site-footer__paid">
          <strong>{words.frame.howPaid}:</strong> {clinic.conflictOfInterest}
        </p>
      )}
      <FooterLinks links={site?.footerLinks ?? []} />
      {clinic && <Contact clinic={clinic} />}
    </footer>
  )
}

type Site = NonNullable<Frame['site']>

/** A draft can lead to a page that is not published; to the reader of a shared draft that page is nothing. */
function FooterLinks({links}: {links: (NonNullable<Site['footerLinks']>[number] | null)[]}) {
  const shown = links.flatMap((link) => {
    const path = link && pathOf(link._type, link.slug)
    return path && link.title ? [{path, title: link.title}] : []
  })
  return (
    <nav className="site-footer__links" aria-label={words.frame.footerLinks}>
      <ul>
        {[...shown, ...footSections].map(({path, title}) => (
          <li key={path}>
            <a href={path}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Contact({clinic}: {clinic: NonNullable<Frame['clinic']>}) {
  return (
    <address className="site-footer__contact">
      {clinic.legalName ?? clinic.name}
      {clinic.phone && (
        <>
          {' · '}
          <a href={phoneLink(clinic.phone)}>{formats.phone(clinic.phone)}</a>
        </>
      )}
      {clinic.email && (
        <>
          {' · '}
          <a href={`mailto:${clinic.email}`}>{clinic.email}</a>
        </>
      )}
    </address>
  )
}

import {stegaClean} from '@sanity/client/stega'
import {words} from '../language/language.ts'
import {usePage} from './page-context.tsx'
import {PageLink} from './page-link.tsx'
import {indexPaths} from './paths.ts'
import {present} from './present.ts'

/**
 * What the law has to say where a cell or blood product is described: the notices of the places where the clinic
 * treats, word for word. While counsel has named no place, the way to all of them.
 */
export function JurisdictionNotices() {
  const {clinic, notices} = usePage().frame
  const places = present(clinic?.jurisdictions).map((place) => stegaClean(place))
  const known = present(notices)
  const applying = known.filter(({jurisdiction}) => places.includes(stegaClean(jurisdiction) ?? ''))
  if (known.length === 0) return null
  return (
    <>
      <h3>{words.legalNotice.title}</h3>
      {applying.length === 0 && (
        <p>{words.legalNotice.dependsOnPlace(<a href={indexPaths.legalNotice.path}>{words.legalNotice.all}</a>)}</p>
      )}
      {applying.map((notice) => (
        // Search engines are not to quote the words of a law as if they were ours.
        <div key={notice._id} data-nosnippet="">
          <blockquote className="notice">
            <p>{notice.text}</p>
          </blockquote>
          <p>
            <PageLink to={notice} />
          </p>
        </div>
      ))}
    </>
  )
}

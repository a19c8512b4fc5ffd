import {words} from '@clinic/content/language'
import type {Frame} from '@clinic/content/page-type'
import {sections} from './sections.ts'

/** Where to go on from a page that is not there. */
export function SectionLinks({frame}: {frame: Frame}) {
  return (
    <ul>
      {[
        {title: words.frame.sections.home, path: '/'},
        ...sections.filter(({path}) => path !== '/clinic' || frame.clinic),
      ].map((section) => (
        <li key={section.path}>
          <a href={section.path}>{section.title}</a>
        </li>
      ))}
    </ul>
  )
}

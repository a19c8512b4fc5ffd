import {words} from '@clinic/content/language'
import {NoticePage} from '../frame/notice-page.tsx'
import {sections} from '../frame/sections.ts'
import {frameProps} from '../page/frame-props.ts'
import type {FrameProps} from '../page/page-props.ts'
import {SearchForm} from '../site-search/search-form.tsx'

export default function NotFound({frame}: FrameProps) {
  const {title, text, next} = words.notFound
  return (
    <NoticePage frame={frame} title={title}>
      <p>{text}</p>
      <SearchForm />
      <h2>{next}</h2>
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
    </NoticePage>
  )
}

export const getStaticProps = frameProps

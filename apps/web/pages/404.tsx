import {words} from '@clinic/content/language'
import {NoticePage} from '../frame/notice-page.tsx'
import {SectionLinks} from '../frame/section-links.tsx'
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
      <SectionLinks frame={frame} />
    </NoticePage>
  )
}

export const getStaticProps = frameProps

import {words} from '@clinic/content/language'
import {NoticePage} from '../frame/notice-page.tsx'
import {frameProps} from '../page/frame-props.ts'
import type {FrameProps} from '../page/page-props.ts'

export default function ServerError({frame}: FrameProps) {
  return (
    <NoticePage frame={frame} title={words.serverError.title}>
      <p>{words.serverError.text}</p>
    </NoticePage>
  )
}

export const getStaticProps = frameProps

import {NoticePage} from '../frame/notice-page.tsx'
import {strings} from '../frame/strings.ts'
import {frameProps} from '../page/frame-props.ts'
import type {FrameProps} from '../page/page-props.ts'

export default function ServerError({frame}: FrameProps) {
  return (
    <NoticePage frame={frame} title={strings.serverError.title}>
      <p>{strings.serverError.text}</p>
    </NoticePage>
  )
}

export const getStaticProps = frameProps

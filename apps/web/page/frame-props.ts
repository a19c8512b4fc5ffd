import type {Frame} from '@clinic/content/page-type'
import type {GetStaticProps} from 'next'
import {env} from '../env.ts'
import {publishedClient} from '../sanity/clients.ts'
import {readFrame} from '../sanity/read-pages.ts'
import {momentFor} from './moment.ts'
import type {FrameProps} from './page-props.ts'

/** For pages that have nothing but the frame and say nothing of time. */
export const frameProps: GetStaticProps<FrameProps> = async () => ({
  props: framePropsOf(await readFrame(publishedClient())),
})

export function framePropsOf(frame: Frame): FrameProps {
  return {
    frame,
    origin: env().siteUrl,
    moment: {...momentFor(frame, new Date()), until: null},
    contactForm: env().contactEndpoint !== null,
    live: null,
  }
}

import type {GetStaticProps} from 'next'
import {env} from '../env.ts'
import {publishedClient} from '../sanity/clients.ts'
import {readFrame} from '../sanity/read-pages.ts'
import type {FrameProps} from './page-props.ts'

/** For pages that have nothing but the frame. */
export const frameProps: GetStaticProps<FrameProps> = async () => ({
  props: {
    frame: await readFrame(publishedClient()),
    origin: env().siteUrl,
    today: new Date().toISOString().slice(0, 10),
    live: null,
  },
})

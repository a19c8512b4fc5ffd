import '@clinic/content/styles.css'
import {RenderingProvider} from '@clinic/content/rendering'
import type {AppProps} from 'next/app.js'
import dynamic from 'next/dynamic.js'
import {imageUrl} from '../media/image-url.ts'
import type {FrameProps} from '../page/page-props.ts'

/** The only code that a browser ever runs, and only for an editor in draft preview. */
const DraftPreview = dynamic(() => import('../preview/draft-preview.client.tsx'), {ssr: false})

export default function App({Component, pageProps}: AppProps<Partial<FrameProps>>) {
  const {live = null, moment, contactForm = false} = pageProps
  const {now, today} = moment ?? {now: '', today: ''}
  return (
    <RenderingProvider value={{preview: live !== null, imageUrl, today, now, contactForm}}>
      <Component {...pageProps} />
      {live && <DraftPreview live={live} />}
    </RenderingProvider>
  )
}

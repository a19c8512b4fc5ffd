import {allPageExamples} from '@clinic/content/page-examples'
import {RenderingProvider} from '@clinic/content/rendering'
import {renderToStaticMarkup} from 'react-dom/server'
import {imageUrl} from '../../apps/web/media/image-url.ts'
import {differences} from './differences.ts'
import {referenceCss, referenceMain} from './reference.ts'

const place = {origin: 'https://clinic.example', today: '2026-11-22'}

// A component that was changed is found here first: its reference in this folder has to say the same.
test.each(allPageExamples.map((example) => [example.name, example] as const))(
  '%s is the same page when it is written by hand',
  (_name, {element, path, data, frame}) => {
    const value = {preview: false, today: place.today, imageUrl}
    const drawn = renderToStaticMarkup(<RenderingProvider value={value}>{element}</RenderingProvider>)
    const typed = referenceMain(path, data, frame, place)
    const page = (main: string) => `<style>${referenceCss()}</style><body><main>${main}</main></body>`
    expect(differences(page(drawn), page(typed))).toEqual([])
    expect(typed.length).toBeLessThanOrEqual(drawn.length)
  },
)

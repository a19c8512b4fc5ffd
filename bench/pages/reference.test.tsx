import {allPageExamples} from '@clinic/content/page-examples'
import {RenderingProvider} from '@clinic/content/rendering'
import {renderToStaticMarkup} from 'react-dom/server'
import {imageUrl} from '../../apps/web/media/image-url.ts'
import {momentFor} from '../../apps/web/page/moment.ts'
import {differences} from './differences.ts'
import {referenceCss, referenceMain} from './reference.ts'

const origin = 'https://clinic.example'
const sunday = {origin, now: '2026-11-22T20:00:00Z', contactForm: false}
const examples = allPageExamples.map((example) => [example.name, example] as const)

type Example = (typeof allPageExamples)[number]

function expectSamePage({element, path, data, frame}: Example, place: typeof sunday) {
  const {now, contactForm} = place
  const value = {preview: false, imageUrl, now, contactForm, today: momentFor(frame, new Date(now)).today}
  const drawn = renderToStaticMarkup(<RenderingProvider value={value}>{element}</RenderingProvider>)
  const typed = referenceMain(path, data, frame, place)
  const page = (main: string) => `<style>${referenceCss()}</style><body><main>${main}</main></body>`
  expect(differences(page(drawn), page(typed))).toEqual([])
  expect(typed.length).toBeLessThanOrEqual(drawn.length)
}

// A component that was changed is found here first: its reference in this folder has to say the same.
test.each(examples)('%s is the same page when it is written by hand', (_name, example) => {
  expectSamePage(example, sunday)
})

test.each(examples)('%s is the same page on a site with a contact form', (_name, example) => {
  expectSamePage(example, {...sunday, contactForm: true})
})

test.each([
  ['on the evening of the day before, where the clinic is', '2026-11-23T07:30:00Z'],
  ['while the clinic is open', '2026-11-23T20:00:00Z'],
  ['before it opens', '2026-11-23T14:00:00Z'],
  ['after it has closed', '2026-11-24T02:00:00Z'],
  ['on a day that is announced as closed', '2026-11-26T20:00:00Z'],
])('every page of the clinic is the same %s', (_when, now) => {
  const pages = allPageExamples.filter(({path}) => path === '/clinic')
  expect(pages.length).toBeGreaterThan(0)
  for (const page of pages) expectSamePage(page, {...sunday, now})
})

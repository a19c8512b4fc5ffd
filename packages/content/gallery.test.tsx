import {Gallery} from './gallery.tsx'
import {draw} from './testing/draw.tsx'

test('the gallery shows every kind of block that a body may hold', () => {
  const html = draw(<Gallery />, {preview: true})
  for (const part of [
    'care-card--emergency',
    'care-card--urgent',
    'care-card--routine',
    'callout',
    'evidence',
    'faq',
    'do-dont',
    'table',
    'contact',
    'figure',
    'term-meaning',
    'tag--danger',
    'banner',
    'notice',
    'preview-note',
  ])
    expect(html).toContain(part)
})

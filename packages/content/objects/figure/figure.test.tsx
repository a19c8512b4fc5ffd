import {draw} from '../../testing/draw.tsx'
import {figureExamples} from './figure.examples.ts'
import {Figure} from './figure.tsx'

test('a picture offers widths up to its own, says its size and waits until it is needed', () => {
  const html = draw(<Figure figure={figureExamples.canal} />)
  expect(html).toContain(
    '400w, https://images.example/canal.png?w=800 800w, https://images.example/canal.png?w=1200 1200w"',
  )
  expect(html).toContain('width="1400" height="1000"')
  expect(html).toContain('loading="lazy"')
  expect(html).toContain(
    '<figcaption>The canal is narrow on the right. <small>Drawn for this site</small></figcaption>',
  )
})

test('the first picture of a page is fetched at once, without a preload link beside it', () => {
  const html = draw(<Figure figure={figureExamples.canal} priority />)
  expect(html).toContain('fetchPriority="high"')
  expect(html).not.toMatch(/lazy|<link/)
})

test('a decorative picture is silent, a cropped one keeps its proportions, an empty one asks for a file', () => {
  expect(draw(<Figure figure={figureExamples.decorative} />)).toContain('alt=""')
  expect(draw(<Figure figure={figureExamples.cropped} />)).toContain('width="700" height="500"')
  expect(draw(<Figure figure={figureExamples.withoutFile} />)).toBe('')
  expect(draw(<Figure figure={figureExamples.withoutFile} />, {preview: true})).toContain('choose a picture')
})

test('a licence that asks for it is named with its text, once', () => {
  const {ccBy} = figureExamples
  const named = '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
  expect(draw(<Figure figure={ccBy} />)).toContain(`<small>Jane Example, ${named}</small>`)
  expect(draw(<Figure figure={{...ccBy, credit: 'Jane Example, CC BY 4.0'}} />)).not.toContain('<a ')
})

import {allPageExamples} from '@clinic/content/page-examples'
import {renderToStaticMarkup, renderToString} from 'react-dom/server'
import {plainMarkup} from './plain-markup.ts'

test('leaves every page as React draws it where nothing is taken over in the browser', () => {
  for (const {element} of allPageExamples)
    expect(plainMarkup(renderToString(<div id="__next">{element}</div>))).toBe(renderToStaticMarkup(element))
})

test('leaves comments that are words of a page', () => {
  const words = '<!-- --> and <div id="__next"> are'
  const html = plainMarkup(renderToString(<p title={words}>{words}</p>))
  expect(html).toBe(renderToStaticMarkup(<p title={words}>{words}</p>))
  expect(html).toContain('&lt;!-- --&gt; and')
})

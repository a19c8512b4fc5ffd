import {createElement, Fragment, type ReactNode} from 'react'
import {attribute, html, say} from './html.ts'

test('escapes words and leaves markup', () => {
  const link = html`<a href="${'/?a&b="c"'}">${'5 < 6 & "so"'}</a>`
  expect(html`<p${attribute('id', null)}${attribute('lang', 'en')}>${[link, false, null, 0]}</p>`.html).toBe(
    '<p lang="en"><a href="/?a&amp;b=&quot;c&quot;">5 &lt; 6 & "so"</a>0</p>'.replace('6 & ', '6 &amp; '),
  )
})

test('says a sentence of the language around markup', () => {
  const sentence = (day: ReactNode) => createElement(Fragment, null, 'On ', day, ' & later')
  expect(say(sentence, html`<b>Monday</b>`).html).toBe('On <b>Monday</b> &amp; later')
})

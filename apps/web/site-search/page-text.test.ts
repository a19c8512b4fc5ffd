import {textOf} from './page-text.ts'

test('a page is read by its headings, without what is no answer to a question', () => {
  const html = `<article><header><h1>A &amp; B</h1><p class="lede">In a word.</p><p class="also">Also called: C</p></header>
    <nav class="contents"><a href="#one">One</a></nav>
    <section id="one"><h2>One</h2><p>First<sup><a href="#ref-1">1</a></sup> <em>line</em>s.</p><ul><li>x</li><li>y</li></ul></section>
    <section id="references"><h2>References</h2><ol class="references"><li>Smith 2020</li></ol></section></article>`
  expect(textOf(html)).toEqual({
    title: 'A & B',
    sections: [
      {heading: null, text: 'In a word.'},
      {heading: 'One', text: 'First lines. x · y'},
    ],
  })
})

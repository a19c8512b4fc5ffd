import {checkPage} from './built-pages.ts'

const head = `<title>Stenosis</title><link rel="canonical" href="https://www.example.com/conditions/stenosis"/>
<script type="application/ld+json">{}</script>`
const page = (body: string) => `<html lang="en-US"><head>${head}</head><body><h1>Stenosis</h1>${body}</body></html>`
const check = (body: string) => checkPage(page(body), {isNotice: false})

test('a plain page is fine, also with a link to somewhere else', () => {
  expect(
    check('<h2>Causes</h2><a href="https://pubmed.ncbi.nlm.nih.gov/1">Source</a><img src="/media/a" alt=""/>'),
  ).toEqual([])
})

test.each([
  ['<script src="/_next/static/a.js"></script>', 'sends a script'],
  ['<script>alert(1)</script>', 'sends a script'],
  ['<link rel="preload" as="script" href="/a.js"/>', 'sends a script'],
  ['<p onclick="alert(1)">x</p>', 'has code in an attribute'],
  ['<a href="javascript:alert(1)">x</a>', 'has code in an attribute'],
  ['<img src="https://cdn.example.com/a.png" alt=""/>', 'makes a request to somebody else'],
  ['<style>@import "https://fonts.example.com/a.css"</style>', 'makes a request to somebody else'],
  ['<h4>Too deep</h4>', 'goes from h1 to h4'],
  ['<h1>Twice</h1>', 'has not exactly one h1'],
  ['<img src="/media/a"/>', 'has a picture without alt'],
])('finds %s', (body, message) => {
  expect(check(body).join()).toContain(message)
})

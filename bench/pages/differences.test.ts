import {differences, wordsOf} from './differences.ts'

const page =
  '<head><title>Pain</title><meta name="robots" content="index"></head><style>.card{margin:0}</style><body><h1 id="a">Pain &amp; rest</h1><p class="card"><a href="/x">More</a></p><img src="/p.png" alt=""></body>'

test('finds nothing where a page is only written in another way', () => {
  const other = page
    .replace('<title>', '<title data-next-head="">')
    .replace('<body>', '<body><div id="__next">')
    .replace('More', 'Mo<!-- -->re')
    .replace('class="card"', 'class="card unknown"')
    .replace('src="/p.png" alt=""', 'alt="" src="/p.png"/')
  expect(differences(other, page)).toEqual([])
})

test.each([
  ['words', page.replace('rest', 'zest')],
  ['title', page.replace('<title>Pain', '<title>Gain')],
  ['links', page.replace('/x', '/y')],
  ['headings', page.replace('h1 id', 'h2 id').replace('/h1', '/h2')],
  ['ids', page.replace('id="a"', 'id="b"')],
  ['pictures', page.replace('alt=""', 'alt="A spine"')],
  ['head', page.replace('content="index"', 'content="noindex"')],
  ['looks', page.replace('class="card"', '')],
  ['lists', page.replace('<p ', '<ul ')],
])('finds other %s', (what, other) => {
  expect(differences(other, page).some((line) => line.startsWith(`${what}:`))).toBe(true)
})

test('reads words as a reader sees them', () => {
  expect(wordsOf('<body><p>It&#x27;s<br>5 &lt; 6,\n <b>b</b><!-- -->old.</p></body>')).toBe("It's 5 < 6, bold.")
})

import {findTag, inOneLine, parseHtml, visibleText} from './html-tree.ts'

const shown = (body: string) => visibleText(parseHtml(`<title>Not this</title><body>${body}`))

test('blocks stand apart, and words within a line stay together', () => {
  expect(
    shown('<h2>Cau<b>ses</b></h2><p>Bone spurs,\n a <a href="/x">bulging</a> disc.</p><ul><li>one<li>two</ul>'),
  ).toBe('Causes\n\nBone spurs, a bulging disc.\n\none\n\ntwo')
})

test('an alternative text is shown, and what is hidden, scripted or styled is not', () => {
  expect(
    shown('<img src="/a" alt="A spine"><p hidden>a</p><script>b</script><style>c</style><template>d</template>'),
  ).toBe('A spine')
})

test('two spans side by side are two texts, one span is part of its word', () => {
  expect(shown('<span>this use</span><span>PRP</span>, <span>H</span>ome')).toBe('this use PRP, Home')
})

test('leaves out what the caller does not want', () => {
  const body = parseHtml('<p>Pain<sup>1</sup>.</p><nav>Menu</nav>')
  expect(visibleText(body, ({tagName}) => ['sup', 'nav'].includes(tagName))).toBe('Pain.')
})

test('finds the first element of a name', () => {
  expect(inOneLine(visibleText(findTag(parseHtml('<main><p>a</p> <p>b</p></main>'), 'main') as never))).toBe('a b')
  expect(findTag(parseHtml('<p>'), 'main')).toBeNull()
})

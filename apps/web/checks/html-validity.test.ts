import {builtPage, builtSite} from './built-site.ts'
import {validityProblems} from './html-validity.ts'

const check = (body: string) =>
  validityProblems(
    builtSite([
      builtPage('/a', `<!DOCTYPE html><html lang="en-US"><head><title>A</title></head><body>${body}</body></html>`),
    ]),
  ).map(({message}) => message)

test('what React writes is fine', () => {
  expect(
    check('<div id="__next"><h1>A</h1><p>One<br/>two<!-- --> <time dateTime="2026-11-22">today</time></p></div>'),
  ).toEqual([])
})

test.each([
  ['<p>One<div>two</div></p>', 'close-order'],
  ['<ul><p>One</p></ul>', 'element-permitted-content'],
  ['<p id="a">One</p><p id="a">two</p>', 'no-dup-id'],
  ['<p class="a" class="b">One</p>', 'no-dup-attr'],
  ['<label for="nobody">One</label>', 'no-missing-references'],
  ['<p aria-labelledby="nobody">One</p>', 'no-missing-references'],
  ['<dl><dt>One</dt><p>two</p></dl>', 'element-permitted-content'],
  ['<center>One</center>', 'deprecated'],
  ['<input type="colour">', 'attribute-allowed-values'],
  ['<p>&nosuchthing;</p>', 'unrecognized-char-ref'],
])('finds %s', (body, rule) => {
  expect(check(body).join('\n')).toContain(`(${rule})`)
})

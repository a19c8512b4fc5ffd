import {minify} from './css.ts'

test('leaves every rule and takes what no browser needs', () => {
  const css = `
    /* A sheet. */
    .list > li + li::before {
      content: "✓  ";
      margin: 0 0.5em 10.05em;
    }
    @media (min-width: 48rem) {
      .nav :focus { width: calc(100% + 2 * var(--pad)) }
    }
  `
  expect(minify(css)).toBe(
    '.list>li + li::before{content:"✓  ";margin:0 .5em 10.05em}@media (min-width:48rem){.nav :focus{width:calc(100% + 2 * var(--pad))}}',
  )
})

import {builtPage, builtSite} from './built-site.ts'
import {byteBudget, sizeProblems, wordCount} from './size.ts'

test('a page may fill the first window, and a long one weighs in proportion', () => {
  expect([0, 3000, 6000].map(byteBudget)).toEqual([14_600, 14_600, 29_200])
})

test('counts the words of the content, not those around it', () => {
  expect(wordCount(builtPage('/a', '<header>Menu</header><main><h1>Back pain</h1><p>It hurts.</p></main>'))).toBe(4)
})

test('finds a page that is heavier than its words excuse', () => {
  // Numbers that do not compress well.
  const numbers = Array.from({length: 9000}, (_, index) => Math.trunc(Math.abs(Math.sin(index + 1)) * 1e9))
  const heavy = builtPage('/heavy', `<main>Few words</main><style>${numbers.join('')}</style>`)
  const [problem, ...others] = sizeProblems(builtSite([builtPage('/light', '<main>Few words</main>'), heavy]))
  expect(others).toEqual([])
  expect(problem?.page).toBe('/heavy')
  expect(problem?.message).toMatch(/^weighs \d+ bytes compressed, and 14600 are fine for 2 words$/)
})

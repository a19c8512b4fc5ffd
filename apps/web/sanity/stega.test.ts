import {isShownText} from './stega.ts'

type Props = Parameters<typeof isShownText>[0]

const at = (...sourcePath: (string | number)[]) =>
  isShownText({sourcePath, filterDefault: () => true} as unknown as Props)

test('marks text that readers see, and nothing that programs read', () => {
  expect(at('title')).toBe(true)
  expect(at('keyPoints', 0)).toBe(true)
  expect(at('whenToGetHelp', 0, 'level')).toBe(false)
  expect(at('phone')).toBe(false)
  expect(at('openingHours', 0, 'days', 2)).toBe(false)
})

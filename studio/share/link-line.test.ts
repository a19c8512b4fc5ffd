import {expect, test} from '@jest/globals'
import {type ListedLink, linkLine, localTime} from './link-line.ts'

const link: ListedLink = {
  _id: 'share.a',
  mode: 'latest',
  note: 'Dr. Duarte',
  by: 'Eva Editor',
  createdAt: '2026-11-27',
  expiresAt: '2026-12-04',
}
const same = (iso: string) => iso

test('an open link says for whom it is, what it shows and until when', () => {
  expect(linkLine(link, '2026-11-28', same)).toEqual({
    title: 'Dr. Duarte',
    details: 'Latest draft · made by Eva Editor, 2026-11-27 · ends 2026-12-04',
    isOpen: true,
  })
})

test('an ended link says whether its time was over or who ended it', () => {
  expect(linkLine(link, '2026-12-05', same)).toMatchObject({
    isOpen: false,
    details: expect.stringMatching(/ended 2026-12-04$/),
  })
  const early = {...link, endedAt: '2026-11-29', endedBy: 'Rae Reviewer'}
  expect(linkLine(early, '2026-11-30', same)).toMatchObject({
    isOpen: false,
    details: expect.stringMatching(/ended by Rae Reviewer, 2026-11-29$/),
  })
})

test('a moment that is none breaks nothing', () => {
  expect(localTime('soon')).toBe('at a time that cannot be read')
})

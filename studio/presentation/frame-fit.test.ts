import {expect, test} from '@jest/globals'
import {frameFit, frameStyles, isDevice} from './frame-fit.ts'

test('a phone stands in the room as wide as it is', () => {
  expect(frameFit('phone', {width: 700, height: 800})).toEqual({width: 390, height: 800, scale: 1})
})

test('a tablet that is wider than the room is shown smaller, and fills the height', () => {
  expect(frameFit('tablet', {width: 410, height: 800})).toEqual({width: 820, height: 1600, scale: 0.5})
})

test('a desktop takes the room there is', () => {
  expect(frameFit('desktop', {width: 700, height: 800})).toBeNull()
})

test('the whole width needs no style of ours', () => {
  expect(frameStyles(frameFit('desktop', {width: 700, height: 800}))).toBe('')
  expect(frameStyles(frameFit('tablet', {width: 410, height: 800}))).toContain('scale: 0.5')
})

test('a room that is not drawn yet changes nothing', () => {
  expect(frameFit('phone', {width: 0, height: 0})).toBeNull()
})

test('what was remembered by somebody else is not believed', () => {
  expect(isDevice('tablet')).toBe(true)
  expect(isDevice('watch')).toBe(false)
  expect(isDevice(null)).toBe(false)
})

import {expect, test} from '@jest/globals'
import {planFor} from './geometry.ts'
import {parseTransform} from './transform.ts'

const landscape = {width: 1000, height: 500}

function plan(search: string, source = landscape) {
  return planFor(source, parseTransform(new URLSearchParams(search)))
}

test.each([
  ['', {width: 1000, height: 500}],
  ['w=200', {width: 200, height: 100}],
  ['h=200', {width: 400, height: 200}],
  ['w=2000', {width: 2000, height: 1000}],
  ['w=2000&fit=max', {width: 1000, height: 500}],
  ['w=2000&h=100&fit=max', {width: 200, height: 100}],
  ['w=200&h=200', {width: 200, height: 100}],
  ['w=200&h=200&fit=scale', {width: 200, height: 200}],
  ['w=200&h=200&fit=crop', {width: 200, height: 200}],
  ['w=2000&h=2000&fit=min', {width: 500, height: 500}],
  ['w=200&h=100&fit=min', {width: 200, height: 100}],
  ['w=200&dpr=2', {width: 400, height: 200}],
  ['w=8000&dpr=3', {width: 8192, height: 4096}],
  ['max-w=300', {width: 300, height: 150}],
  ['w=100&min-w=200', {width: 200, height: 100}],
  ['rect=100,100,400,400&w=100', {width: 100, height: 100}],
  ['w=200&fit=crop', {width: 200, height: 100}],
])('%s makes the picture %j', (search, size) => {
  expect(plan(search).size).toEqual(size)
})

test('a tall strip is kept within what a picture may measure', () => {
  expect(plan('w=100', {width: 10, height: 5000}).size).toEqual({width: 16, height: 8192})
})

test('fill lays the picture on a canvas of the size asked for, and fillmax does not enlarge it', () => {
  expect(plan('w=2000&h=2000&fit=fill')).toMatchObject({
    size: {width: 2000, height: 1000},
    canvas: {width: 2000, height: 2000},
  })
  expect(plan('w=2000&h=2000&fit=fillmax')).toMatchObject({size: landscape, canvas: {width: 2000, height: 2000}})
})

test.each([
  ['', {left: 250, top: 0, width: 500, height: 500}],
  ['&crop=left', {left: 0, top: 0, width: 500, height: 500}],
  ['&crop=top,right', {left: 500, top: 0, width: 500, height: 500}],
  ['&crop=focalpoint&fp-x=0.3&fp-y=0.9', {left: 50, top: 0, width: 500, height: 500}],
  ['&crop=focalpoint&fp-x=1', {left: 500, top: 0, width: 500, height: 500}],
  ['&rect=600,100,400,200', {left: 700, top: 100, width: 200, height: 200}],
])('a square cut with %j takes %j', (search, region) => {
  expect(plan(`w=100&h=100&fit=crop${search}`).region).toEqual(region)
})

test('a rect that ends a pixel outside is cut to the picture, one that begins outside is refused', () => {
  expect(plan('rect=900,0,101,500').region).toEqual({left: 900, top: 0, width: 100, height: 500})
  expect(() => plan('rect=1000,0,10,10')).toThrow('Parameter "rect" must be a part of 1000 × 500 pixels')
})

test.each([
  'w=0',
  'w=8193',
  'w=abc',
  'w=1e3',
  'w=230.17',
  'fit=stretch',
  'dpr=4',
  'q=101',
  'fm=avif',
  'frame=2',
  'auto=compress',
  'or=45',
  'bg=zz',
  'rect=1,2,3',
  'fp-x=2',
  'blur=0',
  'flip=x',
  'crop=middle',
  'sat=-101',
])('refuses %s', (search) => {
  expect(() => parseTransform(new URLSearchParams(search))).toThrow(/^Parameter /)
})

test('reads colors with and without alpha', () => {
  const background = (value: string) => parseTransform(new URLSearchParams({bg: value})).background
  expect(background('f00')).toEqual({r: 255, g: 0, b: 0, alpha: 1})
  expect(background('00ff7f')).toEqual({r: 0, g: 255, b: 127, alpha: 1})
  expect(background('800000ff')).toEqual({r: 0, g: 0, b: 255, alpha: 128 / 255})
})

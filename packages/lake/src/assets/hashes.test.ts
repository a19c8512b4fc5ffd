import {expect, test} from '@jest/globals'
import {blurHashOf, type Pixels} from './blur-hash.ts'
import {thumbHashOf} from './thumb-hash.ts'

/** A picture that says the same in every place where these tests run. */
function gradient(alphaOf: (at: number) => number): Pixels {
  const [width, height] = [24, 16]
  const data = Uint8Array.from({length: width * height * 4}, (_, at) => {
    const x = (at >> 2) % width
    const y = Math.floor((at >> 2) / width)
    return [x * 10, y * 15, (x * y) % 256, alphaOf(at)][at % 4] ?? 0
  })
  return {width, height, data}
}

const opaque = gradient(() => 255)
const clear = gradient((at) => (at * 7) % 256)

// The answers are those of the encoders that the authors of both algorithms published.
test('hashes are those of the published encoders', () => {
  expect(blurHashOf(opaque)).toBe('VAF=?I3H|WTfN:*KI#o8Z|b2h5f;fJf:fO-GJxo6bDa^')
  expect(thumbHashOf(opaque)).toBe('GQkOFZhwd4eAeIiHh3eHh/kqD/eI')
  expect(thumbHashOf(clear)).toBe('GQmKC4wHcIeAeIf5OQ/3eHZ2sWF3CG0=')
})

test.each([
  [2132, 1876, 54],
  [4000, 6000, 44],
  [1, 1, 54],
])('a picture of %i × %i gets a blur hash of %i characters, as on the hosted lake', (width, height, length) => {
  const size = {width: Math.ceil(width / 40), height: Math.ceil(height / 40)}
  const data = new Uint8Array(size.width * size.height * 4).fill(255)
  expect(blurHashOf({...size, data})).toHaveLength(length)
})

import {expect, test} from '@jest/globals'
import sharp from 'sharp'
import {readExif} from './exif.ts'

/** A block such as a camera writes. */
async function block(place: Record<string, string>): Promise<Buffer> {
  const image = sharp({create: {width: 2, height: 2, channels: 3, background: '#000'}})
  const tags = {
    IFD0: {Make: 'ACME', Model: 'One', DateTime: '2025:01:23 22:36:48'},
    IFD2: {FNumber: '28/10', ExposureTime: '1/800', ISOSpeedRatings: '100', DateTimeOriginal: '2025:01:23 22:36:48'},
    IFD3: place,
  }
  return (
    (
      await sharp(
        await image
          .withExif(tags as never)
          .jpeg()
          .toBuffer(),
      ).metadata()
    ).exif ?? Buffer.alloc(0)
  )
}

const TOKYO = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '35/1 11/1 1777/100',
  GPSLongitudeRef: 'W',
  GPSLongitude: '139/1 8/1 782/100',
}

test('what a camera noted is read under the names of the hosted lake', async () => {
  expect(readExif(await block(TOKYO))).toMatchObject({
    image: {Make: 'ACME', Model: 'One', ModifyDate: '2025-01-23T22:36:48.000Z'},
    exif: {FNumber: 2.8, ExposureTime: 0.00125, ISO: 100, DateTimeOriginal: '2025-01-23T22:36:48.000Z'},
    location: {lat: expect.closeTo(35.18827, 4), lng: expect.closeTo(-139.13551, 4)},
  })
})

test('a place whose sides are empty is no place', async () => {
  expect(readExif(await block({...TOKYO, GPSLatitudeRef: ' '}))?.location).toBeNull()
  expect(readExif(await block({}))?.location).toBeNull()
})

test('a block with any of its bytes changed or missing is read without harm', async () => {
  const whole = await block(TOKYO)
  for (let at = 0; at < whole.length; at++) {
    const broken = Buffer.from(whole)
    broken[at] = 0xff
    expect(() => JSON.stringify(readExif(broken))).not.toThrow()
    expect(() => readExif(whole.subarray(0, at))).not.toThrow()
  }
  expect(readExif(undefined)).toBeNull()
})

import {shareSize} from '../share/share-size.ts'
import {imageUrl} from './image-url.ts'

const photo = {
  _id: 'image-abc123-1600x1000-png',
  url: 'https://cdn.sanity.io/images/clinic/production/abc123-1600x1000.png',
  extension: 'png',
  mimeType: 'image/png',
  width: 1600,
  height: 1000,
  lqip: null,
}

test('serves a picture from our own origin, in the next larger width that is served', () => {
  expect(imageUrl(photo, {width: 700})).toBe('/media/abc123-1600x1000.png?w=800&fit=max&auto=format')
})

test('leaves out what the editor cut away', () => {
  const crop = {_type: 'sanity.imageCrop' as const, left: 0.25, right: 0.25, top: 0.1, bottom: 0}
  expect(imageUrl({...photo, crop}, {width: 800})).toContain('rect=400%2C100%2C800%2C900')
})

test('keeps the part around the hotspot when the shape is given', () => {
  const hotspot = {_type: 'sanity.imageHotspot' as const, x: 0.9, y: 0.5, width: 0.1, height: 0.1}
  const url = new URL(imageUrl({...photo, hotspot}, {width: 400, height: 400}), 'https://example.com')
  expect(Object.fromEntries(url.searchParams)).toEqual({
    w: '400',
    h: '400',
    rect: '600,0,1000,1000',
    fit: 'crop',
    auto: 'format',
  })
})

test('sends a drawing as it is', () => {
  expect(imageUrl({...photo, _id: 'image-abc123-1600x1000-svg'}, {width: 800, height: 400})).toBe(
    '/media/abc123-1600x1000.svg?w=800',
  )
})

test('has no address for something that is not an asset', () => {
  expect(imageUrl({...photo, _id: 'image-../../etc-passwd'}, {width: 800})).toBe('')
})

test('keeps the part around the hotspot on the card of a shared link, inside of what was not cut away', () => {
  const hotspot = {_type: 'sanity.imageHotspot' as const, x: 0.5, y: 0.9, width: 0.1, height: 0.1}
  const crop = {_type: 'sanity.imageCrop' as const, left: 0, right: 0, top: 0, bottom: 0.1}
  expect(imageUrl({...photo, hotspot, crop}, shareSize)).toContain(`rect=${encodeURIComponent('0,60,1600,840')}`)
})

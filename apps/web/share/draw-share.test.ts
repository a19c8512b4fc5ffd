import {drawShare} from './draw-share.ts'

const card = {
  kind: 'Treatment',
  title: 'Cell infusion into a vein (MSC)',
  line: 'Cells are dripped into a vein.',
  caution: 'Not approved by the US FDA for this use',
  site: 'Clinic',
  demonstration: 'Demonstration',
}

/** Every sign below U+2300, a bone, a hip in Chinese, and the last sign there can be. */
const everySign = [...Array(0x2300).keys(), 0x1f9b4, 0x8170, 0x10ffff]
  .map((code) => String.fromCodePoint(code))
  .join('')

test('a picture is a PNG of 1200 by 630', async () => {
  const png = await drawShare(card)
  expect(png.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
})

test('nobody is asked for a sign that the fonts lack', async () => {
  const asked = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'))
  for (let at = 0; at < everySign.length; at += 256) {
    const signs = everySign.slice(at, at + 256)
    await drawShare({...card, title: signs, line: signs, site: signs})
  }
  expect(asked).not.toHaveBeenCalled()
})

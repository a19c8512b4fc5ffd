import {randomBytes} from 'node:crypto'
import {crc32, deflateSync} from 'node:zlib'

/** A file for an input that nobody has uploaded yet: the same bytes would be a picture that the library may know. */
export function newPicture(name: string): {name: string; mimeType: string; buffer: Buffer} {
  return {name, mimeType: 'image/png', buffer: png()}
}

function png(): Buffer {
  const [width, height] = [640, 480]
  const row = Buffer.concat([Buffer.from([0]), ...Array.from({length: width}, () => Buffer.from([90, 160, 110]))])
  const rows = Buffer.concat([
    ...Array.from({length: height - 1}, () => row),
    Buffer.concat([Buffer.from([0]), randomBytes(width * 3)]),
  ])
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width)
  size.writeUInt32BE(height, 4)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.concat([size, Buffer.from([8, 2, 0, 0, 0])])),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

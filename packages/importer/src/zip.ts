import {UnreadableFileError} from './unreadable-file.ts'

/** What a Word file may unpack to. Real ones stay far below; a file made to fill the memory does not. */
export const unpackedLimits = {entries: 4000, textBytes: 40 * 1024 * 1024}

interface Entry {
  name: string
  method: number
  packed: Uint8Array
}

/** The parts of a zip file that are asked for, as text. Nothing else in it is unpacked. */
export async function unzipText(bytes: Uint8Array, wanted: RegExp): Promise<Map<string, string>> {
  const entries = entriesOf(bytes)
  if (entries.length > unpackedLimits.entries) throw tooLarge()
  const texts = new Map<string, string>()
  let left = unpackedLimits.textBytes
  for (const entry of entries.filter(({name}) => wanted.test(name))) {
    // The sizes in the list can lie, so what comes out is counted.
    const unpacked = await unpack(entry, left)
    left -= unpacked.length
    texts.set(entry.name, new TextDecoder().decode(unpacked))
  }
  return texts
}

function entriesOf(bytes: Uint8Array): Entry[] {
  try {
    return readDirectory(bytes)
  } catch (cause) {
    if (cause instanceof UnreadableFileError) throw cause
    throw damaged(cause)
  }
}

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3: the directory stands at the end. */
function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1
  if (end < 0) throw damaged()
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw damaged()
    const nameLength = view.getUint16(at + 28, true)
    const packedSize = view.getUint32(at + 20, true)
    const header = view.getUint32(at + 42, true)
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: bytes.subarray(start, start + packedSize),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

async function unpack({method, packed}: Entry, limit: number): Promise<Uint8Array> {
  if (method === 0) {
    if (packed.length > limit) throw tooLarge()
    return packed
  }
  if (method !== 8) throw damaged()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    // A copy: TypeScript knows a view may lie on shared memory, which a Blob does not take.
    const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    const reader = stream.getReader()
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      chunks.push(read.value)
      size += read.value.length
      if (size > limit) {
        void reader.cancel().catch(() => {})
        throw tooLarge()
      }
    }
  } catch (cause) {
    if (cause instanceof UnreadableFileError) throw cause
    throw damaged(cause)
  }
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

function damaged(cause?: unknown): UnreadableFileError {
  return new UnreadableFileError(
    'This Word file is damaged or no Word file. Open it in Word, save it again as .docx and choose that file.',
    {cause},
  )
}

function tooLarge(): UnreadableFileError {
  return new UnreadableFileError(
    'This Word file unpacks to more than an article can hold. Open it in Word, copy the text into a new file, save that as .docx and choose it.',
  )
}

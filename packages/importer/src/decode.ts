/** The text of a file: in the encoding it names, else UTF-8, else what old Windows programs wrote. */
export function decode(bytes: Uint8Array): string {
  const bom = bomOf(bytes)
  if (bom) return new TextDecoder(bom).decode(bytes)
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return decoderOf(declared(bytes)).decode(bytes)
  }
}

function bomOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

function declared(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const name = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? ''
  // The bytes were no UTF-8, whatever the page says of itself.
  return /^utf-?8$/i.test(name) ? '' : name
}

function decoderOf(name: string): TextDecoder {
  try {
    return new TextDecoder(name || 'windows-1252')
  } catch {
    return new TextDecoder('windows-1252')
  }
}

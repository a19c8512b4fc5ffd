/** The text of a file: in the encoding it names, else UTF-8, else what old Windows programs wrote. */
export function decode(bytes: Uint8Array): string {
  const bom = bomOf(bytes) ?? unmarkedUtf16(bytes)
  if (bom) return new TextDecoder(bom).decode(bytes)
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return mostlyUtf8(bytes) ?? decoderOf(declared(bytes)).decode(bytes)
  }
}

function bomOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: every second byte of the first signs is nothing. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le'
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return 'utf-16be'
  return null
}

/** UTF-8 with a broken sign or two is not another encoding: read as one, all its other signs would be broken. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  const whole = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0
  return whole > broken * 2 ? text : null
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

import {randomBytes} from 'node:crypto'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** 22 random letters and digits, as the hosted lake makes them: 130 bits. */
export function newTransactionId(): string {
  let id = ''
  while (id.length < 22) {
    for (const byte of randomBytes(32)) {
      // Bytes past the last whole multiple of the alphabet would favour its first letters.
      if (byte < 248 && id.length < 22) id += ALPHABET[byte % 62]
    }
  }
  return id
}

export function isTransactionId(id: unknown): id is string {
  return typeof id === 'string' && /^[A-Za-z0-9._-]{1,128}$/.test(id)
}

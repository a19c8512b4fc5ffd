import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

/** So many random bytes make a link that nobody can guess. */
export const TOKEN_BYTES = 32

/** The last part of a link, from random bytes, in letters that an address can hold: base64url. */
export function tokenFrom(random: Uint8Array): string {
  return btoa(String.fromCharCode(...random))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/**
 * What is kept of a link. Whoever may read the dataset cannot make the link from it. A plain hash is enough: there is
 * nothing to guess in 256 random bits, as there is in a password.
 */
export function tokenHashOf(token: string): string {
  return bytesToHex(sha256(utf8ToBytes(token)))
}

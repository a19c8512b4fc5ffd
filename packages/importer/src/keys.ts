/** Keys that are the same whenever the same file is read. */
export function countedKeys(prefix: string): () => string {
  let count = 0
  return () => {
    count += 1
    return `${prefix}${count.toString(36).padStart(4, '0')}`
  }
}

export function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

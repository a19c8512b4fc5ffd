/** The header that makes a browser save what it gets, under a name that cannot end the header or leave a folder. */
export function contentDisposition(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
  const safe = name.replace(/[\u0000-\u001f\u007f/\\]/g, '_').slice(0, 200)
  if (safe === '') return 'attachment'
  const ascii = safe.replace(/[^\x20-\x7e]|["%]/g, '_')
  // https://www.rfc-editor.org/rfc/rfc6266: old readers take the first name, all others the second.
  const encoded = encodeURIComponent(safe.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}

/** Everything that both fonts can draw: Latin letters, the signs of sentences, a few of arithmetic. */
const known =
  /[ -~\u00a0-\u00ac\u00ae-\u012b\u012e-\u0131\u0134-\u0165\u0168-\u017f\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac\u2122\u2212]/

/**
 * The text in signs that the fonts have. For any other sign the drawing library would ask Google Fonts or an emoji
 * server, and this site asks nobody; so it is written more plainly, or left out.
 */
export function drawable(text: string): string {
  return [...text.normalize('NFC')]
    .map((sign) => (known.test(sign) ? sign : plainer(sign)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

function plainer(sign: string): string {
  if (/\s/.test(sign)) return ' '
  if (/\p{Pd}/u.test(sign)) return '-'
  const parts = [...sign.normalize('NFKD')].filter((part) => known.test(part))
  return parts.join('')
}

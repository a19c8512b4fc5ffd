/**
 * What the values of schema.org properties are, by name. A property that is not here holds words for people, and they
 * must stand on the page.
 */

/** Addresses, and names of nodes. Those within the site are checked as links and as references. */
export const addressProperties = new Set([
  '@context',
  '@id',
  'url',
  'item',
  'sameAs',
  'contentUrl',
  'image',
  'logo',
  'target',
])

/** Values out of schema.org's own lists. */
export const listProperties = new Set([
  '@type',
  'medicalSpecialty',
  'dayOfWeek',
  'hasHealthAspect',
  'audienceType',
  'encodingFormat',
])

/** Language tags, codes of registers, clock times. */
export const codeProperties = new Set([
  'inLanguage',
  'codingSystem',
  'codeValue',
  'propertyID',
  'value',
  'addressCountry',
  'opens',
  'closes',
])

/** Days. One must stand on the page as a `<time datetime>`. */
export const dateProperties = new Set([
  'datePublished',
  'dateModified',
  'dateCreated',
  'lastReviewed',
  'validFrom',
  'validThrough',
])

/** Numbers to call and addresses to write to: the page must link to them, however it spells them. */
export const contactProperties: Record<string, 'tel' | 'mailto'> = {telephone: 'tel', faxNumber: 'tel', email: 'mailto'}

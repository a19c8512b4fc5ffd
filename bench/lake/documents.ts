import {seeded} from '../measure.ts'

export interface BenchDocument {
  _id: string
  _type: string
  _rev: string
  _createdAt: string
  _updatedAt: string
  title: string
  slug: {_type: 'slug'; current: string}
  [name: string]: unknown
}

/** Documents of about 1.9 KB with six references each, four fifths of them conditions. */
export function benchDocuments(count: number): BenchDocument[] {
  const random = seeded(count)
  const vocabulary = Array.from({length: 5000}, (_, index) => `w${((index * 7919) % 104_729).toString(36)}`)
  // Some words are frequent and most are rare, as in a language.
  const word = () => vocabulary[Math.floor(vocabulary.length * random() ** 3)] as string
  const words = (length: number) => Array.from({length}, word).join(' ')
  return Array.from({length: count}, (_, index) => {
    const minute = Math.floor(random() * 500_000)
    const time = new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString()
    return {
      _id: `doc-${String(index).padStart(6, '0')}`,
      _type: random() < 0.8 ? 'condition' : 'article',
      _rev: 'r1',
      _createdAt: time,
      _updatedAt: time,
      title: words(6),
      slug: {_type: 'slug', current: `slug-${index}`},
      section: `section ${Math.floor(random() * 500)}`,
      related: Array.from({length: 6}, (_, key) => ({
        _type: 'reference',
        _key: `k${key}`,
        _ref: `doc-${String(Math.floor(random() * count)).padStart(6, '0')}`,
      })),
      body: Array.from({length: 4}, (_, key) => ({
        _type: 'block',
        _key: `b${key}`,
        style: 'normal',
        markDefs: [],
        children: [{_type: 'span', _key: 's', marks: [], text: words(35)}],
      })),
    }
  })
}

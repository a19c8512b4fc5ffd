import type {Glossary} from './glossary.tsx'

const [mri, nerveRoot]: Glossary = [
  {
    _id: 'glossaryTerm-mri',
    _type: 'glossaryTerm',
    _updatedAt: '2026-11-20T10:00:00Z',
    title: 'MRI',
    slug: 'mri',
    definition: 'A scan that makes pictures of the inside of your body with magnets.',
    alsoKnownAs: ['Magnetic resonance imaging'],
    seeAlso: {_id: 'article-mri', _type: 'article', title: 'What an MRI can tell', slug: 'what-an-mri-can-tell'},
  },
  {
    _id: 'glossaryTerm-nerve-root',
    _type: 'glossaryTerm',
    _updatedAt: '2026-11-20T10:00:00Z',
    title: 'Nerve root',
    slug: 'nerve-root',
    definition: 'The part of a nerve that leaves the spinal canal.',
    alsoKnownAs: null,
    seeAlso: null,
  },
]

export const glossaryExamples = {
  several: [mri, nerveRoot].filter((term) => term !== undefined),
  none: [],
} satisfies Record<string, Glossary>

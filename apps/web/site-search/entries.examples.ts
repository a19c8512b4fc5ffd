import type {Entry} from './entries.tsx'

const nothing = {foundBy: '', status: null, names: [], sections: []} satisfies Partial<Entry>

/** A small site to search in. */
export const entryExamples: Entry[] = [
  {
    ...nothing,
    path: '/conditions/lumbar-spinal-stenosis',
    title: 'Lumbar spinal stenosis',
    kind: 'condition',
    names: ['Narrowing of the spinal canal', 'Neurogenic claudication (the leg symptoms)'],
    description: 'The canal around the nerves of the lower back becomes too narrow.',
    sections: [
      {heading: 'Symptoms', text: 'Your legs ache, tingle or feel weak when you walk. Sitting down brings relief.'},
      {heading: 'Usual treatments', text: 'Most people begin with physical therapy. An X-ray is seldom needed.'},
    ],
  },
  {
    ...nothing,
    path: '/conditions/lumbar-disc-herniation',
    title: 'Lumbar disc herniation',
    kind: 'condition',
    description: 'A part of a disc presses on a nerve root.',
    sections: [{heading: 'Causes', text: 'A herniated disc often shrinks by itself within months.'}],
  },
  {
    ...nothing,
    path: '/treatments/disc-msc-injection',
    title: 'Stem cell injection into a disc',
    kind: 'treatment',
    status: 'notApproved',
    names: ['Intradiscal MSC injection'],
    description: 'Cells are injected into a worn disc.',
    sections: [{heading: 'Risks', text: 'Infection of the disc <script>alert(1)</script> is rare and serious.'}],
  },
  {
    ...nothing,
    path: '/articles/cafe',
    title: 'What Ménière’s disease is not',
    kind: 'article',
    description: 'A naïve question about dizziness.',
  },
  {
    ...nothing,
    path: '/glossary#mri',
    title: 'MRI',
    kind: 'glossaryTerm',
    names: ['Magnetic resonance imaging'],
    description: 'A scan that makes pictures of the inside of your body with magnets.',
  },
  {
    ...nothing,
    path: '/articles/before-a-scan',
    title: 'Before a scan',
    kind: 'article',
    description: 'Most back pain needs no picture.',
    sections: [{heading: null, text: 'Ask what an MRI would change. It is slow, loud and narrow.'}],
  },
]

import type {ContentDocument} from '../checks/finding.ts'

/**
 * Pages with every mistake a careful reviewer would list, and what stands around them in the dataset.
 * For tests only: nothing here is true, and no reader ever meets it.
 */

let keys = 0

function key(): string {
  keys += 1
  return `k${keys}`
}

function reference(id: string) {
  return {_type: 'reference', _ref: id, _key: key()}
}

function block(style: string, ...children: (string | object)[]) {
  return {
    _type: 'block',
    _key: key(),
    style,
    markDefs: [] as object[],
    children: children.map((child) =>
      typeof child === 'string' ? {_type: 'span', _key: key(), text: child, marks: []} : {_key: key(), ...child},
    ),
  }
}

const paragraph = (...children: (string | object)[]) => block('normal', ...children)
const strong = (text: string) => ({_type: 'span', text, marks: ['strong']})
const note = (id: string) => ({_type: 'citationNote', citation: reference(id)})

function linked(text: string, link: object) {
  return {
    ...block('normal', {_type: 'span', text, marks: ['link']}, ' leads on.'),
    markDefs: [{_key: 'link', ...link}],
  }
}

const internal = (id: string) => ({_type: 'internalLink', reference: reference(id)})
const external = (href: string) => ({_type: 'externalLink', href})

/** The day on which all of this is read. */
export const badDay = '2026-11-27'

export const badArticle: ContentDocument = {
  _id: 'article-bad',
  _type: 'article',
  title: 'The revolutionary stem cell breakthrough that gets people with spinal stenosis back to golf without surgery',
  slug: {_type: 'slug', current: 'pain-free-without-surgery'},
  summary: 'You qualify.',
  figure: {_type: 'figure', _key: key(), asset: reference('image-missing'), alt: 'Image of a man cured of arthritis'},
  body: [
    {_type: 'clinicContact', _key: key(), heading: 'Act now: spots are limited', text: 'We guarantee results.'},
    block('h3', 'FDA-approved and risk-free'),
    // One claim, cut in two by a mark.
    paragraph('In our trials the method is clinically ', strong('pro'), 'ven to help.'),
    paragraph('Our cells regrow cartilage and reverse stenosis. They stop the progression of arthritis.'),
    paragraph('Exosomes repair nerves. Stem cells treat arthritis. You will walk again, with permanent relief.'),
    paragraph('This is the best clinic in the country, and its treatment is completely safe.'),
    paragraph('Of our patients, 98% improved. Most patients report dramatic improvement.'),
    paragraph('Experts agree that it is promising. It heals and renews worn joints.'),
    paragraph('It is designed to repair discs and treats the root cause. It is a natural treatment.'),
    paragraph('Our cutting-edge therapy is registered with ClinicalTrials.gov and minimally manipulated.'),
    paragraph('Conventional medicine only masks pain. Insurance covers it. Our board-certified doctors will see you.'),
    paragraph('I can play with my grandchildren again, thanks to this clinic. — Maria, 54'),
    {_type: 'testimonial', _key: key(), text: 'It helped.'},
    paragraph('It is anti-aging too: see the pictures before and after. Call 858-258-5090.'),
    block('h2', ''),
    block('h2', 'What happens'),
    block('h2', 'What happens'),
    paragraph(
      'The cells are taken from the hip, they are washed and counted in a laboratory by people who are trained for it, and they are then injected near the worn joint under a moving picture while the patient is watched by a nurse who has been told what to look for.',
    ),
    paragraph('The cord is pressed. The leg is weakened. Neurogenic claudication was found. Myelopathy was missed.'),
    paragraph('One study says so', note('citation-retracted'), ', and a guideline', note('citation-lapsed'), '.'),
    linked('Click here', internal('article-draft-only')),
    linked('This page', internal('article-deleted')),
    linked('That page', internal('page-hidden')),
    linked('Another site', external('http://example.org/insecure')),
    linked('A page that is gone', external('https://example.org/gone')),
    linked('Nothing', {_type: 'internalLink'}),
    {
      _type: 'faq',
      _key: key(),
      items: [
        {
          _type: 'faqItem',
          _key: key(),
          question: 'Is it a miracle?',
          answer: [paragraph('Yes. It is safe and effective.')],
        },
        {_type: 'faqItem', _key: key(), question: 'And without an answer?'},
      ],
    },
    {_type: 'figure', _key: key(), asset: reference('image-missing'), alt: 'IMG_4711.jpg'},
    {_type: 'figure', _key: key(), asset: reference('image-missing')},
    {_type: 'figure', _key: key()},
    {_type: 'evidenceStatement', _key: key(), text: 'It helped a lot.'},
    {_type: 'callout', _key: key(), heading: 'One', body: [paragraph('A warning.')]},
    {_type: 'callout', _key: key(), heading: 'Two', body: [paragraph('A warning.')]},
    {_type: 'callout', _key: key(), heading: 'Three'},
    {_type: 'doDontList', _key: key()},
    {_type: 'table', _key: key(), caption: 'Empty', headerRow: true, rows: []},
    {
      _type: 'table',
      _key: key(),
      headerRow: true,
      headerColumn: true,
      rows: [
        {_type: 'tableRow', _key: key(), cells: ['', 'How it works', '']},
        {_type: 'tableRow', _key: key(), cells: ['Exercise', 'It makes muscles stronger.']},
      ],
    },
    {_type: 'iframe', _key: key()},
  ],
  review: {
    _type: 'review',
    author: reference('person-bad'),
    medicalReviewer: reference('person-bad'),
    lastReviewed: '2024-01-10',
    nextReview: '2026-01-10',
  },
  claimOverrides: [
    {
      _type: 'claimOverride',
      _key: key(),
      ruleId: 'C16',
      matchedText: 'Stem cells treat arthritis.',
      reason: 'It sells well.',
      reviewer: reference('person-bad'),
      date: '2026-11-01',
      expires: '2030-01-01',
    },
  ],
  seo: {_type: 'seo', title: 'No more pain', description: 'Too short.'},
}

export const badCondition: ContentDocument = {
  _id: 'condition-bad',
  _type: 'condition',
  title: 'Spinal stenosis',
  slug: {_type: 'slug', current: 'Spinal Stenosis!'},
  definition:
    'It is a thing that happens to many people as they grow older, and it can be felt in the legs and in the back when they walk or stand for a long while, and it gets better when they sit down or bend forward, which is why many of them lean on a cart.',
  codes: [{_type: 'medicalCode', _key: key(), system: 'ICD-10-CM', code: '48.061'}],
  symptoms: [paragraph('Leg pain.'), {_type: 'clinicContact', _key: key(), heading: 'Talk to us'}],
  whenToGetHelp: [
    {_type: 'careCard', _key: key(), level: 'routine', heading: 'Make an appointment if:', signs: ['it hurts']},
    {_type: 'careCard', _key: key(), level: 'routine', heading: '', signs: []},
    {_type: 'careCard', _key: key(), heading: 'Soon', signs: ['it hurts more']},
  ],
  causes: [block('h4', 'Small before large'), paragraph('Wear.')],
  review: {_type: 'review', lastReviewed: '2027-01-01', nextReview: '2026-12-01'},
}

export const badTreatment: ContentDocument = {
  _id: 'treatment-bad',
  _type: 'treatment',
  title: 'Cell infusion',
  kind: 'cellProduct',
  slug: {_type: 'slug', current: 'cell-infusion'},
  summary: 'Cells are put into a vein.',
  whatItIs: [paragraph('Cells in a bag.')],
  risks: ['a bruise'],
}

export const badPerson: ContentDocument = {
  _id: 'person-bad',
  _type: 'person',
  name: 'Bad Example',
  slug: {_type: 'slug', current: 'bad-example'},
  roles: ['author', 'medicalReviewer'],
  jobTitle: 'World-class doctor',
  npi: '1234567890',
  orcid: '0000-0000-0000-0000',
}

export const badCitations: ContentDocument[] = [
  {
    _id: 'citation-retracted',
    _type: 'citation',
    title: 'A series that was retracted and says that cells cure arthritis',
    slug: {_type: 'slug', current: 'retracted'},
    kind: 'caseSeries',
    doi: 'https://doi.org/10.1000/x',
    pmid: 'PMID 1',
    retracted: true,
  },
  {
    _id: 'citation-lapsed',
    _type: 'citation',
    title: 'A guideline of long ago',
    slug: {_type: 'slug', current: 'retracted'},
    kind: 'guideline',
    year: 2015,
    guidelineExpires: '2020-01-01',
  },
]

export const badPages: ContentDocument[] = [badArticle, badCondition, badTreatment, badPerson, ...badCitations]

/** The dataset around them: a draft, a page hidden from search engines, a word that is explained, and a link that was found dead. */
const badSurroundings: ContentDocument[] = [
  {_id: 'drafts.article-draft-only', _type: 'article', title: 'A page that is still a draft'},
  {
    _id: 'page-hidden',
    _type: 'page',
    title: 'A page hidden from search engines',
    slug: {_type: 'slug', current: 'hidden'},
    seo: {_type: 'seo', noindex: true},
    body: [paragraph('Hidden.')],
  },
  {
    _id: 'glossaryTerm-claudication',
    _type: 'glossaryTerm',
    title: 'Neurogenic claudication',
    slug: {_type: 'slug', current: 'neurogenic-claudication'},
    definition: 'Leg pain that comes with walking and goes with sitting.',
  },
  {
    _id: 'checks.links',
    _type: 'linkReport',
    checked: 2,
    checkedAt: '2026-11-26T08:00:00Z',
    deadLinks: [{_key: key(), url: 'https://example.org/gone', answer: '404', checkedOn: '2026-11-26'}],
  },
]

/** Everything together, as the raw dataset would hold it. */
export const badDataset: ContentDocument[] = [...badPages, ...badSurroundings]

import {expect, test} from '@jest/globals'
import {bodyMembers} from '../rich-text/body-members.ts'
// These tests are about the text: each document stands there signed.
import {checkApproved as checkDocument} from '../testing/approved.ts'
import {bodyCheck, knownBlocks} from './body.ts'
import {type ContentDocument, characterCount, checkDataset, datasetFacts} from './index.ts'
import {inFormOrder} from './validation.ts'

const today = '2026-11-22'

const condition: ContentDocument = {
  _id: 'condition-a',
  _type: 'condition',
  title: 'Lumbar spinal stenosis: causes and care',
  slug: {_type: 'slug', current: 'lumbar-spinal-stenosis'},
  definition:
    'A narrowing of the canal in the lower back that can press on the nerves to the legs when you stand or walk.',
  symptoms: [paragraph('Leg pain when walking.')],
  whenToGetHelp: [
    {_type: 'careCard', _key: 'e', level: 'emergency', heading: 'Call 911 now if:', signs: ['you cannot pass urine']},
  ],
  causes: [paragraph('The canal narrows.')],
  usualTreatments: [paragraph('Exercise first.')],
  evidence: [paragraph('Little is known.')],
  risks: [paragraph('Infection.')],
  candidacy: [paragraph('Red flags first.')],
  review: {
    author: reference('person-a'),
    medicalReviewer: reference('person-b'),
    lastReviewed: '2026-11-01',
    nextReview: '2027-11-01',
    conflictsOfInterest: 'None',
  },
}

test('knows every block that an editor can insert', () => {
  expect([...knownBlocks].sort()).toEqual(['block', ...bodyMembers.map(({type}) => type)].sort())
})

test('finds nothing wrong with a complete condition', () => {
  expect(checkDocument(condition, {today})).toEqual([])
})

test('asks for an emergency card', () => {
  expect(rules({...condition, whenToGetHelp: []})).toEqual(['emergency-missing'])
})

test('refuses an invitation to the clinic above the care cards', () => {
  const symptoms = [paragraph('Leg pain.'), {_type: 'clinicContact', _key: 'c'}]
  expect(checkDocument({...condition, symptoms}, {today})).toMatchObject([
    {rule: 'contact-before-help', severity: 'error', path: ['symptoms', {_key: 'c'}]},
  ])
  expect(rules({...condition, contact: [{_type: 'clinicContact', _key: 'c'}]})).toEqual([])
})

test('counts the characters of search results as readers do', () => {
  expect(characterCount('🦴'.repeat(60))).toBe(60)
})

test('an old address leads to a page or is gone for good', () => {
  const redirect: ContentDocument = {_id: 'r', _type: 'redirect', from: '/old'}
  expect(rules(redirect)).toEqual(['redirect-to'])
  expect(rules({...redirect, isGone: true})).toEqual([])
  expect(rules({...redirect, to: reference('condition-a')})).toEqual([])
})

test('refuses two care cards of one level', () => {
  const card = {_type: 'careCard', level: 'emergency', heading: 'Call 911 now if:', signs: ['a']}
  expect(
    rules({
      ...condition,
      whenToGetHelp: [
        {...card, _key: 'a'},
        {...card, _key: 'b'},
      ],
    }),
  ).toEqual(['care-level-twice'])
})

test('refuses a reviewer who is the author', () => {
  const review = {...(condition.review as object), medicalReviewer: reference('person-a')}
  expect(rules({...condition, review})).toEqual(['reviewer-is-author'])
})

test('warns when the review is overdue and does not block', () => {
  const review = {...(condition.review as object), lastReviewed: '2025-10-01', nextReview: '2026-10-01'}
  const findings = checkDocument({...condition, review}, {today})
  expect(findings.map(({rule, severity}) => [rule, severity])).toEqual([['review-overdue', 'warning']])
})

test('a gap that an example left open is found, and three dots at the end of a thought are not', () => {
  const gaps = ['In a trial of … people, pain fell.', 'It is being studied [source].', 'Possible harms include ….']
  for (const text of gaps) expect(rules({...condition, symptoms: [paragraph(text)]})).toEqual(['gap-open'])
  expect(rules({...condition, symptoms: [paragraph('It hurts, it stops… and it comes back.')]})).toEqual([])
})

test.each(['858-258-5090', '(858) 258-5090', '+1 858 258 5090', '858.258.5090'])(
  'finds the phone number typed as %s',
  (phone) => {
    expect(rules({...condition, symptoms: [paragraph(`Call us at ${phone} today.`)]})).toEqual(['phone-typed'])
  },
)

test('a colleague may note a phone number for the reviewer', () => {
  const request = {at: '2026-11-20T10:00:00Z', note: 'Questions? 858-258-5090'}
  expect(bodyCheck({...condition, medicalReview: {_type: 'medicalReview', request}}, {today})).toEqual([])
})

test.each(['in one trial of 400 people', 'PMID 35503342', '2008;358:794-810', 'ages 65-80, 2010-2014'])(
  'takes "%s" for no phone number',
  (text) => {
    expect(rules({...condition, symptoms: [paragraph(text)]})).toEqual([])
  },
)

test('names an unknown block and where it stands', () => {
  const findings = checkDocument({...condition, causes: [paragraph('a'), {_type: 'iframe', _key: 'x'}]}, {today})
  expect(findings).toMatchObject([{rule: 'block-unknown', severity: 'error', path: ['causes', {_key: 'x'}]}])
})

test('finds a text field whose every block is unknown', () => {
  expect(rules({...condition, causes: [{_type: 'iframe', _key: 'x'}]})).toEqual(['block-unknown'])
})

test('asks for alt text unless the picture is decorative', () => {
  const figure = {_type: 'figure', asset: reference('image-a'), credit: 'Drawn for this site'}
  // Perhaps the picture library describes it: without the dataset nobody can tell.
  expect(rules({...condition, figure})).toEqual([])
  const asset = {_id: 'image-a', _type: 'sanity.imageAsset', creditLine: 'Drawn for this site', licence: 'own'}
  const withAsset = (altText: string) =>
    checkDocument({...condition, figure}, {today, dataset: datasetFacts([{...asset, altText}])})
      .map(({rule}) => rule)
      .filter((rule) => rule.startsWith('alt-'))
  expect(withAsset('')).toEqual(['alt-missing'])
  expect(withAsset('A canal that is narrow on the right')).toEqual([])
  expect(rules({...condition, figure: {...figure, decorative: true}})).toEqual([])
  expect(rules({...condition, figure: {...figure, alt: 'Image of a spine'}})).toEqual(['alt-wording'])
})

test('asks a finding for its source, unless no studies were found', () => {
  const statement = {_type: 'evidenceStatement', _key: 's', text: 'It helped.', certainty: 'low', searchedOn: today}
  expect(rules({...condition, evidence: [paragraph('a'), statement]})).toEqual(['evidence-source'])
  expect(rules({...condition, evidence: [paragraph('a'), {...statement, certainty: 'none'}]})).toEqual([])
})

test('refuses a block that says nothing', () => {
  const empty = ['callout', 'faq', 'doDontList', 'figure'].map((_type) => ({_type, _key: _type}))
  expect(rules({...condition, evidence: [paragraph('a'), ...empty]})).toEqual([
    'warning-empty',
    'faq-empty',
    'advice-empty',
    'picture-missing',
  ])
  const faq = {_type: 'faq', _key: 'f', items: [{_type: 'faqItem', _key: 'i', question: 'Does it help?'}]}
  expect(rules({...condition, evidence: [faq]})).toEqual(['faq-item'])
  expect(rules({...condition, figure: {_type: 'figure'}})).toEqual([])
})

test('refuses a link without a page and a link to an unsafe address', () => {
  const block = {
    ...paragraph('a'),
    markDefs: [
      {_key: 'l', _type: 'internalLink'},
      {_key: 'm', _type: 'externalLink', href: 'javascript:alert(1)'},
    ],
  }
  expect(rules({...condition, causes: [block]})).toEqual(['link-empty', 'link-address'])
})

test('holds a cell product to status, harms, evidence, cost and alternatives', () => {
  const treatment = {
    _id: 't',
    _type: 'treatment',
    title: 'Cell infusion',
    slug: {current: 'cell-infusion'},
    kind: 'cellProduct',
  }
  expect(rules(treatment)).toEqual(
    expect.arrayContaining(['required', 'risks-few', 'evidence-missing', 'cost-missing', 'alternatives-missing']),
  )
  expect(rules({...treatment, regulatoryStatus: 'approvedForThisUse'})).toContain('status-doubtful')
  expect(rules({...treatment, regulatoryStatus: 'notApproved'})).not.toContain('status-doubtful')
})

test('asks a citation for an identifier in its right form', () => {
  const citation = {_id: 'c', _type: 'citation', title: 'A trial', kind: 'randomisedTrial', slug: {current: 'a-2020'}}
  expect(rules(citation)).toEqual(['identifier-missing'])
  expect(rules({...citation, doi: 'https://doi.org/10.1001/x'})).toEqual(['doi-form'])
  expect(rules({...citation, pmid: '35503342'})).toEqual([])
})

test('finds references to nothing and to drafts, and addresses taken twice', () => {
  const people = ['person-a', 'person-b'].map((_id) => ({_id, _type: 'other'}))
  const linking = {
    ...condition,
    relatedArticles: [
      {...reference('article-draft'), _key: 'd'},
      {...reference('article-gone'), _key: 'g'},
    ],
  }
  const findings = checkDataset(
    [...people, linking, {...condition, _id: 'condition-b'}, {_id: 'drafts.article-draft', _type: 'article'}],
    {today},
  )
  const asked = findings.filter(({rule}) => /^reference-|^slug-taken$/.test(rule))
  expect(asked.map(({documentId, rule}) => [documentId, rule])).toEqual([
    ['condition-a', 'reference-unpublished'],
    ['condition-a', 'reference-missing'],
    ['condition-a', 'slug-taken'],
    ['condition-b', 'slug-taken'],
  ])
})

test('leaves the document as it was', () => {
  const before = structuredClone(condition)
  checkDocument(condition, {today})
  expect(condition).toEqual(before)
})

test('tells the Studio what is wrong in the order of the form', () => {
  const fields = ['title', 'slug', 'symptoms', 'review'].map((name) => ({name}))
  const paths = [['review', 'author'], ['slug'], ['symptoms', {_key: 'a'}], ['title'], []].map((path) => ({path}))
  expect(inFormOrder(paths, fields).map(({path}) => path[0])).toEqual([
    undefined,
    'title',
    'slug',
    'symptoms',
    'review',
  ])
})

function rules(document: ContentDocument): string[] {
  return checkDocument(document, {today}).map(({rule}) => rule)
}

function paragraph(text: string) {
  return {
    _type: 'block',
    _key: 'p',
    style: 'normal',
    markDefs: [] as object[],
    children: [{_type: 'span', _key: 's', text, marks: []}],
  }
}

function reference(id: string) {
  return {_type: 'reference', _ref: id}
}

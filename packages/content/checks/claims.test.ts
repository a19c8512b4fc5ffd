import {claimRules} from '@clinic/claims'
import {expect, test} from '@jest/globals'
import {type ContentDocument, checkDocument, claimWarmUp, datasetFacts} from './index.ts'

const today = '2026-11-27'

function article(fields: object): ContentDocument {
  return {_id: 'a', _type: 'article', ...fields}
}

function block(...texts: string[]) {
  return {_type: 'block', _key: 'b', style: 'normal', children: texts.map((text) => ({_type: 'span', text}))}
}

function claims(document: ContentDocument, dataset?: ContentDocument[]) {
  const facts = dataset && datasetFacts(dataset)
  return checkDocument(document, {today, ...(facts && {dataset: facts})}).filter(({rule}) => /^C\d\d$/.test(rule))
}

function rules(document: ContentDocument, dataset?: ContentDocument[]): string[] {
  return claims(document, dataset).map(({rule}) => rule)
}

test('a mark or a link does not hide a claim, and the words are pointed at in the joined text', () => {
  const [found] = claims(article({body: [block('This treatment c', 'ure', 's arthritis.')]}))
  expect(found).toMatchObject({
    rule: 'C01',
    severity: 'error',
    path: ['body', {_key: 'b'}],
    quote: {text: 'cures', start: 15, end: 20, instead: expect.stringMatching(/\w/)},
  })
  expect(found?.message).toMatch(/^“cures”: .+ Instead: .+/)
})

test.each([
  ['the title', {title: 'This treatment cures arthritis'}, ['title']],
  ['the address', {slug: {current: 'treatment-that-cures-arthritis'}}, ['slug']],
  ['search results', {seo: {_type: 'seo', description: 'It cures arthritis.'}}, ['seo', 'description']],
  ['a description of a picture', {figure: {_type: 'figure', alt: 'A man cured of arthritis'}}, ['figure', 'alt']],
  [
    'a button',
    {body: [{_type: 'clinicContact', _key: 'c', heading: 'Get cured of arthritis'}]},
    ['body', {_key: 'c'}, 'heading'],
  ],
  [
    'an answer',
    {
      body: [
        {_type: 'faq', _key: 'f', items: [{_key: 'i', question: 'Does it?', answer: [block('It cures arthritis.')]}]},
      ],
    },
    ['body', {_key: 'f'}, 'items', {_key: 'i'}, 'answer', {_key: 'b'}],
  ],
])('finds a claim in %s', (_, fields, path) => {
  expect(claims(article(fields))).toMatchObject([{rule: 'C01', path}])
})

test('leaves alone what is not ours to word, a denial, and a question that is answered by no', () => {
  expect(rules({_id: 'c', _type: 'citation', title: 'This treatment cures arthritis'})).toEqual([])
  expect(rules({_id: 'l', _type: 'legalNotice', text: 'We guarantee a cure for arthritis.'})).toEqual([])
  expect(rules(article({body: [block('It does not cure arthritis.')]}))).toEqual([])
  const faq = (answer: string) =>
    article({
      body: [{_type: 'faq', items: [{_type: 'faqItem', question: 'Does it cure arthritis?', answer: [block(answer)]}]}],
    })
  expect(rules(faq('No. Nothing does.'))).toEqual([])
  expect(rules(faq('Yes. Ask us.'))).toContain('C01')
})

test('what the FDA approved may be called so, on the page of that treatment alone', () => {
  const fields = {_id: 't', whatItIs: [block('It is FDA-approved.')]}
  expect(rules({...fields, _type: 'treatment', regulatoryStatus: 'notApproved'})).toEqual(['C03'])
  expect(rules({...fields, _type: 'treatment', regulatoryStatus: 'approvedForThisUse'})).toEqual([])
  expect(rules({...fields, _type: 'article', regulatoryStatus: 'approvedForThisUse', body: fields.whatItIs})).toContain(
    'C03',
  )
})

test('a mild phrase is a claim beside a condition and a treatment that the dataset names', () => {
  const text = article({body: [block('What is known of Zellkur for Wobbelknie is promising.')]})
  const dataset: ContentDocument[] = [
    {_id: 'c', _type: 'condition', title: 'Wobbly knee', alsoKnownAs: ['Wobbelknie']},
    {_id: 't', _type: 'treatment', kind: 'cellProduct', title: 'Zellkur (ZK)'},
  ]
  expect(claims(text)).toMatchObject([{rule: 'C19', severity: 'warning'}])
  expect(claims(text, dataset)).toMatchObject([{rule: 'C19', severity: 'error'}])
})

test('a claim that a name and a cell of a table make together is found in the cell, and may be allowed', () => {
  const row = (...cells: string[]) => ({_type: 'tableRow', _key: cells[0], cells})
  const body = [
    {
      _type: 'table',
      _key: 't',
      rows: [row('Treatment', 'Weeks', 'Success rate'), row('Cells', '6', '95 %'), row('Exercise', '12', '')],
    },
  ]
  const [found, ...others] = claims(article({body}))
  expect(found).toMatchObject({rule: 'C17', path: ['body', {_key: 't'}, 'rows', {_key: 'Cells'}, 'cells', 2]})
  expect(found?.message).toContain('Success rate: 95 %')
  expect([found?.quote, others]).toEqual([undefined, []])
  const override = {
    ruleId: 'C17',
    matchedText: 'Success rate: 95 %',
    reason: 'The number of the study beside it.',
    reviewer: {_ref: 'person-b'},
    date: today,
    expires: '2027-01-01',
  }
  expect(rules(article({body, claimOverrides: [override]}))).toEqual([])
  expect(rules(article({body: [{...body[0], rows: [row('Success rate', '95 %')]}]}))).toEqual(['C17'])
})

test('a reviewer lets one sentence stand for one rule, until it changes or its day comes', () => {
  const sentence = 'This treatment cures arthritis.'
  const override = {
    ruleId: 'C01',
    matchedText: sentence,
    reason: 'A quotation.',
    reviewer: {_ref: 'person-b'},
    date: '2026-11-01',
    expires: '2027-06-01',
  }
  const allowed = (changes: object, text = sentence) =>
    rules(
      article({
        body: [block(`Before. ${text} After.`)],
        review: {author: {_ref: 'person-a'}},
        claimOverrides: [{...override, ...changes}],
      }),
    )
  expect(allowed({})).toEqual([])
  expect(allowed({matchedText: ' This treatment  cures\narthritis. '})).toEqual([])
  expect(allowed({ruleId: 'C05'})).toEqual(['C01'])
  expect(allowed({reason: ''})).toEqual(['C01'])
  expect(allowed({reviewer: {_ref: 'person-a'}})).toEqual(['C01'])
  expect(allowed({expires: '2026-11-20'})).toEqual(['C01'])
  expect(allowed({matchedText: 'cures'})).toEqual(['C01'])
  expect(allowed({}, 'This treatment really cures arthritis.')).toEqual(['C01'])
})

test('the warm-up tries the patterns of every rule in small steps', () => {
  const steps = claimWarmUp()
  expect(steps.length).toBeGreaterThanOrEqual(2 * claimRules.length)
  for (const step of steps) expect(step).not.toThrow()
})

import {publishBlockers} from '@clinic/content/checks'
import {expect, test} from '@jest/globals'
import {fieldOfHeading, saysOnlyField} from './heading-words.ts'
import {importMutations} from './import-mutations.ts'
import {propose} from './propose.ts'
import {dataset, readExample, readHtml, today} from './testing/reading.ts'
import {undoImport} from './undo.ts'

const options = {dataset, today}
const importer = {by: 'Eva', account: 'eva', now: `${today}T10:00:00Z`}

test.each([
  ['What are the signs of sciatica?', 'symptoms'],
  ['Warning signs', 'whenToGetHelp'],
  ['When should I go to the emergency room?', 'whenToGetHelp'],
  ['Causes & risk factors', 'causes'],
  ['Who is at risk?', 'causes'],
  ['Risks and side effects', 'risks'],
  ['How is it diagnosed?', 'diagnosis'],
  ['Non-surgical treatment options', 'usualTreatments'],
  ['Stem cell therapy', 'cellTherapy'],
  ['Who is a candidate?', 'candidacy'],
  ['Questions to ask your doctor', 'questionsToAsk'],
  ['Contact us', 'contact'],
  ['References', null],
  ['Frequently asked questions', null],
  ['Our history', null],
  ['What is sciatica?', 'causes'],
  ['What are cluster headaches?', 'causes'],
  ['What is the treatment for sciatica?', 'usualTreatments'],
  ['What is the evidence?', 'evidence'],
  ['What is the outlook?', null],
  ['When to contact a medical professional', 'whenToGetHelp'],
  ['When should I call my doctor?', 'whenToGetHelp'],
  ['Possible complications', null],
  ['Evidence-based treatment', 'usualTreatments'],
  ['Treating the underlying cause', 'usualTreatments'],
  ['Common triggers', 'causes'],
  ['Trigger points explained', null],
  ['A leading cause of disability', null],
  ['What our patients say about treatment', null],
])('on a condition, “%s” goes to %s', (heading, field) => {
  expect(fieldOfHeading('condition', heading)).toBe(field)
})

test.each([
  ['What is PRP?', 'whatItIs'],
  ['What to expect during the procedure', 'whatHappens'],
  ['Recovery', 'whatHappens'],
  ['Is it FDA approved?', 'regulatoryNote'],
  ['Does it work?', 'evidence'],
  ['How much does it cost?', 'costNote'],
  ['Who should not have it', 'contraindications'],
  ['Alternatives', 'alternatives'],
  ['About our clinic', null],
])('on a treatment, “%s” goes to %s', (heading, field) => {
  expect(fieldOfHeading('treatment', heading)).toBe(field)
})

test('a heading is left to the page only where the page says the same', () => {
  expect(saysOnlyField('symptoms', 'What are the signs of sciatica?', 'Sciatica')).toBe(true)
  expect(saysOnlyField('usualTreatments', 'Surgery', 'Sciatica')).toBe(false)
})

test('an old page becomes a condition: fields, card, questions, and everything that is missing', async () => {
  const {type, document, missing, unplaced, findings} = propose(await readExample('sciatica-old-page.html'), options)
  expect(type).toBe('condition')
  expect(document).toMatchObject({
    _id: 'drafts.condition-sciatica',
    slug: {current: 'sciatica'},
    definition: expect.stringMatching(/^Sciatica is pain/),
    whenToGetHelp: [
      {
        level: 'emergency',
        heading: 'Call 911 or go to an emergency department now if:',
        signs: ['you cannot pass urine, or cannot hold it', 'you feel numb between the legs'],
      },
    ],
  })
  expect(JSON.stringify(document.usualTreatments)).toMatch(/"question":"Will it go away by itself\?"/)
  expect(document).not.toHaveProperty('review')
  expect(document).not.toHaveProperty('seo')
  expect(missing.map(({field}) => field)).toEqual(
    expect.arrayContaining(['candidacy', 'evidence', 'review.author', 'review.medicalReviewer']),
  )
  expect(unplaced.map(({blocks}) => blocks.length)).toEqual([1])
  expect(publishBlockers(findings).length).toBeGreaterThan(0)
})

test('a treatment: risks one a line, sources not taken for text, status asked for', async () => {
  const {type, document, missing, unplaced} = propose(await readExample('prp-injection.md'), options)
  expect(type).toBe('treatment')
  expect(document.risks).toEqual(['pain for some days', 'infection, rarely', 'it may not help'])
  expect(missing.map(({field}) => field)).toEqual(expect.arrayContaining(['regulatoryStatus', 'kind', 'alternatives']))
  expect(missing.map(({message}) => message).join(' ')).toContain('“References”')
  expect(unplaced.map(({heading}) => heading)).toEqual(['Risks', 'Cost', 'References'])
})

test('the editor decides: another type or place gives another draft, and what is placed nowhere is kept', async () => {
  const article = await readExample('sciatica-old-page.html')
  const asArticle = propose(article, {...options, type: 'article', id: 'my-page'})
  expect(asArticle.document).toMatchObject({_id: 'drafts.my-page', _type: 'article'})
  expect(asArticle.unplaced).toEqual([])
  const moved = propose(article, {...options, placement: {s1: 'causes', s2: null, s3: 'nosuchfield'}})
  expect(moved.placement).toMatchObject({s1: 'causes', s2: null, s3: null})
  expect(moved.document).not.toHaveProperty('symptoms')
  expect(moved.unplaced.map(({key}) => key)).toEqual(['s0', 's2', 's3'])
})

test('a page with three parts of a condition is one, even without symptoms', async () => {
  const headings = ['Causes', 'Diagnosis', 'Treatment']
  const article = await readHtml(
    `<h1>Low back pain</h1>${headings.map((heading) => `<h2>${heading}</h2><p>x</p>`).join('')}`,
  )
  expect(propose(article, options).type).toBe('condition')
})

test('how urgent a card is, is not guessed', async () => {
  const {document} = propose(
    await readHtml(
      '<h1>T</h1><h2>Symptoms</h2><p>x</p><h2>Causes</h2><p>x</p><h2>When to see a doctor</h2><ul><li>pain</li></ul>',
    ),
    options,
  )
  expect(document.whenToGetHelp).toEqual([
    {_type: 'careCard', _key: 's3-card', heading: 'When to see a doctor', signs: ['pain']},
  ])
})

test('every key of a list in the draft is there once', async () => {
  for (const name of ['sciatica-old-page.html', 'prp-injection.md', 'neurogenic-claudication.docx'])
    for (const type of ['condition', 'treatment', 'article'] as const)
      expect(repeatedKeys(propose(await readExample(name), {...options, type}).document)).toEqual([])
})

test('an id that is taken is not taken again, and a draft at the same address is told', async () => {
  const article = await readHtml('<h1>Hip</h1><h2>Symptoms</h2><p>a</p><h2>Causes</h2><p>b</p>')
  const {document, missing} = propose(article, options)
  expect(document._id).toBe('drafts.condition-hip-2')
  expect(missing[0]).toMatchObject({field: 'slug', message: expect.stringContaining('“Hip”')})
})

test('a line that speaks of a number which its field cannot show is told', async () => {
  const {document, missing} = propose(
    await readHtml(
      '<h1>PRP injection</h1><p>First.</p><h2>Risks</h2><ul><li>pain: call 858-258-5090 at once</li></ul>',
    ),
    {...options, type: 'treatment'},
  )
  expect(document.risks).toEqual(['pain: call the number below at once'])
  expect(missing).toContainEqual({field: 'risks', message: expect.stringContaining('the number below')})
})

test('an id whose report is still there is not taken again', async () => {
  const report = {_id: 'import.article-words', _type: 'importReport'}
  const known = {...dataset, published: new Map([...dataset.published, [report._id, report]])}
  const {document} = propose(await readHtml('<h1>Words</h1><p>a</p>'), {today, dataset: known})
  expect(document._id).toBe('drafts.article-words-2')
})

test('draft and report are created together and go together, unless somebody has changed the draft', async () => {
  const article = await readExample('neurogenic-claudication.docx')
  const proposal = propose(article, options)
  const mutations = importMutations(article, proposal, importer)
  expect(mutations).toMatchObject([
    {create: {_id: 'drafts.condition-neurogenic-claudication'}},
    {
      create: {
        _id: 'import.condition-neurogenic-claudication',
        _type: 'importReport',
        subject: 'condition-neurogenic-claudication',
      },
    },
  ])
  expect(JSON.stringify(mutations[1])).not.toMatch(/"_ref":/)
  const created = '2026-11-27T10:00:00Z'
  // A remark was ticked off since: that is no change of the draft.
  const report = {
    _id: 'import.a',
    _type: 'importReport',
    _rev: '2',
    _createdAt: created,
    _updatedAt: '2026-11-27T11:00:00Z',
  }
  const draft = {_id: 'drafts.a', _type: 'condition', _rev: '1', _createdAt: created, _updatedAt: created}
  expect(undoImport({draft, report, published: null})).toMatchObject({
    mutations: [{patch: {id: 'drafts.a', ifRevisionID: '1'}}, {delete: {id: 'drafts.a'}}, {delete: {id: 'import.a'}}],
  })
  expect(
    undoImport({draft: {...draft, _rev: '3', _updatedAt: '2026-11-27T11:00:00Z'}, report, published: null}),
  ).toHaveProperty('refused')
  expect(undoImport({draft, report, published: {...draft, _id: 'a'}})).toHaveProperty('refused')
})

function repeatedKeys(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(repeatedKeys)
  if (!Array.isArray(value)) return inner
  const keys = value.map((item) => (typeof item === 'object' && item !== null ? item._key : undefined)).filter(Boolean)
  return [...inner, ...keys.filter((key, index) => keys.indexOf(key) !== index)]
}

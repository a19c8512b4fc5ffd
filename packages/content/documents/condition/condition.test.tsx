import {draw} from '../../testing/draw.tsx'
import {frameExamples} from '../clinic/clinic.examples.ts'
import {conditionExamples, conditionIndexExamples} from './condition.examples.ts'
import {conditionIndex, conditionPage} from './condition.page.ts'
import {type Condition, ConditionPage} from './condition.tsx'
import {byLetter, ConditionIndex} from './condition-index.tsx'

const site = {origin: 'https://clinic.example'}
const show = (condition: Condition, options = {}) =>
  draw(<conditionPage.Component data={condition} frame={frameExamples.real} />, options)
const nodesOf = (condition: Condition) =>
  conditionPage.graph(condition, frameExamples.real, site)['@graph'] as never as Record<string, unknown>[]
const nodeOf = (condition: Condition, type: string) => nodesOf(condition).find((node) => node['@type'] === type)

test('sections stand in one fixed order', () => {
  expect([...show(conditionExamples.full).matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    'in-short',
    'symptoms',
    'when-to-get-help',
    'causes',
    'diagnosis',
    'treatments',
    'cell-therapy',
    'evidence',
    'risks',
    'candidacy',
    'questions',
    'contact',
    'related',
    'references',
    'about-this-page',
  ])
})

test('the list of contents names exactly the sections that are there', () => {
  for (const condition of [conditionExamples.full, conditionExamples.minimal]) {
    const html = show(condition)
    const nav = /<nav class="contents".*?<\/nav>/.exec(html)?.[0] ?? ''
    const linked = [...nav.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(linked).toEqual([...html.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id))
  }
})

test('help cards stand most urgent first and before any invitation, wherever an editor put it', () => {
  const html = show(conditionExamples.contactTooEarly)
  const order = [...html.matchAll(/class="(care-card care-card--\w+|contact)"/g)].map(([, name]) => name)
  expect(order).toEqual([
    'care-card care-card--emergency',
    'care-card care-card--urgent',
    'care-card care-card--routine',
    'contact',
  ])
})

test('says who wrote and reviewed the page, with credentials and days', () => {
  const html = show(conditionExamples.full)
  expect(html).toContain('Written by <a href="/people/ana-duarte">Ana Duarte</a>')
  expect(html).toContain('Medically reviewed by <a href="/people/sam-okafor">Sam Okafor, MD</a>')
  expect(html).toContain('Last reviewed <time dateTime="2026-06-01">June 1, 2026</time>')
  expect(html).toContain('This clinic sells one of the treatments described on this page.')
})

test('marks invented people wherever they are named', () => {
  const html = show(conditionExamples.demonstration)
  expect(html.match(/invented for demonstration/g)).toHaveLength(4)
})

test('says that a review is overdue from the day after', () => {
  expect(show(conditionExamples.overdue, {today: '2026-11-01'})).not.toContain('Review overdue')
  expect(show(conditionExamples.overdue, {today: '2026-11-02'})).toContain('Review overdue')
})

test('a page without contact text still says how to reach the clinic', () => {
  expect(show(conditionExamples.minimal)).toContain('href="tel:+18582585090"')
})

test('in preview an empty section asks to be filled, in public it is not there', () => {
  expect(show(conditionExamples.minimal)).not.toContain('Symptoms')
  expect(show(conditionExamples.minimal, {preview: true})).toContain('this section is empty')
})

test('only treatments that a guideline recommends are called possible, and surgery is a procedure', () => {
  const {possibleTreatment} = nodeOf(conditionExamples.full, 'MedicalCondition') ?? {}
  expect(possibleTreatment).toEqual([
    {'@type': 'PhysicalTherapy', '@id': 'https://clinic.example/treatments/exercise#treatment', name: 'Exercise'},
  ])
})

test('an unproven treatment is mentioned with the words that it is not approved', () => {
  expect(nodeOf(conditionExamples.full, 'MedicalWebPage')?.mentions).toEqual([
    {
      '@type': 'SurgicalProcedure',
      '@id': 'https://clinic.example/treatments/decompression-surgery#treatment',
      name: 'Decompression surgery',
    },
    {
      '@type': 'MedicalTherapy',
      '@id': 'https://clinic.example/treatments/cell-infusion#treatment',
      name: 'Cell infusion',
      legalStatus: 'Not approved by the US FDA for this use',
    },
  ])
})

test('the graph says who reviewed the page for whom, and what it is called', () => {
  expect(nodeOf(conditionExamples.full, 'MedicalWebPage')).toMatchObject({
    lastReviewed: '2026-06-01',
    reviewedBy: {'@type': 'Person', name: 'Sam Okafor', honorificSuffix: 'MD'},
    medicalAudience: {'@type': 'Patient'},
    mainEntity: {'@id': 'https://clinic.example/conditions/lumbar-spinal-stenosis#article'},
  })
  expect(nodeOf(conditionExamples.full, 'MedicalCondition')).toMatchObject({
    alternateName: ['Pseudoclaudication', 'Narrow canal'],
    code: [{'@type': 'MedicalCode', codingSystem: 'ICD-10-CM', codeValue: 'M48.061'}],
  })
})

test('a retracted source is not passed on to search engines', () => {
  expect(JSON.stringify(nodesOf(conditionExamples.full))).not.toContain('taken back')
})

test('the head uses the editor’s words first', () => {
  const written = {
    ...conditionExamples.full,
    seo: {title: 'A title', description: 'A text', noindex: true, image: null},
  }
  expect(conditionPage.head(written, frameExamples.real)).toMatchObject({
    title: 'A title',
    description: 'A text',
    noindex: true,
  })
  expect(conditionPage.head(conditionExamples.full, frameExamples.real)).toMatchObject({
    title: 'Lumbar spinal stenosis | Cellebration Wellness',
    description: 'A narrowing of the canal in your lower back that nerves pass through.',
    noindex: false,
    published: '2026-01-10',
  })
})

test('the picture that stands for the page is one chosen for that, and never its figure', () => {
  expect(conditionPage.head(conditionExamples.full, frameExamples.real).image).toBeNull()
  const seo = {title: null, description: null, noindex: null, image: conditionExamples.full.figure}
  expect(conditionPage.head({...conditionExamples.full, seo}, frameExamples.real).image).toMatchObject({
    alt: 'Cross-section of the lower spine with a narrowed canal',
  })
})

test('the A–Z lists other names under their own letter and points at the entry', () => {
  expect(
    byLetter(conditionIndexExamples.several).map(({letter, entries}) => [letter, ...entries.map(({name}) => name)]),
  ).toEqual([
    ['F', 'Facet joint pain'],
    ['L', 'Lumbar radicular pain', 'Lumbar spinal stenosis'],
    ['N', 'Narrow canal'],
    ['P', 'Pseudoclaudication'],
    ['S', 'Sciatica'],
  ])
  expect(draw(<ConditionIndex data={conditionIndexExamples.several} frame={frameExamples.real} />)).toContain(
    'Pseudoclaudication: see <a href="/conditions/lumbar-spinal-stenosis">Lumbar spinal stenosis</a>',
  )
})

test('an empty A–Z says what to do next and stays out of search engines', () => {
  expect(draw(<ConditionIndex data={[]} frame={frameExamples.real} />)).toContain('No conditions are published yet.')
  expect(conditionIndex.head([], frameExamples.real).noindex).toBe(true)
})

test('cell and blood products are never listed with the usual treatments', () => {
  const [treatment] = conditionExamples.full.treatments ?? []
  if (!treatment) throw new Error('The example names no treatment.')
  const treatments = [
    {...treatment, _id: 'a', title: 'Walking', kind: 'exercise' as const},
    {...treatment, _id: 'b', title: 'Cell infusion', kind: 'cellProduct' as const},
  ]
  const html = draw(<ConditionPage data={{...conditionExamples.full, treatments}} frame={frameExamples.real} />)
  const section = (id: string) => html.split(`id="${id}"`)[1]?.split('<section')[0] ?? ''
  expect(section('treatments')).toContain('Walking')
  expect(section('treatments')).not.toContain('Cell infusion')
  expect(section('cell-therapy')).toContain('Cell infusion')
})

import {type ContentDocument, checkDocument, datasetFacts, type Finding, LINK_REPORT_ID} from '@clinic/content/checks'
import {seedDocuments} from '@clinic/content/seed-documents'
import {expect, test} from '@jest/globals'
import {dashboardOf} from './dashboard.ts'
import {countOf, type Line, onlyOf, type Section} from './line.ts'
import type {Publication} from './publications.ts'

const today = '2026-11-27'
const seed = seedDocuments()

function sectionsOf(
  documents: ContentDocument[],
  more: {findings?: ReadonlyMap<string, Finding[]>; publications?: Publication[]; today?: string} = {},
): Record<Section['id'], Section> {
  const sections = dashboardOf({
    facts: datasetFacts(documents),
    today,
    now: `${today}T12:00:00.000Z`,
    findings: new Map(),
    ...more,
  })
  return Object.fromEntries(sections.map((section) => [section.id, section])) as Record<Section['id'], Section>
}

function linesOf(section: Section, title: string): Line[] {
  return section.groups.find((group) => group.title === title)?.lines ?? []
}

const ids = (lines: Line[]) => lines.map(({id}) => id)
const article = (_id: string, more = {}): ContentDocument => ({_id, _type: 'article', title: _id, ...more})
const finding = (rule: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'error',
  path: ['title'],
  message: `Fix ${rule}.`,
  ...more,
})

test('the demonstration content shows its overdue page, its drafts, and nothing that alarms without reason', () => {
  const dataset = datasetFacts(seed)
  const findings = new Map(seed.map((document) => [document._id, checkDocument(document, {today, dataset})]))
  const {review, making, fix, links, orphans, published} = sectionsOf(seed, {findings})
  expect(ids(linesOf(review, 'Overdue'))).toEqual(['article-nerve-or-blood-flow-leg-pain'])
  expect(linesOf(review, 'Overdue')[0]?.note).toBe('Was due 7 days ago (Nov 20, 2026). Last reviewed by Robin Sample.')
  expect(making.groups.flatMap(({lines}) => ids(lines)).toSorted()).toEqual([
    'article-questions-about-joining-a-trial',
    'article-staying-active-with-stenosis',
  ])
  expect(linesOf(fix, 'On published pages')).toEqual([])
  expect([fix, links].map(({isUrgent}) => isUrgent)).toEqual([false, false])
  expect([orphans, published].map(countOf)).toEqual([0, 0])
})

test('an empty dataset is a calm one', () => {
  const sections = dashboardOf({facts: datasetFacts([]), today, now: `${today}T12:00:00.000Z`, findings: new Map()})
  expect(sections.every((section) => countOf(section) === 0 && !section.isUrgent && section.empty !== '')).toBe(true)
})

test('a review is due for sixty days, due on its day, and overdue the day after', () => {
  const at = (id: string, nextReview: string) => article(id, {review: {nextReview}})
  const {review} = sectionsOf([
    at('far', '2027-01-27'),
    at('last', '2027-01-26'),
    at('day', today),
    at('late', '2026-11-26'),
    at('drafts.other', '2020-01-01'),
  ])
  expect(ids(linesOf(review, 'Overdue'))).toEqual(['late'])
  expect(ids(linesOf(review, 'Due in the next 60 days'))).toEqual(['day', 'last'])
})

test('a document with several mistakes is one line: the claim first, the field to open, and how many more', () => {
  const findings = new Map([
    ['a', [finding('title-missing'), finding('C05', {path: ['body', {_key: 'k'}], message: '“cures” promises.'})]],
    ['drafts.b', [finding('approval-missing'), finding('seo-length', {severity: 'warning'})]],
    ['c', [finding('approval-withdrawn')]],
  ])
  const {fix} = sectionsOf([article('a'), article('drafts.b'), article('c')], {findings})
  expect(linesOf(fix, 'On published pages')).toMatchObject([
    {id: 'a', note: 'A claim. “cures” promises. And 1 more.', path: ['body', {_key: 'k'}]},
    {id: 'c'},
  ])
  expect(linesOf(fix, 'In drafts')).toEqual([])
  expect(fix.isUrgent).toBe(true)
})

test('a claim that a reviewer allows is listed thirty days before it lapses, and after', () => {
  const override = (_key: string, expires: string) => ({_key, expires, matchedText: 'It cures.'})
  const claimOverrides = [override('x', '2026-12-27'), override('y', '2026-12-28'), override('z', '2026-11-26')]
  const {fix} = sectionsOf([article('a', {claimOverrides})])
  expect(linesOf(fix, 'Allowed claims that lapse soon').map(({note, path}) => [note, path])).toEqual([
    ['Lapses in 30 days (Dec 27, 2026): “It cures.”', ['claimOverrides', {_key: 'x'}, 'expires']],
    ['Lapsed yesterday (Nov 26, 2026): “It cures.”', ['claimOverrides', {_key: 'z'}, 'expires']],
  ])
})

test('broken links stand in their own list and not among the mistakes, with the day links were last followed', () => {
  const findings = new Map([
    [
      'drafts.a',
      [finding('reference-missing'), finding('reference-missing'), finding('links-dead', {severity: 'warning'})],
    ],
  ])
  const report = {_id: LINK_REPORT_ID, _type: 'linkReport', checkedAt: '2026-11-20T08:00:00Z'}
  const {links, fix} = sectionsOf([article('drafts.a'), report], {findings})
  expect(linesOf(links, 'Links to pages that are not there').map(({note}) => note)).toEqual([
    'In the draft: Fix reference-missing.',
  ])
  expect(ids(linesOf(links, 'Dead links to other sites'))).toEqual(['a'])
  expect(countOf(fix)).toBe(0)
  // Readers meet none of them yet.
  expect(links.isUrgent).toBe(false)
  expect(links.note).toContain('last followed on Nov 20, 2026')
})

test('a published page that nothing links to is listed once, whatever its draft says', () => {
  const orphan = [finding('page-orphan', {severity: 'warning'})]
  const findings = new Map(['a', 'drafts.a', 'drafts.b'].map((id) => [id, orphan]))
  const {orphans} = sectionsOf([article('a'), article('drafts.a'), article('b'), article('drafts.b')], {findings})
  expect(orphans.groups.flatMap(({lines}) => ids(lines))).toEqual(['a'])
})

test('only mine: what a person wrote, reviews or published', () => {
  const review = {author: {_ref: 'eva'}, nextReview: '2026-01-01'}
  const {review: section, published} = sectionsOf(
    [article('a', {review}), article('b', {review: {nextReview: '2026-01-01'}})],
    {
      publications: [
        {id: 'a', at: `${today}T08:00:00Z`, account: 'account-eva', isFromDraft: true},
        {id: 'b', at: `${today}T08:00:00Z`, account: 'account-ada', isFromDraft: true},
      ],
    },
  )
  expect(countOf(section)).toBe(2)
  expect(onlyOf(section, 'eva', 'account-eva').groups.flatMap(({lines}) => ids(lines))).toEqual(['a'])
  expect(onlyOf(published, 'nobody', 'account-ada').groups.flatMap(({lines}) => ids(lines))).toEqual(['b'])
})

test('who published a page is read from the page when the history no longer knows', () => {
  const at = '2026-11-25T08:00:00Z'
  const medicalReview = {publication: {account: 'account-eva', at}}
  const {published} = sectionsOf([article('a', {medicalReview}), article('b', {medicalReview})], {
    publications: [
      {id: 'a', at, account: '', isFromDraft: true},
      {id: 'b', at: '2026-11-26T08:00:00Z', account: '', isFromDraft: true},
    ],
  })
  expect(linesOf(published, 'In the last 7 days').map(({account, note}) => [account, note])).toEqual([
    ['account-eva', '2 days ago'],
    [undefined, 'yesterday'],
  ])
})

test('what a reviewer sent back is listed with her note, and not as a draft that nobody has seen', () => {
  const sentBack = {by: 'Rae Reviewer', at: '2026-11-26T08:00:00Z', note: 'Name the trial'}
  const {making} = sectionsOf([article('drafts.a', {medicalReview: {sentBack}}), {_id: 'drafts.p', _type: 'page'}])
  expect(linesOf(making, 'Sent back by the reviewer')[0]?.note).toBe(
    'Rae Reviewer, yesterday: “Name the trial”. Readers do not see this page yet.',
  )
  expect(ids(linesOf(making, 'Drafts'))).toEqual(['p'])
})

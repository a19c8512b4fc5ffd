import {expect, test} from '@jest/globals'
import {datasetFacts} from '../checks/dataset-facts.ts'
import type {ContentDocument} from '../checks/finding.ts'
import {scheduled} from '../schedule/planned.ts'
import {documentSchemas} from '../schema.ts'
import {approved} from '../testing/approved.ts'
import {cited, linkTo, paragraph, reference} from '../testing/documents.ts'
import {approvalOf} from '../workflow/approval.ts'
import {dependencesOn} from './dependents.ts'
import {targetsOf} from './lead-elsewhere.ts'
import {takeDownPlan} from './take-down.ts'

const doer = {by: 'Eva Editor', account: 'eva', now: '2026-11-27T10:00:00.000Z'}

function page(id: string, fields: object = {}): ContentDocument {
  return {_id: id, _rev: `rev-${id}`, _type: 'article', title: id, slug: {current: id}, ...fields}
}

function item(id: string, key = id) {
  return {...reference(id), _key: key}
}

const settings = {_id: 'siteSettings', _rev: 'r', _type: 'siteSettings', footerLinks: [item('old'), item('other')]}

/** A patch of the plan to a document. */
function patchOf(id: string, documents: ContentDocument[], destination: Parameters<typeof takeDownPlan>[1]) {
  const {mutations} = takeDownPlan('old', destination, datasetFacts(documents), doer)
  for (const mutation of mutations) if ('patch' in mutation && mutation.patch.id === id) return mutation.patch
  return undefined
}

test('tells each place that refers to a page by what would change with it', () => {
  const documents = [
    page('old', {body: [linkTo('old', 'itself')]}),
    page('a', {body: [linkTo('old', 'here')], relatedArticles: [item('old')]}),
    page('drafts.a', {body: [linkTo('old', 'here')]}),
    settings,
    {_id: 'r', _type: 'redirect', from: '/x', to: reference('old')},
    {_id: 'c', _type: 'condition', treatments: [item('old')], symptoms: [cited('Pain.', 'old')]},
  ]
  const found = dependencesOn('old', datasetFacts(documents))
  expect(found.map(({document, kind, path: [field]}) => `${document._id} ${kind} ${field}`)).toEqual([
    'a link body',
    'a list relatedArticles',
    'siteSettings menu footerLinks',
    'r redirect to',
    'c substance treatments',
    'c substance symptoms',
    'drafts.a link body',
  ])
})

test('leads links, lists and menus to the replacement and changes nothing else', () => {
  const link = linkTo('old', 'the old page')
  const documents = [page('old'), page('new'), page('a', {body: [paragraph('Untouched'), link]}), settings]
  expect(patchOf('a', documents, {kind: 'page', id: 'new'})).toEqual({
    id: 'a',
    ifRevisionID: 'rev-a',
    set: {[`body[_key=="${link._key}"].markDefs[_key=="l"].reference._ref`]: 'new'},
  })
  expect(patchOf('siteSettings', documents, {kind: 'page', id: 'new'})).toEqual({
    id: 'siteSettings',
    ifRevisionID: 'r',
    set: {'footerLinks[_key=="old"]._ref': 'new'},
  })
})

test('a replacement that is listed already, of another type, or the page itself is not listed again', () => {
  const documents = [
    page('old'),
    page('new', {body: [linkTo('old', 'Words')], relatedArticles: [item('old')]}),
    page('both', {relatedArticles: [item('old'), item('new')]}),
  ]
  const unset = ['relatedArticles[_key=="old"]']
  expect(patchOf('both', documents, {kind: 'page', id: 'new'})).toMatchObject({unset})
  expect(patchOf('new', documents, {kind: 'page', id: 'new'})).toMatchObject({unset: expect.arrayContaining(unset)})
  const condition = {...page('condition'), _type: 'condition'}
  const patch = patchOf('both', [...documents, condition], {kind: 'page', id: 'condition'})
  expect(patch).toMatchObject({unset})
})

test('a link to nowhere becomes plain words, and other marks on them stay', () => {
  const link = linkTo('old', 'Words')
  const [span] = link.children
  const block = {...link, children: [{...span, marks: ['strong', 'l']}]}
  const patch = patchOf('a', [page('old'), page('a', {body: [block]})], {kind: 'gone'})
  const place = `body[_key=="${link._key}"]`
  expect(patch).toMatchObject({
    set: {[`${place}.children[_key=="s"].marks`]: ['strong']},
    unset: [`${place}.markDefs[_key=="l"]`],
  })
})

test('what only a person can change keeps the page where it is', () => {
  const documents = [page('old'), {_id: 'c', _type: 'condition', treatments: [item('old')]}]
  const plan = takeDownPlan('old', {kind: 'gone'}, datasetFacts(documents), doer)
  expect(plan.mutations).toEqual([])
  expect(plan.blockers.map(({path}) => path)).toEqual([['treatments', {_key: 'old'}]])
})

test('every redirect to the page leads to the replacement, its drafts too, and none to itself', () => {
  const documents = [
    page('old'),
    page('new'),
    {_id: 'older', _rev: '1', _type: 'redirect', from: '/articles/older', to: reference('old')},
    {_id: 'drafts.gone', _rev: '2', _type: 'redirect', from: '/articles/old', isGone: true},
    {_id: 'shadow', _rev: '3', _type: 'redirect', from: '/articles/new', to: reference('old')},
  ]
  const {mutations} = takeDownPlan('old', {kind: 'page', id: 'new'}, datasetFacts(documents), doer)
  expect(mutations).toEqual(
    expect.arrayContaining([
      {
        create: {
          _id: 'redirect-articles-old',
          _type: 'redirect',
          from: '/articles/old',
          isGone: false,
          to: reference('new'),
        },
      },
      {patch: {id: 'older', ifRevisionID: '1', set: {isGone: false, 'to._ref': 'new'}}},
      {patch: {id: 'drafts.gone', ifRevisionID: '2', set: {isGone: false, to: reference('new')}}},
      {delete: {id: 'shadow'}},
    ]),
  )
})

test('an approval that held still holds; in a draft that others changed, their change is still unsigned', () => {
  const fields = {body: [linkTo('old', 'here')], summary: 'As signed', relatedArticles: [item('old')]}
  const published = approved(page('a', fields))
  const changed = {...published, _id: 'drafts.a', _rev: 'd', summary: 'Changed by somebody'}
  const bodyChanged = {...changed, body: [paragraph('New words'), linkTo('old', 'here')], summary: 'As signed'}
  const versionsAfter = (draft: ContentDocument) => {
    const documents = [page('old'), page('new'), published, draft]
    const {mutations} = takeDownPlan('old', {kind: 'page', id: 'new'}, datasetFacts(documents), doer)
    return Object.fromEntries(
      mutations.flatMap((mutation) => {
        if (!('patch' in mutation)) return []
        const {id, set = {}} = mutation.patch
        return [[id, set['medicalReview.notClinical']]]
      }),
    ) as Record<string, {digests: {_key: string}[]; reason: string}[] | undefined>
  }
  const first = versionsAfter(changed)
  expect(first.a?.[0]?.digests.map(({_key}) => _key)).toEqual(['body', 'relatedArticles'])
  expect(first.a?.[0]?.reason).toBe('A link led to “old”, which was taken down; it leads to “new” now')
  expect(first['drafts.a']?.[0]?.digests.map(({_key}) => _key)).toEqual(['body', 'relatedArticles'])
  expect(versionsAfter(bodyChanged)['drafts.a']?.[0]?.digests.map(({_key}) => _key)).toEqual(['relatedArticles'])

  const withMark = (version: ContentDocument, marks: unknown) => ({
    ...version,
    body: [{...linkTo('new', 'here'), _key: (fields.body[0] as {_key: string})._key}],
    relatedArticles: [item('new', 'old')],
    medicalReview: {...(version.medicalReview as object), notClinical: marks},
  })
  expect(approvalOf(withMark(published, first.a)).status).toBe('valid')
  expect(approvalOf(withMark(changed, first['drafts.a']))).toMatchObject({status: 'withdrawn', changed: ['summary']})
})

test('unpublishing keeps the text as a draft whose links to itself wait until it is back', () => {
  const documents = [page('old', {body: [linkTo('old', 'Top')]})]
  const {mutations} = takeDownPlan('old', {kind: 'gone'}, datasetFacts(documents), doer)
  expect(mutations).toMatchObject([
    {create: {isGone: true}},
    {
      create: {
        _id: 'drafts.old',
        body: [{markDefs: [{reference: {_weak: true, _strengthenOnPublish: {type: 'article'}}}]}],
      },
    },
    {patch: {id: 'old', ifRevisionID: 'rev-old'}},
    {delete: {id: 'old'}},
  ])
})

test('what readers saw is kept beside a draft that says something else', () => {
  const documents = [page('old', {title: 'Read'}), page('drafts.old', {title: 'Written'})]
  const {mutations} = takeDownPlan('old', {kind: 'gone'}, datasetFacts(documents), doer)
  const bin = mutations.find((mutation) => 'create' in mutation && mutation.create._type === 'binnedDocument')
  expect(bin).toMatchObject({create: {_id: 'bin.old', published: expect.stringContaining('"Read"')}})
})

test('what is planned for a page is told when it is taken down, and ends when it is deleted', () => {
  const plan = {publishAt: '2026-12-03T17:00:00.000Z', unpublishAt: '', embargo: true, destination: null}
  const schedule = {...scheduled({_id: 'old', _type: 'article'}, plan, doer), _rev: 's'}
  const dataset = datasetFacts([page('old'), page('drafts.old'), schedule])
  const down = takeDownPlan('old', {kind: 'gone'}, dataset, doer)
  expect(JSON.stringify(down.mutations)).not.toContain('schedule.old')
  expect(down.sentences.at(-1)).toContain('still planned to be published on Thursday, December 3, 2026, 9:00 am')
  const deleted = takeDownPlan('old', {kind: 'gone'}, dataset, doer, 'delete')
  const unset = ['publishAt', 'unpublishAt', 'destination']
  expect(deleted.mutations).toContainEqual({
    patch: {id: 'schedule.old', ifRevisionID: 's', set: expect.objectContaining({embargo: false}), unset},
  })
  expect(deleted.sentences.at(-1)).toContain('taken back')
})

test('a page that comes down later, and led its readers here, leads them to the same place', () => {
  const plan = {publishAt: '', unpublishAt: '2026-12-03T17:00:00.000Z', embargo: false}
  const toOld = {...plan, destination: {kind: 'page', id: 'old'} as const}
  const schedules = ['a', 'new'].map((id) => ({
    ...scheduled({_id: id, _type: 'article'}, toOld, doer),
    _rev: `s-${id}`,
  }))
  const dataset = datasetFacts([page('old'), page('new'), page('a'), ...schedules])
  const {mutations, sentences} = takeDownPlan('old', {kind: 'page', id: 'new'}, dataset, doer)
  const set = {destination: {kind: 'page', id: 'new'}}
  expect(mutations).toContainEqual({patch: {id: 'schedule.a', ifRevisionID: 's-a', set}})
  expect(JSON.stringify(mutations)).not.toContain('schedule.new')
  expect(sentences.at(-1)).toContain('The plan to take “a” down')
})

test('a page whose address readers may have needs a destination that is on the site', () => {
  const dataset = datasetFacts([page('old'), page('drafts.new')])
  expect(() => takeDownPlan('old', {kind: 'nowhere'}, dataset, doer)).toThrow('Choose where')
  expect(() => takeDownPlan('old', {kind: 'page', id: 'new'}, dataset, doer)).toThrow('not published')
  expect(() => takeDownPlan('old', {kind: 'page', id: 'old'}, dataset, doer)).toThrow('cannot be led')
  expect(takeDownPlan('new', {kind: 'nowhere'}, dataset, doer, 'delete').mutations).toHaveLength(3)
})

test('a thousand signed pages that lead here fit into one request', () => {
  const signed = approved(page('a', {body: [linkTo('old', 'here')]}))
  const pages = Array.from({length: 1000}, (_, index) => {
    const {signOff} = signed.medicalReview as {signOff: object}
    return {...signed, _id: `a${index}`, medicalReview: {signOff: {...signOff, page: `a${index}`}}}
  })
  const dataset = datasetFacts([page('old'), page('new'), ...pages])
  const {mutations} = takeDownPlan('old', {kind: 'page', id: 'new'}, dataset, doer)
  expect(JSON.stringify(mutations).match(/notClinical/g)).toHaveLength(1000)
  expect(JSON.stringify(mutations).length).toBeLessThan(1_000_000)
})

test('the plan knows what each list may hold', () => {
  for (const {name, fields} of documentSchemas)
    for (const field of fields as {name: string; to?: {type: string}[]; of?: {to?: {type: string}[]}[]}[]) {
      const types = (field.to ?? field.of?.[0]?.to)?.map(({type}) => type)
      if (field.name in targetsOf && types) expect([name, types]).toEqual([name, targetsOf[field.name]])
    }
})

import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {type Random, random} from '../../hardness/random.ts'
import {type RunningLake, runLake} from '../running-lake.ts'
import type {StoredDocument} from '../store/reader.ts'
import {answer} from './answer.ts'
import {QueryParseError} from './errors.ts'
import {DocumentView} from './evaluate/document-view.ts'
import {documents} from './evaluate/evaluate.examples.ts'
import {parameters, randomQuery} from './evaluate/random-query.ts'
import {tagsForDocument} from './sync-tags.ts'

/** More of them, or others: `GROQ_QUERIES=100000 GROQ_SEED=7`. */
const COUNT = Number(process.env.GROQ_QUERIES ?? 400)
const SEED = Number(process.env.GROQ_SEED ?? 1)

let running: RunningLake
beforeAll(async () => {
  running = await runLake()
})
afterAll(() => running.stop())

interface Mutation {
  documents: StoredDocument[]
  tags: Set<string>
}

test('whenever a mutation changes the answer of a random query, its event has a tag of that answer', () => {
  const mutations = Array.from({length: 30}, (_, index) => mutationOf(documents, random(SEED * 7919 + index)))
  const views = mutations.map((mutation) => new DocumentView(mutation.documents))
  const before = new DocumentView(documents)
  let changed = 0
  let narrow = 0
  for (let index = 0; index < COUNT; index++) {
    const query = queryFor(random(SEED * 1_000_003 + index))
    const known = ask(query, before)
    if (!known) continue
    if (!known.syncTags.includes(ALL)) narrow++
    for (const [at, view] of views.entries()) {
      const now = ask(query, view)
      if (!now || now.result === known.result) continue
      changed++
      const {tags} = mutations[at] as Mutation
      if (!known.syncTags.some((tag) => tags.has(tag))) expect({query, mutation: at}).toBe('announced by a tag')
    }
  }
  // A test in which little changes, or in which every answer has the tag that every event has, would prove nothing.
  expect(changed).toBeGreaterThan(COUNT)
  expect(narrow).toBeGreaterThan(COUNT / 10)
})

test('the same holds over the wire for drafts, releases and raw documents', async () => {
  const client = running.client('administrator')
  const heard: string[] = []
  const subscription = running
    .client('viewer')
    .live.events({includeDrafts: true})
    .subscribe((event) => heard.push(...(event.type === 'message' ? event.tags : [event.type])))
  await until(() => heard.includes('welcome'))
  const choices = random(SEED)
  const queries = Array.from({length: 10}, () => queryFor(choices))
  const perspectives = ['published', 'drafts', ['r1', 'drafts'], 'raw'] as const
  const questions = queries.flatMap((query) => perspectives.map((perspective) => ({query, perspective})))
  const askAll = () =>
    Promise.all(
      questions.map(async ({query, perspective}) => {
        const options = {perspective: perspective as 'raw', filterResponse: false} as const
        const answered = await client.fetch(query, parameters, options).catch(() => null)
        return answered && {result: JSON.stringify(answered.result), tags: answered.syncTags as string[]}
      }),
    )

  let known = await askAll()
  let changed = 0
  for (const prefix of ['', 'drafts.', 'versions.r1.', '', 'drafts.', 'versions.r1.', 'drafts.', '']) {
    const {_id, ...document} = choices.pick(documents.filter(({_id}) => !_id.includes('.')))
    heard.length = 0
    const isThere = await client.getDocument(prefix + _id)
    if (isThere && choices.chance(0.3)) await client.delete(prefix + _id)
    else
      await client.createOrReplace({
        ...withoutReferences(document),
        _id: prefix + _id,
        _type: choices.pick(TYPES),
        name: `${choices.next()}`,
      })
    await until(() => heard.length > 0)
    const now = await askAll()
    for (const [index, answered] of now.entries()) {
      const before = known[index]
      if (!answered || !before || answered.result === before.result) continue
      changed++
      expect([questions[index], before.tags.some((tag) => heard.includes(tag))]).toEqual([questions[index], true])
    }
    known = now
  }
  expect(changed).toBeGreaterThan(15)
  subscription.unsubscribe()
}, 30_000)

const TYPES = ['person', 'condition', 'clinic']
const [ALL = ''] = tagsForDocument('p', 'd', {_id: 'a', _type: 'a'})

/** Half of them start from a type or an id, as the queries of a site do; the others may be anything. */
function queryFor(choices: Random): string {
  const query = randomQuery(choices)
  if (choices.chance(0.4)) return query
  const condition = choices.pick([
    ...TYPES.map((type) => `_type == "${type}"`),
    '_type in ["person", "clinic"]',
    '_id == "asthma"',
    '_id in ["asthma", "carl", "new-1"]',
    '_type == "person" && age > 10',
    '_type == "condition" && references("anna")',
    '_id == "bronchitis" || _type == "clinic"',
  ])
  const projection = choices.pick([
    '',
    '{_id, name, "by": author->name}',
    '{"all": related[]->title, staff[]{"who": person->{name, tags}}}',
    `{"x": count(*[${condition}]), "y": *[_type == ^._type][0...2]._id}`,
    '{"in": *[_type == "condition" && references(^._id)]._id}',
    '._id',
  ])
  const order = choices.pick([
    '',
    '| order(name asc)',
    '| order(_updatedAt desc)[0]',
    '| order(age desc)[0...2]',
    '[0]',
  ])
  const whole = `*[${condition}]${order}${projection}`
  return choices.chance(0.3) ? `{"n": count(${whole}), "q": ${whole}}` : whole
}

function ask(query: string, view: DocumentView) {
  const question = {
    projectId: 'p',
    dataset: 'd',
    params: parameters,
    sourceMap: false,
    now: NOW,
    isOverlay: false,
  } as const
  try {
    return answer({...question, query}, view)
  } catch (error) {
    if (error instanceof QueryParseError) return null
    throw error
  }
}

const NOW = new Date('2026-11-22T12:00:00.123Z')

/** The dataset after one document has come, gone, changed an attribute, a reference or its type. */
function mutationOf(all: StoredDocument[], choices: Random): Mutation {
  const before = choices.pick(all)
  const system = {
    _rev: 'r9',
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: `2026-11-0${1 + choices.below(9)}T00:00:00Z`,
  }
  const after: StoredDocument | null = choices.pick([
    () => null,
    () => ({...before, ...system, name: `Name ${choices.below(100)}`, title: 'asthma care'}),
    () => ({...before, ...system, _type: choices.pick(TYPES)}),
    () => ({...before, ...system, author: {_ref: choices.pick(all)._id}, age: choices.below(80), severity: 0}),
    () => ({...choices.pick(all), ...system, _id: `new-${choices.below(3)}`, tags: ['lung']}),
  ])()
  const isNew = after !== null && after._id !== before._id
  const rest = isNew ? all : all.filter(({_id}) => _id !== before._id)
  const touched = [...(isNew ? [] : [before]), ...(after ? [after] : [])]
  return {
    documents: [...rest, ...(after ? [after] : [])].sort((a, b) => (a._id < b._id ? -1 : 1)),
    tags: new Set(touched.flatMap((document) => tagsForDocument('p', 'd', document))),
  }
}

/** What it refers to need not be there. */
function withoutReferences(document: object): object {
  return JSON.parse(JSON.stringify(document).replaceAll('"_ref":', '"_weak":true,"_ref":'))
}

async function until(isDone: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 5000; !isDone() && Date.now() < deadline; ) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

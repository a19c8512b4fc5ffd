import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {evaluateSync, parse} from 'groq-js'
import {answer} from '../../packages/lake/src/query/answer.ts'
import {Dataset} from '../../packages/lake/src/query/dataset.ts'
import {createIndexKeeper} from '../../packages/lake/src/query/index-keeper.ts'
import {openReader} from '../../packages/lake/src/store/reader.ts'
import {openStore} from '../../packages/lake/src/store/store.ts'
import {median, microseconds, table} from '../measure.ts'
import {type BenchDocument, benchDocuments} from './documents.ts'
import {load} from './load.ts'

interface Shape {
  name: string
  query: string
  /** Other values at each call, so that no answer can be kept. */
  params(documents: BenchDocument[], call: number): Record<string, unknown>
  /** Whether the growth and the comparison with groq-js have a limit. */
  isBounded: boolean
}

const SHAPES: Shape[] = [
  {
    name: 'by slug, with six references followed',
    query: '*[_type == $type && slug.current == $slug][0]{_id, title, "related": related[]->{_id, title}}',
    params: (documents, call) => {
      const {_type, slug} = at(documents, call)
      return {type: _type, slug: slug.current}
    },
    isBounded: true,
  },
  {
    name: 'by _id',
    query: '*[_id == $id][0]',
    params: (documents, call) => ({id: at(documents, call)._id}),
    isBounded: true,
  },
  {
    name: 'references($id)',
    query: '*[references($id)]{_id, title}',
    params: (documents, call) => ({id: at(documents, call)._id}),
    isBounded: true,
  },
  {
    name: 'ordered slice [100...120]',
    query: '*[_type == "condition"] | order(title) [100...120]{_id, title}',
    params: () => ({}),
    isBounded: true,
  },
  {
    name: '_id in ten ids',
    query: '*[_id in $ids]{_id, title}',
    params: (documents, call) => ({ids: Array.from({length: 10}, (_, index) => at(documents, call + index * 31)._id)}),
    isBounded: true,
  },
  {
    name: 'two rare words in the title',
    query: '*[_type == "condition" && title match $words]{_id, title}',
    params: (documents, call) => ({words: at(documents, call).title.split(' ').slice(0, 2).join(' ')}),
    isBounded: false,
  },
  {
    name: 'newest twenty',
    query: '*[_type == "article"] | order(_updatedAt desc) [0...20]{_id, title, _updatedAt}',
    params: () => ({}),
    isBounded: true,
  },
  {
    name: 'first hundred by _id, behind one',
    query: '*[_type == "condition" && _id > $id][0...100]{_id}',
    params: (documents, call) => ({id: at(documents, call)._id}),
    isBounded: false,
  },
  {
    name: 'a scan: count of what no index knows',
    query: 'count(*[length(title) > $n])',
    params: (_, call) => ({n: 30 + (call % 7)}),
    isBounded: false,
  },
]

const SIZES = [1000, 10_000, 100_000]
const COMPARED_AT = 10_000
const MOST_GROWTH = 4
const LEAST_GAIN = 100

/** What a query thread does for one question, at three sizes, and beside groq-js at one of them. */
export async function benchQueries(): Promise<string[]> {
  const times = new Map<string, number[]>()
  const gains = new Map<string, number>()
  for (const size of SIZES) {
    const documents = benchDocuments(size)
    const {ask, close} = open(documents)
    try {
      for (const shape of SHAPES) {
        if (size === COMPARED_AT) checkEqual(shape, documents, ask)
        let call = 0
        const time = await median(() => ask(shape.query, shape.params(documents, call++)))
        times.set(shape.name, [...(times.get(shape.name) ?? []), time])
        if (size === COMPARED_AT) gains.set(shape.name, (await groqJs(shape, documents)) / time)
      }
    } finally {
      close()
    }
  }
  console.log('\nQueries, µs in the query thread (median)')
  const rows = SHAPES.map(({name}) => {
    const [first = 0, middle = 0, last = 0] = times.get(name) ?? []
    return [
      name,
      ...[first, middle, last].map(microseconds),
      `${(last / first).toFixed(1)}x`,
      `${Math.round(gains.get(name) ?? 0)}x`,
    ]
  })
  console.log(table(['', '1k', '10k', '100k', 'growth 1k-100k', 'than groq-js at 10k'], rows))
  return SHAPES.filter(({isBounded}) => isBounded).flatMap(({name}) => {
    const [first = 0, , last = 0] = times.get(name) ?? []
    const gain = gains.get(name) ?? 0
    return [
      ...(last / first > MOST_GROWTH ? [`${name}: grows ${(last / first).toFixed(1)}x, at most ${MOST_GROWTH}x`] : []),
      ...(gain < LEAST_GAIN ? [`${name}: ${Math.round(gain)}x groq-js, at least ${LEAST_GAIN}x`] : []),
    ]
  })
}

type Ask = (query: string, params: Record<string, unknown>) => string

function open(documents: BenchDocument[]): {ask: Ask; close(): void} {
  const directory = mkdtempSync(join(tmpdir(), 'bench-lake-'))
  const store = openStore(directory)
  load(store, documents)
  const keeper = createIndexKeeper(store, console.error)
  const reader = openReader(store.databaseFile)
  const dataset = new Dataset(reader, 'bench')
  const request = {perspective: ['published'], canReadDrafts: true, apiVersion: '2025-02-19'}
  return {
    ask(query, params) {
      const question = {
        projectId: 'p',
        dataset: 'bench',
        query,
        params,
        sourceMap: false,
        now: new Date(),
        isOverlay: false,
      } as const
      const {result} = reader.snapshot(() => answer(question, dataset.view(request)))
      if (dataset.wantedPaths.size > 0) {
        for (const path of dataset.wantedPaths) keeper.want('bench', path)
        dataset.wantedPaths.clear()
        // In a server this happens between requests.
        while (store.write(() => store.valueIndexes.work()));
      }
      return result
    },
    close() {
      keeper.stop()
      reader.close()
      store.close()
      rmSync(directory, {recursive: true})
    },
  }
}

function checkEqual({name, query, params}: Shape, documents: BenchDocument[], ask: Ask): void {
  const tree = parse(query)
  for (let call = 0; call < 10; call++) {
    const values = params(documents, call)
    const expected = JSON.parse(JSON.stringify(evaluateSync(tree, {dataset: documents, params: values}).data))
    if (!isDeepStrictEqual(JSON.parse(ask(query, values)), expected))
      throw new Error(`${name}: not what groq-js answers`)
  }
}

function groqJs({query, params}: Shape, documents: BenchDocument[]): Promise<number> {
  const tree = parse(query)
  let call = 0
  return median(() => JSON.stringify(evaluateSync(tree, {dataset: documents, params: params(documents, call++)}).data))
}

/** A hundred documents from all over the dataset, one after the other. */
function at(documents: BenchDocument[], call: number): BenchDocument {
  return documents[((call % 100) * 7919) % documents.length] as BenchDocument
}

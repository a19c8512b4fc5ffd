import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {killAll, type Server, startServer} from './program.ts'

// node packages/lake/hardness/memory.ts [DOCUMENTS]
// How much memory a server holds: with many documents, after queries of all kinds, after many listeners. Too slow for
// every change; the numbers of the last run stand in the README.

const DOCUMENTS = Number(process.argv[2] ?? 100_000)
const LISTENERS = 500

const QUERIES = [
  'count(*)',
  '*[_id == "page-77"][0]',
  '*[slug.current == "slug-4242"][0]{title, "author": author->title}',
  '*[_type == "person"] | order(_updatedAt desc)[0...20]{title}',
  '*[title match "number*"][0...20]',
  '*[references("page-0")][0...20]._id',
  '*[_type == "page" && n > 500] | order(n asc)[0...100]{title, n, "author": author->title}',
  'count(*[body[].children[].text match "lorem"])',
  '*[n > 10]{title, n}',
]

const dataDir = mkdtempSync(join(tmpdir(), 'lake-'))
const server = await startServer(dataDir)
try {
  report('started')
  await load(server)
  report(`${DOCUMENTS} documents written`)
  await server.kill('SIGTERM')
  const again = await startServer(dataDir)
  report(`started again in ${again.startMs.toFixed(0)} ms`, again)
  // A whole dataset may be more than one answer holds; a refusal is an answer, too.
  const ask = (query: string) =>
    again.query(query).catch((error: Error) => process.stdout.write(`  ${error.message.slice(0, 120)}\n`))
  for (const query of QUERIES) {
    const started = performance.now()
    await ask(query)
    report(`${query.slice(0, 60)} (${(performance.now() - started).toFixed(0)} ms)`, again)
  }
  for (let round = 0; round < 10; round++) await Promise.all(QUERIES.slice(0, 7).map(ask))
  report('ten rounds of them at once', again)
  await listen(again)
  report(`${LISTENERS} listeners dropped`, again)
} finally {
  await killAll()
  rmSync(dataDir, {recursive: true})
}

async function load({mutate}: Server): Promise<void> {
  const text = 'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt '.repeat(3)
  for (let first = 0; first < DOCUMENTS; first += 1000) {
    const mutations = Array.from({length: Math.min(1000, DOCUMENTS - first)}, (_, index) => {
      const n = first + index
      const spans = [0, 1].map((key) => ({_key: `s${key}`, _type: 'span', marks: [], text: `${text} ${n}`}))
      return {
        create: {
          _id: `page-${n}`,
          _type: ['page', 'person', 'post'][n % 3],
          title: `Number ${n}`,
          n,
          slug: {_type: 'slug', current: `slug-${n}`},
          author: {_type: 'reference', _ref: `page-${n - (n % 100)}`},
          body: [{_key: 'b', _type: 'block', style: 'normal', markDefs: [], children: spans}],
        },
      }
    })
    const response = await mutate(mutations)
    if (!response.ok) throw new Error(await response.text())
    await response.body?.cancel()
  }
}

/** Opens listeners with filters of their own, has them hear of some changes, and drops them all. */
async function listen(server: Server): Promise<void> {
  const controllers = Array.from({length: LISTENERS}, () => new AbortController())
  await Promise.all(
    controllers.map(async ({signal}, number) => {
      const query = encodeURIComponent(`*[_type == "page" && n > ${number}]`)
      const response = await server.request(`/data/listen/production?query=${query}&includeResult=true`, {signal})
      const reader = response.body?.getReader()
      await reader?.read()
      void reader?.read().catch(() => {})
    }),
  )
  report(`${LISTENERS} listeners open`, server)
  const started = performance.now()
  for (let count = 0; count < 200; count++) await server.mutate([{patch: {id: `page-${count}`, inc: {n: 1}}}])
  report(`200 changes heard (${((performance.now() - started) / 200).toFixed(1)} ms each)`, server)
  for (const controller of controllers) controller.abort()
  await new Promise((resolve) => setTimeout(resolve, 2000))
}

function report(what: string, {child} = server): void {
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], {encoding: 'utf8'}))
  process.stdout.write(`${String(Math.round(kilobytes / 1024)).padStart(6)} MB  ${what}\n`)
}

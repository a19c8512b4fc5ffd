import type {Chapter} from '../case.ts'
import type {Place} from '../place.ts'
import {aList, aString, aTime, containing, lacking} from '../shape.ts'

/** `/data/doc`, `/data/history`, `/data/export` and `/data/references`. */
export const documentsChapter: Chapter = {
  title: 'Documents, history, export',
  cases: [
    {
      name: 'documents are fetched by their ids, and what is missing is said',
      known: 'client',
      async run(place) {
        const [id, missing] = [place.id('doc'), place.id('not-there')]
        await place.mutate([{create: {_id: id, _type: 'page', title: 'Care'}}])
        const {status, body} = await place.ask(`/data/doc/$dataset/${id},${missing}`)
        return {status, body: JSON.parse(JSON.stringify(body).replaceAll(id, 'a').replaceAll(missing, 'b')) as unknown}
      },
      expected: {
        status: 200,
        body: {
          documents: [{_id: 'a', _type: 'page', title: 'Care', _rev: aString, _createdAt: aTime, _updatedAt: aTime}],
          omitted: [{id: 'b', reason: 'existence'}],
        },
      },
    },
    {
      name: 'a draft is no business of an anonymous reader',
      known: 'client',
      async run(place) {
        const id = place.id('doc-private')
        await place.mutate([{create: {_id: `drafts.${id}`, _type: 'page'}}])
        return place.ask(`/data/doc/$dataset/drafts.${id}`, {as: 'anonymous'})
      },
      expected: {status: 200, body: {documents: [], omitted: [{reason: 'permission'}]}},
    },
    {
      name: 'content can be left out',
      known: 'client',
      async run(place) {
        const id = place.id('doc-bare')
        await place.mutate([{create: {_id: id, _type: 'page', title: 'Care'}}])
        return place.ask(`/data/doc/$dataset/${id}?excludeContent=true`)
      },
      expected: {status: 200, body: {documents: [{_id: aString, title: undefined}]}},
    },
    {
      name: 'all versions of a document can be asked for by its id',
      known: 'client',
      async run(place) {
        const id = place.id('doc-versions')
        const ids = [id, `drafts.${id}`, `versions.rContract.${id}`]
        await place.mutate(ids.map((_id) => ({create: {_id, _type: 'page'}})))
        const {body} = await place.ask(`/data/doc/$dataset/${id}?includeAllVersions=true`)
        return (body as {documents: {_id: string}[]}).documents.map(({_id}) => _id.replace(id, 'x')).sort()
      },
      expected: ['drafts.x', 'versions.rContract.x', 'x'],
    },
    {
      name: 'what happened to a document is told as events',
      known: 'client',
      async run(place) {
        const {id} = await changed(place, 'events')
        return place.ask(`/data/history/$dataset/events/documents/${id}`)
      },
      expected: {status: 200, body: {nextCursor: (value: unknown) => typeof value === 'string'}},
    },
    {
      name: 'transactions can be asked for by where they begin and in reverse',
      known: 'documented',
      async run(place) {
        const {id, first} = await changed(place, 'range')
        const list = async (search: string) => {
          const {body} = await place.ask(`/data/history/$dataset/transactions/${id}?excludeContent=true&${search}`)
          return (body as {id: string}[]).map((transaction) => transaction.id === first)
        }
        return {
          from: await list(`fromTransaction=${first}`),
          reverse: await list('reverse=true'),
          one: await list('limit=1'),
        }
      },
      expected: {from: [true, false], reverse: [false, true], one: [true]},
    },
    {
      name: 'a document can be read as of a revision and as of a time',
      known: 'documented',
      async run(place) {
        const {id, first, time} = await changed(place, 'past')
        const titleAt = async (search: string) => {
          const {body} = await place.ask(`/data/history/$dataset/documents/${id}?${search}`)
          return (body as {documents: {title: string}[]}).documents[0]?.title
        }
        return {
          revision: await titleAt(`revision=${first}`),
          time: await titleAt(`time=${encodeURIComponent(time)}`),
          last: await titleAt('lastRevision=true'),
        }
      },
      expected: {revision: 'One', time: 'One', last: 'Two'},
    },
    {
      name: 'the transactions of a document are told in order, one a line',
      known: 'documented',
      async run(place) {
        const {id} = await changed(place, 'log')
        const {status, body} = await place.ask(`/data/history/$dataset/transactions/${id}?excludeContent=true`)
        return {status, body: JSON.parse(JSON.stringify(body).replaceAll(id, 'x')) as unknown}
      },
      expected: {
        status: 200,
        body: [
          {id: aString, timestamp: aTime, author: aString, documentIDs: ['x']},
          {id: aString, timestamp: aTime, author: aString, documentIDs: ['x']},
        ],
      },
    },
    {
      name: 'effects of transactions come as Mendoza patches when asked for',
      known: 'client',
      async run(place) {
        const {id} = await changed(place, 'effects')
        const {body} = await place.ask(
          `/data/history/$dataset/transactions/${id}?excludeContent=true&effectFormat=mendoza`,
        )
        return (body as {effects: Record<string, unknown>}[]).map(({effects}) => effects[id])
      },
      expected: [
        {apply: aList, revert: aList},
        {apply: aList, revert: aList},
      ],
    },
    {
      name: 'an export holds every document with its drafts, one a line',
      known: 'client',
      async run(place) {
        const [id, other] = [place.id('export'), place.id('export-other')]
        await place.mutate([
          {create: {_id: id, _type: 'page'}},
          {create: {_id: `drafts.${id}`, _type: 'page'}},
          {create: {_id: other, _type: 'contractOther'}},
        ])
        const {status, headers, body} = await place.ask('/data/export/$dataset')
        const some = (await place.ask('/data/export/$dataset?types=page')).body as {_id: string}[]
        const ours = (body as {_id: string}[]).map(({_id}) => _id.replace(id, 'x'))
        return {status, type: headers['content-type'], ours, some: some.map(({_id}) => _id.replace(other, 'y'))}
      },
      expected: {
        status: 200,
        type: /ndjson/,
        ours: containing('x'),
        some: lacking('y'),
      },
    },
    {
      name: 'an export in pages is asked for with an empty cursor, and the last page names no other',
      known: 'client',
      async run(place) {
        const id = place.id('export-page')
        await place.mutate([{createOrReplace: {_id: id, _type: 'page'}}])
        const seen: Line[] = []
        for (let cursor: string | undefined = ''; cursor !== undefined && seen.length < 100_000; ) {
          const {body} = await place.ask(`/data/export/$dataset?nextCursor=${encodeURIComponent(cursor)}`)
          const lines = body as Line[]
          seen.push(...lines.filter(({_id}) => _id))
          cursor = lines.find((line) => !line._id)?.nextCursor
        }
        return seen.filter(({_id}) => _id === id).length
      },
      expected: 1,
    },
    {
      name: 'who refers to a document is told',
      known: 'client',
      async run(place) {
        const [target, source] = [place.id('ref-target'), place.id('ref-source')]
        await place.mutate([
          {create: {_id: target, _type: 'page'}},
          {create: {_id: source, _type: 'page', to: {_type: 'reference', _ref: target, _weak: true}}},
        ])
        const {status, body} = await place.ask(`/data/references/$dataset/documents/${target}/to`)
        return {status, body: JSON.parse(JSON.stringify(body).replaceAll(source, 'b')) as unknown}
      },
      expected: {status: 200, body: {totalCount: 1, references: [{documentId: 'b'}]}},
    },
  ],
}

interface Line {
  _id?: string
  nextCursor?: string
}

/** A document with two revisions, the first of them and a time between them. */
async function changed(place: Place, name: string): Promise<{id: string; first: string; time: string}> {
  const id = place.id(name)
  const created = await place.mutate([{create: {_id: id, _type: 'page', title: 'One'}}], 'returnDocuments=true')
  const {results} = created.body as {results: {document: {_rev: string; _updatedAt: string}}[]}
  await new Promise((resolve) => setTimeout(resolve, 1100))
  await place.mutate([{patch: {id, set: {title: 'Two'}}}])
  const {_rev = '', _updatedAt = ''} = results[0]?.document ?? {}
  return {id, first: _rev, time: new Date(Date.parse(_updatedAt) + 1000).toISOString()}
}

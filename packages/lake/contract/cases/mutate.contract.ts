import type {Chapter} from '../case.ts'
import {aString, aTime, oneOf} from '../shape.ts'

/** `/data/mutate`: https://www.sanity.io/docs/http-reference/mutation */
export const mutateChapter: Chapter = {
  title: 'Mutate',
  cases: [
    {
      name: 'results name each document and what became of it',
      known: 'documented',
      async run(place) {
        const id = place.id('results')
        const {status, body} = await place.mutate([
          {create: {_id: id, _type: 'page'}},
          {patch: {id, set: {title: 'Care'}}},
          {createIfNotExists: {_id: id, _type: 'page'}},
          {delete: {id}},
        ])
        const {transactionId, results} = body as {transactionId: string; results: {id: string; operation: string}[]}
        return {status, transactionId, ids: results.every((result) => result.id === id), results}
      },
      expected: {
        status: 200,
        transactionId: aString,
        ids: true,
        results: [{operation: 'create'}, {operation: 'update'}, {operation: 'none'}, {operation: 'delete'}],
      },
    },
    {
      name: 'the transaction gives all its documents their revision and time',
      known: 'client',
      async run(place) {
        const ids = [place.id('rev-a'), place.id('rev-b')]
        const {body} = await place.mutate(
          ids.map((_id) => ({create: {_id, _type: 'page', _createdAt: '2001-01-01T00:00:00Z', _rev: 'mine'}})),
          'returnDocuments=true&visibility=sync',
        )
        const {transactionId, results} = body as {
          transactionId: string
          results: {document: {_rev: string; _updatedAt: string; _createdAt: string}}[]
        }
        return results.map(({document}) => ({
          hasRevision: document._rev === transactionId,
          created: document._createdAt,
          updated: document._updatedAt,
        }))
      },
      expected: [
        {hasRevision: true, created: '2001-01-01T00:00:00Z', updated: aTime},
        {hasRevision: true, created: '2001-01-01T00:00:00Z', updated: aTime},
      ],
    },
    {
      name: 'an id that ends with a dot is completed',
      known: 'documented',
      async run(place) {
        const prefix = `drafts.`
        const {body} = await place.mutate([{create: {_id: prefix, _type: 'page'}}])
        const id = (body as {results: {id: string}[]}).results[0]?.id ?? ''
        await place.mutate([{delete: {id}}])
        return id
      },
      expected: /^drafts\.[A-Za-z0-9_-]{8,}$/,
    },
    {
      name: 'creating what is there is a conflict',
      known: 'observed',
      async run(place) {
        const id = place.id('twice')
        await place.mutate([{create: {_id: id, _type: 'page'}}])
        const {status, body} = await place.mutate([{create: {_id: id, _type: 'page'}}])
        return {status, body: JSON.parse(JSON.stringify(body).replaceAll(id, 'x')) as unknown}
      },
      expected: {
        status: 409,
        body: {
          error: {
            type: 'mutationError',
            description: aString,
            items: [
              {
                index: 0,
                error: {type: 'documentAlreadyExistsError', id: 'x', description: 'Document by ID "x" already exists'},
              },
            ],
          },
        },
      },
    },
    {
      name: 'a revision that is not the present one is a conflict',
      known: 'observed',
      async run(place) {
        const id = place.id('revision')
        const created = await place.mutate([{create: {_id: id, _type: 'page'}}])
        const {transactionId} = created.body as {transactionId: string}
        const {status, body} = await place.mutate([{patch: {id, ifRevisionID: 'other', set: {n: 1}}}])
        return {
          status,
          body: JSON.parse(JSON.stringify(body).replaceAll(id, 'X').replaceAll(transactionId, 'cur')) as unknown,
        }
      },
      expected: {
        status: 409,
        body: {
          error: {
            type: 'mutationError',
            description: 'Mutation failed: Document "X" has unexpected revision ID ("cur"), expected "other"',
            items: [
              {
                index: 0,
                error: {
                  type: 'documentRevisionIDDoesNotMatchError',
                  description: 'Document "X" has unexpected revision ID ("cur"), expected "other"',
                  currentRevisionID: 'cur',
                  expectedRevisionID: 'other',
                },
              },
            ],
          },
        },
      },
    },
    {
      name: 'a strong reference needs its target, a weak one does not',
      known: 'observed',
      async run(place) {
        const [id, weak, missing] = [place.id('strong'), place.id('weak'), place.id('missing')]
        const reference = {_type: 'reference', _ref: missing}
        const strong = await place.mutate([{create: {_id: id, _type: 'page', to: reference}}])
        const allowed = await place.mutate([{create: {_id: weak, _type: 'page', to: {...reference, _weak: true}}}])
        const text = JSON.stringify(strong.body).replaceAll(id, 'a').replaceAll(missing, 'b')
        return {status: strong.status, body: JSON.parse(text) as unknown, allowed: allowed.status}
      },
      expected: {
        status: 409,
        allowed: 200,
        body: {
          error: {
            items: [
              {
                error: {
                  type: 'documentReferenceDoesNotExistError',
                  description: 'Document "a" references non-existent document "b"',
                },
              },
            ],
          },
        },
      },
    },
    {
      name: 'what others refer to strongly cannot be deleted',
      known: 'observed',
      async run(place) {
        const [target, source] = [place.id('target'), place.id('source')]
        await place.mutate([
          {create: {_id: target, _type: 'page'}},
          {create: {_id: source, _type: 'page', to: {_type: 'reference', _ref: target}}},
        ])
        const {status, body} = await place.mutate([{delete: {id: target}}])
        return {
          status,
          body: JSON.parse(JSON.stringify(body).replaceAll(target, 'a').replaceAll(source, 'b')) as unknown,
        }
      },
      expected: {
        status: 409,
        body: {
          error: {
            items: [
              {
                error: {
                  type: 'documentHasExistingReferencesError',
                  id: 'a',
                  referencingIDs: ['b'],
                  description: 'Document "a" cannot be deleted as there are references to it from "b"',
                },
              },
            ],
          },
        },
      },
    },
    {
      name: 'an id with characters that none may have is refused',
      known: 'observed',
      run: (place) => place.mutate([{create: {_id: 'not/an/id', _type: 'page'}}]),
      expected: {
        status: 400,
        body: {
          error: {
            description: /^Mutation\(s\) failed with 1 error\(s\)/,
            items: [{error: {type: 'validationError', description: /^Malformed document ID: "not\/an\/id"/}, index: 0}],
          },
        },
      },
    },
    {
      name: 'a patch on nothing refuses the whole transaction',
      known: 'decided',
      async run(place) {
        const id = place.id('unharmed')
        const {status} = await place.mutate([
          {create: {_id: id, _type: 'page'}},
          {patch: {id: place.id('nowhere'), set: {n: 1}}},
        ])
        return {status, stored: (await place.ask(`/data/doc/$dataset/${id}`)).body}
      },
      expected: {status: 409, stored: {documents: []}},
    },
    {
      name: 'deleting nothing succeeds',
      known: 'documented',
      run: (place) => place.mutate([{delete: {id: place.id('never')}}]),
      expected: {status: 200},
    },
    {
      name: 'a transaction id can be used once',
      known: 'observed',
      async run(place) {
        const id = place.id('once')
        const send = (n: number) =>
          place.ask('/data/mutate/$dataset', {
            body: {transactionId: id, mutations: [{createOrReplace: {_id: id, _type: 'page', n}}]},
          })
        const first = await send(1)
        const second = await send(2)
        return {first: first.status, second}
      },
      expected: {
        first: 200,
        second: {status: 409, body: {error: {items: [{error: {type: 'transactionAlreadyExistsError'}}]}}},
      },
    },
    {
      name: 'a dry run says what would be and stores nothing',
      known: 'documented',
      async run(place) {
        const id = place.id('dry')
        const {status, body} = await place.mutate([{create: {_id: id, _type: 'page'}}], 'dryRun=true&returnIds=true')
        return {status, body, stored: (await place.ask(`/data/doc/$dataset/${id}`)).body}
      },
      expected: {status: 200, body: {results: [{operation: 'create'}]}, stored: {documents: []}},
    },
    {
      name: 'operations of a patch: numbers, lists, defaults and what goes',
      known: 'documented',
      async run(place) {
        const id = place.id('patch')
        await place.mutate([{create: {_id: id, _type: 'page', n: 1, gone: true, list: [{_key: 'a'}, {_key: 'c'}]}}])
        const {body} = await place.mutate(
          [
            {
              patch: {
                id,
                setIfMissing: {n: 9, fresh: 'yes'},
                set: {'list[_key=="c"].name': 'C'},
                unset: ['gone'],
                inc: {n: 2},
                insert: {after: 'list[_key=="a"]', items: [{_key: 'b'}]},
              },
            },
          ],
          'returnDocuments=true',
        )
        return (body as {results: {document: unknown}[]}).results[0]?.document
      },
      expected: {
        n: 3,
        fresh: 'yes',
        gone: undefined,
        list: [{_key: 'a'}, {_key: 'b'}, {_key: 'c', name: 'C'}],
      },
    },
    {
      name: 'text can be changed by a difference, and lists by where and what is replaced',
      known: 'documented',
      async run(place) {
        const id = place.id('difference')
        await place.mutate([{create: {_id: id, _type: 'page', text: 'take care', list: [1, 2, 3, 4]}}])
        const {body} = await place.mutate(
          [
            {patch: {id, diffMatchPatch: {text: '@@ -1,9 +1,14 @@\n take \n+good \n care\n'}}},
            {patch: {id, insert: {replace: 'list[1:3]', items: ['b']}}},
            {patch: {id, unset: ['list[-1]'], dec: {'list[0]': 1}}},
          ],
          'returnDocuments=true',
        )
        return (body as {results: {document: unknown}[]}).results.at(-1)?.document
      },
      expected: {text: 'take good care', list: [0, 'b']},
    },
    {
      name: 'nothing is kept of a transaction of which one part is refused',
      known: 'documented',
      async run(place) {
        const [id, taken] = [place.id('atomic'), place.id('atomic-taken')]
        await place.mutate([{create: {_id: taken, _type: 'page'}}])
        const {status, body} = await place.mutate([
          {create: {_id: id, _type: 'page'}},
          {create: {_id: taken, _type: 'page'}},
        ])
        const {items} = (body as {error: {items: {index: number}[]}}).error
        return {status, index: items[0]?.index, stored: (await place.ask(`/data/doc/$dataset/${id}`)).body}
      },
      expected: {status: 409, index: 1, stored: {documents: []}},
    },
    {
      name: 'replacing a document keeps when it was created',
      known: 'decided',
      async run(place) {
        const id = place.id('replaced')
        await place.mutate([{create: {_id: id, _type: 'page', _createdAt: '2002-02-02T02:02:02Z', old: true}}])
        const {body} = await place.mutate([{createOrReplace: {_id: id, _type: 'page'}}], 'returnDocuments=true')
        return (body as {results: {document: unknown}[]}).results[0]?.document
      },
      expected: {_createdAt: '2002-02-02T02:02:02Z', old: undefined},
    },
    {
      name: 'items of lists get keys when asked for',
      known: 'documented',
      async run(place) {
        const {body} = await place.mutate(
          [{create: {_id: place.id('keys'), _type: 'page', list: [{n: 1}]}}],
          'returnDocuments=true&autoGenerateArrayKeys=true',
        )
        return (body as {results: {document: unknown}[]}).results[0]?.document
      },
      expected: {list: [{n: 1, _key: aString}]},
    },
    {
      name: 'a mutation by query reaches all it finds',
      known: 'documented',
      async run(place) {
        const type = place.id('by-query')
        await place.mutate(['q1', 'q2'].map((name) => ({create: {_id: place.id(name), _type: type}})))
        return place.mutate([{patch: {query: '*[_type == $type]', params: {type}, set: {seen: true}}}])
      },
      expected: {status: 200, body: {results: [{operation: 'update'}, {operation: 'update'}]}},
    },
    {
      name: 'whoever has no token may change nothing',
      known: 'observed',
      run: (place) =>
        place.ask('/data/mutate/$dataset', {
          as: 'anonymous',
          body: {mutations: [{create: {_id: place.id('anonymous'), _type: 'page'}}]},
        }),
      expected: {status: oneOf(401, 403)},
    },
    {
      name: 'whoever may only read may change nothing',
      known: 'observed',
      needsViewer: true,
      run: (place) =>
        place.ask('/data/mutate/$dataset', {
          as: 'viewer',
          body: {mutations: [{create: {_id: place.id('viewer'), _type: 'page'}}]},
        }),
      expected: {
        status: 403,
        body: {error: {description: /Insufficient permissions; permission "create" required/}},
      },
    },
    {
      name: 'a body over 4 MB is refused',
      known: 'observed',
      run: (place) => place.mutate([{create: {_id: place.id('large'), _type: 'page', text: 'x'.repeat(4_100_000)}}]),
      expected: {status: oneOf(400, 413)},
    },
    {
      name: 'a mutation of no kind is refused',
      known: 'decided',
      run: (place) => place.mutate([{}]),
      expected: {status: 400},
    },
    {
      name: 'a body that is not JSON is refused',
      known: 'decided',
      run: (place) => place.ask('/data/mutate/$dataset', {body: '{', headers: {'content-type': 'application/json'}}),
      expected: {status: 400},
    },
  ],
}

import type {Chapter} from '../case.ts'
import type {Place} from '../place.ts'
import {aList, aNumber, aString, oneOf} from '../shape.ts'

/** `/data/query`: https://www.sanity.io/docs/http-reference/query */
export const queryChapter: Chapter = {
  title: 'Query',
  cases: [
    {
      name: 'an answer holds the query, the result and the time it took',
      known: 'documented',
      run: (place) => place.query('1 + $n', {$n: '41'}),
      expected: {status: 200, body: {query: '1 + $n', result: 42, ms: aNumber}},
    },
    {
      name: 'the query is left out when it is not wanted back',
      known: 'client',
      run: (place) => place.query('1', {returnQuery: 'false'}),
      expected: {status: 200, body: {query: undefined, result: 1}},
    },
    {
      name: 'a query may be sent in the body',
      known: 'client',
      run: (place) => place.ask('/data/query/$dataset', {body: {query: '{"n": $n}', params: {n: [1, null]}}}),
      expected: {status: 200, body: {result: {n: [1, null]}}},
    },
    {
      name: 'an answer about documents holds tags by which a change of it can be told',
      known: 'client',
      run: (place) => place.query('*[_type == "nothing"]'),
      expected: {status: 200, body: {syncTags: aList}},
    },
    {
      name: 'a query that ends too early is a parse error with its place',
      known: 'observed',
      run: (place) => place.query('*[_type =='),
      expected: {
        status: 400,
        body: {
          error: {
            type: 'queryParseError',
            description: 'unexpected end-of-file, expected expression',
            query: '*[_type ==',
            start: aNumber,
            end: aNumber,
          },
        },
      },
    },
    {
      name: 'a token in a wrong place is named',
      known: 'observed',
      run: (place) => place.query('*[_type == ]'),
      expected: {status: 400, body: {error: {type: 'queryParseError', description: /^unexpected token "\]"/}}},
    },
    {
      name: 'a parameter that was not given is an error',
      known: 'observed',
      run: (place) => place.query('*[_id == $nothing]'),
      expected: {status: 400, body: {error: {description: 'param $nothing referenced, but not provided'}}},
    },
    {
      name: 'a parameter that is not JSON is an error',
      known: 'observed',
      run: (place) => place.query('$x', {$x: 'abc'}),
      expected: {status: 400},
    },
    {
      name: 'slices may use parameters',
      known: 'documented',
      run: (place) => place.query('[1, 2, 3][0...$n]', {$n: '2'}),
      expected: {status: 200, body: {result: [1, 2]}},
    },
    {
      name: 'documents come in the order of their ids when no other is asked for',
      known: 'documented',
      async run(place) {
        const type = await threePages(place)
        return place.query('*[_type == $type].n', {$type: JSON.stringify(type), perspective: 'raw'})
      },
      expected: {status: 200, body: {result: [1, 3, 2]}},
    },
    {
      name: 'from API version 2025-02-19 on, only what is published is seen unless something else is said',
      known: 'documented',
      async run(place) {
        const id = place.id('perspectives')
        await place.mutate([
          {createOrReplace: {_id: id, _type: 'page', title: 'Published'}},
          {createOrReplace: {_id: `drafts.${id}`, _type: 'page', title: 'Draft'}},
        ])
        const ask = async (parameters: Record<string, string>, version?: string) => {
          const query = '*[_id in [$id, "drafts." + $id]]{_id, _originalId, title}'
          const answer = await place.query(query, {$id: JSON.stringify(id), ...parameters}, version ? {version} : {})
          const found = (answer.body as {result: {_id: string; _originalId?: string; title: string}[]}).result
          return found.map(({_id, _originalId, title}) => [
            _id.replace(id, 'x'),
            _originalId?.replace(id, 'x') ?? 'none',
            title,
          ])
        }
        return {
          usual: await ask({}),
          drafts: await ask({perspective: 'drafts'}),
          former: await ask({perspective: 'previewDrafts'}),
          raw: (await ask({perspective: 'raw'})).map(([title]) => title),
          old: (await ask({}, '2024-01-01')).map(([title]) => title),
        }
      },
      expected: {
        usual: [['x', oneOf('x', 'none'), 'Published']],
        drafts: [['x', 'drafts.x', 'Draft']],
        former: [['x', 'drafts.x', 'Draft']],
        raw: ['x', 'drafts.x'],
        old: ['x', 'drafts.x'],
      },
    },
    {
      name: 'a reference leads to what the perspective shows',
      known: 'documented',
      async run(place) {
        const [id, author] = [place.id('deref'), place.id('deref-author')]
        await place.mutate([
          {create: {_id: author, _type: 'person', name: 'Published'}},
          {create: {_id: `drafts.${author}`, _type: 'person', name: 'Draft'}},
          {create: {_id: id, _type: 'page', author: {_type: 'reference', _ref: author}}},
        ])
        const query = '*[_id == $id]{"name": author->name, "isReferred": count(*[references($author)]) > 0}[0]'
        const parameters = {$id: JSON.stringify(id), $author: JSON.stringify(author)}
        const names = []
        for (const perspective of ['published', 'drafts']) {
          names.push(((await place.query(query, {...parameters, perspective})).body as {result: unknown}).result)
        }
        return names
      },
      expected: [
        {name: 'Published', isReferred: true},
        {name: 'Draft', isReferred: true},
      ],
    },
    {
      name: 'a release shows its own versions, and otherwise what is published',
      known: 'documented',
      async run(place) {
        const [id, other] = [place.id('released'), place.id('unreleased')]
        await place.mutate([
          {create: {_id: id, _type: 'page', title: 'Now'}},
          {create: {_id: `versions.rContract.${id}`, _type: 'page', title: 'Soon'}},
          {create: {_id: other, _type: 'page', title: 'Now'}},
          {create: {_id: `drafts.${other}`, _type: 'page', title: 'Draft'}},
        ])
        const query = '*[_id in $ids] | order(_id){title, "isVersion": string::startsWith(_originalId, "versions.")}'
        const parameters = {$ids: JSON.stringify([id, other]), perspective: 'rContract'}
        return ((await place.query(query, parameters)).body as {result: unknown}).result
      },
      expected: [
        {title: 'Soon', isVersion: true},
        {title: 'Now', isVersion: false},
      ],
    },
    {
      name: 'filters, orders, slices, projections and joins work together',
      known: 'documented',
      async run(place) {
        const type = await threePages(place)
        const query = `*[_type == $type && n > 0] | order(n desc)[0..1]{
          n, "size": select(n > 2 => "large", "small"), "rest": coalesce(nothing, [1, 2][-1]), "all": count(*[_type == ^._type])}`
        return ((await place.query(query, {$type: JSON.stringify(type), perspective: 'raw'})).body as {result: unknown})
          .result
      },
      expected: [
        {n: 3, size: 'large', rest: 2, all: 3},
        {n: 2, size: 'small', rest: 2, all: 3},
      ],
    },
    {
      name: 'words are matched whole, from their beginning, and without regard to case',
      known: 'documented',
      run: (place) =>
        place.query('["Shortness of breath" match "BREATH", "breathe" match "brea*", "breath" match "rea"]'),
      expected: {status: 200, body: {result: [true, true, false]}},
    },
    {
      name: 'what cannot be compared is null, and arithmetic with it too',
      known: 'documented',
      run: (place) => place.query('[1 < "2", 1 + null, null == null, 1 in [1], "a" + "b", 7 % 4, 2 ** 3]'),
      expected: {status: 200, body: {result: [null, null, true, true, 'ab', 3, 8]}},
    },
    {
      name: 'raw cannot be combined with other perspectives',
      known: 'decided',
      run: (place) => place.query('1', {perspective: 'raw,published'}),
      expected: {status: 400},
    },
    {
      name: 'a perspective that is no name is refused',
      known: 'decided',
      run: (place) => place.query('1', {perspective: '**'}),
      expected: {status: 400},
    },
    {
      name: 'a source map says where each value comes from',
      known: 'client',
      async run(place) {
        const id = place.id('map')
        await place.mutate([{createOrReplace: {_id: id, _type: 'page', title: 'Care'}}])
        const query = '*[_id == $id]{title, "fixed": 1}'
        const {body} = await place.query(query, {$id: JSON.stringify(id), resultSourceMap: 'true'})
        const map = (body as {resultSourceMap: {documents: {_id: string}[]}}).resultSourceMap
        return {...map, documents: map.documents.map(({_id}) => _id === id)}
      },
      expected: {
        documents: [true],
        paths: ["$['title']"],
        mappings: {
          "$[0]['title']": {type: 'value', source: {type: 'documentValue', document: 0, path: 0}},
          "$[0]['fixed']": {type: 'value', source: {type: 'literal'}},
        },
      },
    },
    {
      name: 'the explanation of a query is text',
      known: 'observed',
      run: (place) => place.query('1', {explain: 'true'}),
      expected: {status: 200, body: {result: 1}},
    },
    {
      name: 'an anonymous reader sees no document whose id has a dot',
      known: 'documented',
      async run(place) {
        const id = place.id('private')
        await place.mutate([{createOrReplace: {_id: `drafts.${id}`, _type: 'page'}}])
        const query = '*[_id == "drafts." + $id]'
        return place.query(query, {$id: JSON.stringify(id), perspective: 'raw'}, {as: 'anonymous'})
      },
      expected: {status: 200, body: {result: []}},
    },
    {
      name: 'a token that is none is refused',
      known: 'observed',
      run: (place) => place.query('1', {}, {as: 'anonymous', headers: {authorization: 'Bearer nonsense'}}),
      expected: {status: 401, body: {statusCode: 401, error: 'Unauthorized', message: 'Session not found'}},
    },
    {
      name: 'an unknown dataset is not found',
      known: 'observed',
      run: (place) => place.ask('/data/query/no-such-dataset?query=1'),
      expected: {status: 404, body: {statusCode: 404, error: 'Not Found', message: aString}},
    },
    {
      name: 'the path may name project and dataset as a resource',
      known: 'client',
      run: (place) => place.ask(`/projects/${place.options.projectId}/datasets/$dataset/query?query=1`),
      expected: {status: 200, body: {result: 1}},
    },
  ],
}

async function threePages(place: Place): Promise<string> {
  const type = place.id('type')
  const page = (name: string, n: number) => ({createOrReplace: {_id: place.id(name), _type: type, n}})
  await place.mutate([page('order-a', 1), page('order-c', 2), page('order-b', 3)])
  return type
}

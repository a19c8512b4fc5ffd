import type {Chapter} from '../case.ts'
import {aList, aString, containing, oneOf} from '../shape.ts'

/** People, project and datasets, as far as clients and the Studio ask. */
export const controlChapter: Chapter = {
  title: 'People and project',
  cases: [
    {
      name: 'a token knows who it is',
      known: 'client',
      run: (place) => place.ask('/users/me'),
      expected: {status: 200, body: {id: aString, name: aString, role: aString}},
    },
    {
      name: 'without a token nobody is there',
      known: 'client',
      run: (place) => place.ask('/users/me', {as: 'anonymous'}),
      expected: {status: oneOf(200, 401)},
    },
    {
      name: 'the project says its name and members',
      known: 'client',
      run: (place) => place.ask(`/projects/${place.options.projectId}`),
      expected: {status: 200, body: {id: aString, displayName: aString, members: Array.isArray}},
    },
    {
      name: 'datasets are listed with who may read them',
      known: 'client',
      run: async (place) => {
        const {status, body} = await place.ask(`/projects/${place.options.projectId}/datasets`)
        return {
          status,
          body: (body as {name: string}[]).map((dataset) => ({
            ...dataset,
            isOurs: dataset.name === place.options.dataset,
          })),
        }
      },
      expected: {status: 200, body: containing({isOurs: true, aclMode: 'public'})},
    },
    {
      name: 'what a token may do to which documents is told as filters',
      known: 'client',
      run: (place) => place.ask(`/projects/${place.options.projectId}/datasets/$dataset/acl`),
      expected: {status: 200, body: containing({filter: aString, permissions: aList})},
    },
    {
      name: 'what a token may do in the project is told',
      known: 'client',
      run: (place) => place.ask(`/projects/${place.options.projectId}/grants`),
      expected: {status: 200},
    },
    {
      name: 'somebody is there',
      known: 'documented',
      run: (place) => place.ask('/ping', {as: 'anonymous'}),
      expected: {status: 200},
    },
    {
      name: 'ways to sign in are listed',
      known: 'client',
      run: (place) => place.ask('/auth/providers', {as: 'anonymous'}),
      expected: {status: 200, body: {providers: aList}},
    },
    {
      name: 'what people keep for themselves comes back',
      known: 'client',
      async run(place) {
        const key = 'contract.key'
        const put = await place.ask('/users/me/keyvalue', {method: 'PUT', body: [{key, value: {n: 1}}]})
        return {put: put.status, got: (await place.ask(`/users/me/keyvalue/${key}`)).body}
      },
      expected: {put: 200, got: [{key: 'contract.key', value: {n: 1}}]},
    },
  ],
}

import type {Chapter} from '../case.ts'
import type {Answer, Place} from '../place.ts'
import {aString, oneOf} from '../shape.ts'

/** `/data/actions`: https://www.sanity.io/docs/http-reference/actions */
export const actionsChapter: Chapter = {
  title: 'Actions',
  cases: [
    {
      name: 'the Studio may ask whether there are actions',
      known: 'client',
      run: (place) => place.ask('/data/actions/$dataset'),
      expected: {status: 200, body: {enabled: true, compatibleStudioVersions: aString}},
    },
    {
      name: 'a draft is created, edited, published, and taken back',
      known: 'documented',
      async run(place) {
        const id = place.id('life')
        const draft = `drafts.${id}`
        const create = {actionType: 'sanity.action.document.create', publishedId: id, ifExists: 'fail'}
        const steps: object[] = [
          {...create, attributes: {_id: draft, _type: 'page', title: 'One'}},
          {actionType: 'sanity.action.document.edit', draftId: draft, publishedId: id, patch: {set: {title: 'Two'}}},
          {actionType: 'sanity.action.document.publish', draftId: draft, publishedId: id},
          {actionType: 'sanity.action.document.unpublish', draftId: draft, publishedId: id},
        ]
        const seen: unknown[] = []
        for (const step of steps) {
          const {status} = await act(place, step)
          seen.push([status, await titles(place, id)])
        }
        return seen
      },
      expected: [
        [200, {draft: 'One'}],
        [200, {draft: 'Two'}],
        [200, {published: 'Two', draft: undefined}],
        [200, {draft: 'Two', published: undefined}],
      ],
    },
    {
      name: 'an edit makes a draft out of what is published',
      known: 'documented',
      async run(place) {
        const id = place.id('edit')
        await place.mutate([{create: {_id: id, _type: 'page', title: 'Public'}}])
        await act(place, {
          actionType: 'sanity.action.document.edit',
          draftId: `drafts.${id}`,
          publishedId: id,
          patch: {set: {title: 'Changed'}},
        })
        return titles(place, id)
      },
      expected: {published: 'Public', draft: 'Changed'},
    },
    {
      name: 'a draft is thrown away, and a document deleted with its draft',
      known: 'documented',
      async run(place) {
        const id = place.id('delete')
        const draft = `drafts.${id}`
        const both = [id, draft].map((_id) => ({createOrReplace: {_id, _type: 'page', title: 'One'}}))
        await place.mutate(both)
        const discarded = await act(place, {actionType: 'sanity.action.document.version.discard', versionId: draft})
        const afterDiscard = await titles(place, id)
        await place.mutate(both)
        const deletion = {actionType: 'sanity.action.document.delete', publishedId: id, includeDrafts: [draft]}
        const deleted = await act(place, deletion)
        return {statuses: [discarded.status, deleted.status], afterDiscard, afterDelete: await titles(place, id)}
      },
      expected: {
        statuses: [200, 200],
        afterDiscard: {published: 'One', draft: undefined},
        afterDelete: {published: undefined, draft: undefined},
      },
    },
    {
      name: 'an action answers with its transaction, and takes the id it is given',
      known: 'documented',
      async run(place) {
        const id = place.id('named')
        const action = {
          actionType: 'sanity.action.document.create',
          publishedId: id,
          attributes: {_id: `drafts.${id}`, _type: 'page'},
          ifExists: 'fail',
        }
        const {status, body} = await place.ask('/data/actions/$dataset', {
          body: {actions: [action], transactionId: `${id}-transaction`},
        })
        const {transactionId} = body as {transactionId: string}
        return {status, isOurs: transactionId === `${id}-transaction`, again: (await act(place, action)).status}
      },
      expected: {status: 200, isOurs: true, again: 409},
    },
    {
      name: 'publishing turns references strong that say so',
      known: 'client',
      async run(place) {
        const [id, target] = [place.id('strengthen'), place.id('strengthen-to')]
        const to = {_type: 'reference', _ref: target, _weak: true, _strengthenOnPublish: {type: 'page'}}
        await place.mutate([{create: {_id: target, _type: 'page'}}, {create: {_id: `drafts.${id}`, _type: 'page', to}}])
        await act(place, {actionType: 'sanity.action.document.publish', draftId: `drafts.${id}`, publishedId: id})
        const {body} = await place.ask(`/data/doc/$dataset/${id}`)
        return (body as {documents: {to: unknown}[]}).documents[0]?.to
      },
      expected: {_ref: aString, _weak: undefined, _strengthenOnPublish: undefined},
    },
    {
      name: 'a draft id that does not belong to the published id is refused',
      known: 'documented',
      run: (place) =>
        act(place, {
          actionType: 'sanity.action.document.publish',
          draftId: `drafts.${place.id('one')}`,
          publishedId: place.id('two'),
        }),
      expected: {status: 400},
    },
    {
      name: 'publishing without a draft is refused',
      known: 'documented',
      async run(place) {
        const id = place.id('no-draft')
        return act(place, {actionType: 'sanity.action.document.publish', draftId: `drafts.${id}`, publishedId: id})
      },
      expected: {status: oneOf(400, 404, 409), body: {error: {}}},
    },
    {
      name: 'an action of no kind is refused',
      known: 'decided',
      run: (place) => act(place, {actionType: 'sanity.action.document.fly'}),
      expected: {status: 400},
    },
    {
      name: 'releases are not for older versions of the API',
      known: 'observed',
      run: (place) =>
        place.ask('/data/actions/$dataset', {
          version: '2024-01-01',
          body: {actions: [{actionType: 'sanity.action.release.create', releaseId: 'rOld', metadata: {}}]},
        }),
      expected: {
        status: 400,
        body: (body: unknown) => JSON.stringify(body).includes('not supported for this API version'),
      },
    },
    {
      name: 'a release can be archived and deleted, and not deleted before',
      known: 'observed',
      async run(place) {
        const releaseId = place.id('release').replaceAll('-', '')
        const release = (name: string, more: object = {}) =>
          act(place, {actionType: `sanity.action.release.${name}`, releaseId, ...more})
        const created = await release('create', {metadata: {title: 'Contract', releaseType: 'undecided'}})
        const {body} = await place.ask(`/data/doc/$dataset/_.releases.${releaseId}`)
        const tooEarly = await release('delete')
        const archived = await release('archive')
        const deleted = await release('delete')
        return {
          statuses: [created.status, archived.status, deleted.status],
          release: (body as {documents: unknown[]}).documents[0],
          tooEarly: [Math.floor(tooEarly.status / 100), JSON.stringify(tooEarly.body)],
        }
      },
      expected: {
        statuses: [200, 200, 200],
        release: {_type: 'system.release', state: 'active', name: aString, metadata: {title: 'Contract'}},
        tooEarly: [4, /not permitted to transition from state/],
      },
    },
  ],
}

function act(place: Place, action: object): Promise<Answer> {
  return place.ask('/data/actions/$dataset', {body: {actions: [action]}})
}

async function titles(place: Place, id: string): Promise<Record<string, string>> {
  const {body} = await place.ask(`/data/doc/$dataset/${id},drafts.${id}`)
  const {documents} = body as {documents: {_id: string; title: string}[]}
  return Object.fromEntries(documents.map(({_id, title}) => [_id === id ? 'published' : 'draft', title]))
}

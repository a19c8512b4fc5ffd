import {afterAll, beforeAll, beforeEach, expect, test} from '@jest/globals'
import type {Action, IdentifiedSanityDocumentStub, SanityClient, SanityDocument} from '@sanity/client'
import {refusal} from '../../refusal.ts'
import {type RunningLake, runLake} from '../../running-lake.ts'

let running: RunningLake
let client: SanityClient

beforeAll(async () => {
  running = await runLake()
  client = running.client('administrator')
})
afterAll(() => running.stop())
beforeEach(() => client.delete({query: '*'}))

const PUBLISH: Action = {actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'a'}

function edit(patch: object): Promise<unknown> {
  return client.action({actionType: 'sanity.action.document.edit', draftId: 'drafts.a', publishedId: 'a', patch})
}

function get(id: string): Promise<SanityDocument | undefined> {
  return client.getDocument(id)
}

function createVersion(publishedId: string, document: IdentifiedSanityDocumentStub): Promise<unknown> {
  return client.action({actionType: 'sanity.action.document.version.create', publishedId, document})
}

async function ids(): Promise<string[]> {
  return client.fetch('*[!(_id in path("_.**"))]._id', {}, {perspective: 'raw'})
}

test('the empty edit with which the Studio starts makes a draft of the published document', async () => {
  const published = await client.create({_id: 'a', _type: 'page', title: 'Care'})
  await edit({unset: ['_empty_action_guard_pseudo_field_']})
  expect(await get('drafts.a')).toMatchObject({title: 'Care', _createdAt: published._createdAt})
  expect(await get('a')).toEqual(published)
})

test('an edit changes the draft only, and publishing replaces the published document', async () => {
  const published = await client.create({_id: 'a', _type: 'page', title: 'Old'})
  await edit({set: {title: 'New'}})
  expect((await get('a'))?.title).toBe('Old')
  const {transactionId} = await client.action(PUBLISH)
  expect(await get('a')).toMatchObject({title: 'New', _rev: transactionId, _createdAt: published._createdAt})
  expect(await ids()).toEqual(['a'])
})

test('an edit of nothing, and publishing nothing, are refused as action errors', async () => {
  for (const request of [() => edit({set: {title: 'x'}}), () => client.action(PUBLISH)]) {
    expect(await refusal(request())).toMatchObject({
      status: 409,
      error: {type: 'actionError', items: [{index: 0, error: {type: 'documentNotFoundError'}}]},
    })
  }
})

test('publishing makes marked references strong, and refuses when their target is still missing', async () => {
  const link = {_type: 'reference', _ref: 'b', _weak: true, _strengthenOnPublish: {type: 'page'}}
  await client.create({_id: 'drafts.a', _type: 'page', link})
  expect(await refusal(client.action(PUBLISH))).toMatchObject({
    status: 409,
    error: {type: 'actionError', items: [{error: {type: 'documentReferenceDoesNotExistError'}}]},
  })
  await client.create({_id: 'b', _type: 'page'})
  await client.action(PUBLISH)
  expect((await get('a'))?.link).toEqual({_type: 'reference', _ref: 'b'})
})

test('a publisher who has not seen the latest revisions is refused', async () => {
  await client.create({_id: 'a', _type: 'page'})
  const draft = await client.create({_id: 'drafts.a', _type: 'page'})
  for (const stale of [{ifPublishedRevisionId: 'old'}, {ifDraftRevisionId: 'old'}]) {
    expect(await refusal(client.action({...PUBLISH, ...stale} as Action))).toMatchObject({
      status: 409,
      error: {items: [{error: {type: 'documentRevisionIDDoesNotMatchError', expectedRevisionID: 'old'}}]},
    })
  }
  await client.action({...PUBLISH, ifDraftRevisionId: draft._rev} as Action)
})

test('create makes a draft, once', async () => {
  const action = {
    actionType: 'sanity.action.document.create',
    publishedId: 'a',
    attributes: {_id: 'drafts.a', _type: 'page', title: 'First'},
  } as const
  await client.action({...action, ifExists: 'fail'})
  expect(await refusal(client.action({...action, ifExists: 'fail'}))).toMatchObject({
    error: {items: [{error: {type: 'documentAlreadyExistsError'}}]},
  })
  await client.action({...action, attributes: {...action.attributes, title: 'Second'}, ifExists: 'ignore'})
  expect((await get('drafts.a'))?.title).toBe('First')
})

test('unpublish turns the published document into a draft, and keeps a draft that is there', async () => {
  const action = {actionType: 'sanity.action.document.unpublish', draftId: 'drafts.a', publishedId: 'a'} as const
  await client.create({_id: 'a', _type: 'page', title: 'Published'})
  await client.action(action)
  expect(await ids()).toEqual(['drafts.a'])
  await client.create({_id: 'a', _type: 'page', title: 'Again'})
  await client.action(action)
  expect(await get('drafts.a')).toMatchObject({title: 'Published'})
})

test('a referenced document cannot be unpublished', async () => {
  await client.create({_id: 'a', _type: 'page'})
  await client.create({_id: 'b', _type: 'page', link: {_ref: 'a'}})
  const action = {actionType: 'sanity.action.document.unpublish', draftId: 'drafts.a', publishedId: 'a'} as const
  expect(await refusal(client.action(action))).toMatchObject({
    status: 409,
    error: {type: 'actionError', items: [{error: {type: 'documentHasExistingReferencesError', referencingIDs: ['b']}}]},
  })
  expect(await ids()).toEqual(['a', 'b'])
})

test('a draft is discarded by either of the two actions, and discarding nothing is an error', async () => {
  for (const action of [
    {actionType: 'sanity.action.document.discard', draftId: 'drafts.a'},
    {actionType: 'sanity.action.document.version.discard', versionId: 'drafts.a'},
  ] as Action[]) {
    await client.create({_id: 'drafts.a', _type: 'page'})
    await client.action(action)
    expect(await ids()).toEqual([])
    expect((await refusal(client.action(action))).status).toBe(409)
  }
})

test('delete takes the drafts it names, and is refused when there is one it does not name', async () => {
  const action = {actionType: 'sanity.action.document.delete', publishedId: 'a'} as const
  await client.transaction().create({_id: 'a', _type: 'page'}).create({_id: 'drafts.a', _type: 'page'}).commit()
  expect((await refusal(client.action({...action, includeDrafts: []}))).status).toBe(409)
  await client.action({...action, includeDrafts: ['drafts.a']})
  expect(await ids()).toEqual([])
})

test('replaceDraft needs a draft or a published document', async () => {
  const action = {
    actionType: 'sanity.action.document.replaceDraft',
    publishedId: 'a',
    attributes: {_id: 'drafts.a', _type: 'page', title: 'New'},
  } as const
  expect((await refusal(client.action(action))).status).toBe(409)
  await client.create({_id: 'a', _type: 'page', title: 'Old'})
  await client.action(action)
  expect(await get('drafts.a')).toMatchObject({title: 'New'})
})

test('a draft of another document, an unknown action and a mixture of kinds are refused', async () => {
  const other = {...PUBLISH, draftId: 'drafts.b'} as Action
  expect(await refusal(client.action(other))).toMatchObject({status: 400})
  const unknown = {actionType: 'sanity.action.document.frobnicate'} as unknown as Action
  expect(await refusal(client.action(unknown))).toMatchObject({status: 400, error: {type: 'actionParseError'}})
  const mixture = [PUBLISH, {actionType: 'sanity.action.release.create', releaseId: 'r1'}] as Action[]
  expect(await refusal(client.action(mixture))).toMatchObject({status: 400, error: {type: 'actionParseError'}})
})

test('several actions are one transaction, and a dry run is none', async () => {
  await client.create({_id: 'drafts.a', _type: 'page'})
  await client.action(PUBLISH, {dryRun: true})
  expect(await ids()).toEqual(['drafts.a'])
  const both: Action[] = [PUBLISH, {...PUBLISH, draftId: 'drafts.b', publishedId: 'b'} as Action]
  expect(await refusal(client.action(both))).toMatchObject({error: {items: [{index: 1}]}})
  expect(await ids()).toEqual(['drafts.a'])
})

test('a release is published as a whole: its documents replace the published ones, or unpublish them', async () => {
  await client.transaction().create({_id: 'a', _type: 'page', title: 'Old'}).create({_id: 'b', _type: 'page'}).commit()
  await client.releases.create({releaseId: 'spring', metadata: {title: 'Spring', releaseType: 'asap'}})
  await createVersion('a', {_id: 'versions.spring.a', _type: 'page', title: 'New'})
  await client.unpublishVersion({publishedId: 'b', releaseId: 'spring'})
  await client.action({
    actionType: 'sanity.action.document.edit',
    versionId: 'versions.spring.a',
    publishedId: 'a',
    patch: {set: {title: 'Newer'}},
  } as unknown as Action)
  expect(await client.fetch('*[_type == "page"]{_id, title}', {}, {perspective: ['spring']})).toEqual([
    {_id: 'a', title: 'Newer'},
  ])
  await client.releases.publish({releaseId: 'spring'})
  expect(await ids()).toEqual(['a'])
  expect(await get('a')).toMatchObject({title: 'Newer'})
  expect(await get('a')).not.toHaveProperty('_system')
  expect(await client.releases.get({releaseId: 'spring'})).toMatchObject({
    state: 'published',
    publishedAt: expect.any(String),
    finalDocumentStates: [{id: 'versions.spring.a'}, {id: 'versions.spring.b'}],
  })
})

test('an archived release lets go of its documents, and brings them back', async () => {
  await client.releases.create({releaseId: 'later', metadata: {releaseType: 'undecided'}})
  await createVersion('c', {_id: 'versions.later.c', _type: 'page', title: 'Kept'})
  await client.releases.archive({releaseId: 'later'})
  expect(await ids()).toEqual([])
  await client.releases.unarchive({releaseId: 'later'})
  expect(await get('versions.later.c')).toMatchObject({title: 'Kept'})
})

test('a scheduled release is closed to edits, and publishes itself when its time has come', async () => {
  await client.releases.create({releaseId: 'soon', metadata: {releaseType: 'scheduled'}})
  await createVersion('d', {_id: 'versions.soon.d', _type: 'page'})
  await client.releases.schedule({releaseId: 'soon', publishAt: new Date(Date.now() + 3000).toISOString()})
  const discard = client.discardVersion({publishedId: 'd', releaseId: 'soon'})
  expect(await refusal(discard)).toMatchObject({status: 409, error: {items: [{error: {type: 'releaseStateError'}}]}})
  const deadline = Date.now() + 20_000
  while ((await ids()).join() !== 'd' && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await ids()).toEqual(['d'])
  expect(await client.releases.get({releaseId: 'soon'})).toMatchObject({state: 'published'})
}, 30_000)

test('a release goes only where its state lets it', async () => {
  await client.releases.create({releaseId: 'r', metadata: {releaseType: 'asap'}})
  expect(await refusal(client.releases.delete({releaseId: 'r'}))).toMatchObject({status: 409})
  expect(await refusal(client.releases.unarchive({releaseId: 'r'}))).toMatchObject({
    error: {items: [{error: {description: 'not permitted to transition from state active to unarchiving'}}]},
  })
  await client.releases.publish({releaseId: 'r'})
  expect(await refusal(client.releases.archive({releaseId: 'r'}))).toMatchObject({status: 409})
  await client.releases.delete({releaseId: 'r'})
  expect(await client.releases.get({releaseId: 'r'})).toBeUndefined()
})

test('a release whose state was written by hand goes nowhere, and says so', async () => {
  await client.createOrReplace({_id: '_.releases.w', _type: 'system.release', name: 'w', state: 'odd'})
  for (const kind of ['publish', 'archive', 'unarchive', 'unschedule']) {
    const action = {actionType: `sanity.action.release.${kind}`, releaseId: 'w'} as Action
    expect(await refusal(client.action(action))).toMatchObject({
      status: 409,
      error: {items: [{error: {description: expect.stringContaining('transition from state odd to')}}]},
    })
  }
  await client.createOrReplace({
    _id: '_.releases.w',
    _type: 'system.release',
    name: 'w',
    state: 'archived',
    finalDocumentStates: [null],
  })
  await client.releases.unarchive({releaseId: 'w'})
  expect(await client.releases.get({releaseId: 'w'})).toMatchObject({state: 'active'})
})

test('no action on documents writes a document of the system', async () => {
  const editor = running.client('editor')
  const release = {_type: 'system.release', name: 'x', state: 'published'}
  const create = {actionType: 'sanity.action.document.create', publishedId: '_.releases.x'}
  await editor.create({_id: 'drafts._.releases.x', ...release})
  for (const action of [
    {...create, attributes: {_id: '_.releases.x', ...release}},
    {actionType: 'sanity.action.document.publish', publishedId: '_.releases.x', draftId: 'drafts._.releases.x'},
  ]) {
    expect(await refusal(editor.action(action as unknown as Action))).toMatchObject({
      status: 400,
      error: {items: [{error: {description: '"_.releases.x" is reserved for the system'}}]},
    })
  }
  expect(await get('_.releases.x')).toBeUndefined()
})

test('an edit of a release changes its metadata and nothing else', async () => {
  await client.releases.create({releaseId: 'r', metadata: {releaseType: 'asap'}})
  await client.releases.edit({releaseId: 'r', patch: {set: {'metadata.title': 'Autumn'}}})
  for (const attribute of ['state', 'finalDocumentStates', 'publishAt']) {
    const edit = client.releases.edit({releaseId: 'r', patch: {set: {[attribute]: 'published'}}})
    expect(await refusal(edit)).toMatchObject({status: 400})
  }
  expect(await client.releases.get({releaseId: 'r'})).toMatchObject({state: 'active', metadata: {title: 'Autumn'}})
})

test('releases need the version of the API that they came with', async () => {
  const old = running.client('editor', {apiVersion: '2024-01-01'})
  const create = old.action({actionType: 'sanity.action.release.create', releaseId: 'x'} as Action)
  expect(await refusal(create)).toMatchObject({
    status: 400,
    error: {description: 'action index 0: not supported for this API version'},
  })
})

import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {type RunningLake, runLake} from '../running-lake.ts'

let running: RunningLake
let administrator: SanityClient

beforeAll(async () => {
  running = await runLake({heartbeatMs: 100})
  administrator = running.client('administrator')
})
afterAll(() => running.stop())

interface Robot {
  id: string
  label: string
  token: string
  expiresAt: string | null
}

const ROBOTS = '/access/project/test/robots'

function makeRobot(roleName: string, more: object = {}): Promise<Robot> {
  const memberships = [{resourceType: 'project', resourceId: 'test', roleNames: [roleName]}]
  return administrator.request({method: 'POST', url: ROBOTS, body: {label: `A ${roleName}`, memberships, ...more}})
}

const clientOf = (token: string) => running.client('viewer', {token})
const canRead = async (token: string) =>
  (await running.fetch('/v1/data/doc/production/drafts.a', {headers: {authorization: `Bearer ${token}`}})).status ===
  200

test('a token is shown when it is made, never again, and opens until it is revoked', async () => {
  const {id, token} = await makeRobot('editor')
  await clientOf(token).create({_id: 'made', _type: 'page'})
  const {data} = await administrator.request<{data: object[]}>({url: ROBOTS})
  expect(data).toContainEqual(expect.objectContaining({id, label: 'A editor'}))
  expect(JSON.stringify(data)).not.toContain(token)
  await administrator.request({method: 'DELETE', url: `${ROBOTS}/${id}`})
  expect(await canRead(token)).toBe(false)
})

test('the older form of the same', async () => {
  const url = '/projects/test/tokens'
  const made = await administrator.request<{id: string; key: string}>({
    method: 'POST',
    url,
    body: {label: 'Old', roleName: 'viewer'},
  })
  expect(made).toMatchObject({label: 'Old', roles: [{name: 'viewer', title: 'Viewer'}]})
  expect(await canRead(made.key)).toBe(true)
  expect(JSON.stringify(await administrator.request({url}))).toContain(made.id)
  await administrator.request({method: 'DELETE', url: `${url}/${made.id}`})
  expect(await canRead(made.key)).toBe(false)
})

test('a program changes its own secret', async () => {
  const {id, token} = await makeRobot('viewer')
  const rotated = await clientOf(token).request<Robot>({method: 'POST', url: '/access/robots/me/rotate'})
  expect(rotated.id).toBe(id)
  expect([await canRead(token), await canRead(rotated.token)]).toEqual([false, true])
  await expect(
    running.client('viewer').request({method: 'POST', url: '/access/robots/me/rotate'}),
  ).rejects.toMatchObject({statusCode: 403})
})

test('a token has an end when it is given one', async () => {
  const soon = new Date(Date.now() + 1500).toISOString()
  const {token, expiresAt} = await makeRobot('viewer', {expiresAt: soon})
  expect([expiresAt, await canRead(token)]).toEqual([soon, true])
  await new Promise((resolve) => setTimeout(resolve, 1600))
  expect(await canRead(token)).toBe(false)
})

test('a stream ends with the token that opened it', async () => {
  const {id, token} = await makeRobot('viewer')
  const headers = {authorization: `Bearer ${token}`}
  const stream = (await running.fetch('/v1/data/listen/production?query=*', {headers})).text()
  await administrator.request({method: 'DELETE', url: `${ROBOTS}/${id}`})
  await expect(stream).resolves.toContain('welcome')
})

test('what is no token is refused, and nobody but an administrator manages them', async () => {
  for (const more of [{label: ''}, {label: 7}, {memberships: []}, {expiresAt: 'never'}, {expiresAt: '2001-01-01'}]) {
    await expect(makeRobot('viewer', more)).rejects.toMatchObject({statusCode: 400})
  }
  await expect(makeRobot('emperor')).rejects.toMatchObject({statusCode: 400})
  await expect(running.client('editor').request({url: ROBOTS})).rejects.toMatchObject({statusCode: 403})
  await expect(running.client().request({url: ROBOTS})).rejects.toMatchObject({statusCode: 401})
  await expect(administrator.request({method: 'DELETE', url: `${ROBOTS}/tok-none`})).rejects.toMatchObject({
    statusCode: 404,
  })
})

test('a contributor writes drafts, with pictures, and nothing that readers see', async () => {
  await running.client('editor').create({_id: 'page', _type: 'page', title: 'Seen'})
  const contributor = clientOf((await makeRobot('contributor')).token)
  await contributor.create({_id: 'drafts.page', _type: 'page', title: 'Proposed'})
  await contributor.patch('drafts.page').set({title: 'Better'}).commit()
  await contributor.assets.upload('file', Buffer.from('x'), {filename: 'x.txt'})
  for (const write of [
    () => contributor.create({_type: 'page'}),
    () => contributor.patch('page').set({title: 'Mine'}).commit(),
    () => contributor.delete('page'),
    () => contributor.delete({query: '*[_id == "page"]'}),
    () => contributor.transaction().delete('drafts.page').delete('page').commit(),
    () =>
      contributor.action({actionType: 'sanity.action.document.publish', draftId: 'drafts.page', publishedId: 'page'}),
    () =>
      contributor.action({actionType: 'sanity.action.document.unpublish', draftId: 'drafts.page', publishedId: 'page'}),
    () => contributor.releases.create({releaseId: 'x', metadata: {releaseType: 'asap'}}),
    () =>
      contributor.request({
        method: 'POST',
        url: '/schedules/test/production',
        body: {name: 'x', action: 'publish', documents: [{documentId: 'page'}], executeAt: '2099-01-01T00:00:00Z'},
      }),
  ]) {
    await expect(write()).rejects.toMatchObject({statusCode: 403})
  }
  expect(await contributor.getDocument('page')).toMatchObject({title: 'Seen'})
  expect(await contributor.getDocument('drafts.page')).toMatchObject({title: 'Better'})
  expect(await contributor.request({url: '/projects/test/datasets/production/acl'})).toHaveLength(2)
})

test('an origin that is added may read and write, until it is removed', async () => {
  const origin = 'https://studio.example'
  const url = '/projects/test/cors'
  const allowed = async () =>
    (await running.fetch('/v1/ping', {headers: {origin}})).headers.get('access-control-allow-origin') === origin
  expect(await allowed()).toBe(false)
  const {id} = await administrator.request({method: 'POST', url, body: {origin, allowCredentials: true}})
  expect(await allowed()).toBe(true)
  expect(await administrator.request({url})).toMatchObject([{id, origin, allowCredentials: true}])
  await expect(administrator.request({method: 'POST', url, body: {origin}})).rejects.toMatchObject({statusCode: 409})
  for (const wrong of ['studio.example', 'https://studio.example/path', '*', 'javascript:alert(1)', 7]) {
    await expect(administrator.request({method: 'POST', url, body: {origin: wrong}})).rejects.toMatchObject({
      statusCode: 400,
    })
  }
  await administrator.request({method: 'DELETE', url: `${url}/${id}`})
  expect(await allowed()).toBe(false)
})

test('settings of a person are small, and said what is wrong with', async () => {
  const put = (body: unknown) => running.client('viewer').request({method: 'PUT', url: '/users/me/keyvalue', body})
  for (const body of [
    {value: 1},
    [1],
    [{key: ''}],
    [{key: 'k'.repeat(201)}],
    [{key: 'k', value: 'v'.repeat(100_001)}],
  ]) {
    await expect(put(body)).rejects.toMatchObject({statusCode: 400})
  }
  const many = Array.from({length: 1001}, (_, index) => ({key: `k${index}`, value: 1}))
  await expect(put(many)).rejects.toMatchObject({statusCode: 400})
  expect(await running.client('viewer').request({url: '/users/me/keyvalue/k1'})).toEqual([{key: 'k1', value: null}])
})

test('who works here is told to those who do', async () => {
  const members = await running.client('viewer').request<{id: string}[]>({url: '/projects/test/users'})
  expect(members.map(({id}) => id)).toContain('eva-editor')
  expect(await running.client('viewer').users.getById('eva-editor')).toMatchObject({displayName: 'Eva Editor'})
  await expect(running.client().request({url: '/projects/test/users'})).rejects.toMatchObject({statusCode: 401})
  expect(await running.client().projects.getById('test')).toMatchObject({members: []})
})

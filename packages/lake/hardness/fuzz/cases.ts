import type {Random} from '../random.ts'
import {type Case, encoded, queryCase, VERSION} from './case.ts'
import {aQuery} from './groq.ts'
import {aNumber, anId, aString, aValue} from './values.ts'
import {aWrite} from './writes.ts'

/** A request of any kind. `picture` is the path of an image that has been uploaded. */
export function aCase(random: Random, picture: string): Case {
  const kind = random.below(100)
  if (kind < 45) return aQueryCase(random)
  if (kind < 80) return aWrite(random)
  if (kind < 92) return aPicture(random, picture)
  return anythingElse(random)
}

const PERSPECTIVES = [
  'raw',
  'published',
  'drafts',
  'previewDrafts',
  'r1',
  'r1,drafts',
  'r1,r2',
  'raw,r1',
  '',
  ',',
  '[]',
  '../x',
]

function aQueryCase(random: Random): Case {
  const parameters: Record<string, string> = {}
  if (random.chance(0.6)) parameters.$x = random.chance(0.9) ? JSON.stringify(aValue(random)) : aString(random)
  if (random.chance(0.5)) parameters.$y = JSON.stringify(aNumber(random))
  if (random.chance(0.4)) parameters.perspective = random.pick(PERSPECTIVES)
  if (random.chance(0.3)) parameters.resultSourceMap = random.pick(['true', 'withKeyArraySelector', 'x'])
  if (random.chance(0.1)) parameters.tag = aString(random).slice(0, 80)
  const query = aQuery(random)
  if (random.chance(0.2)) {
    const params = random.chance(0.8) ? {x: aValue(random), y: aNumber(random)} : aValue(random)
    return {method: 'POST', path: `${VERSION}/data/query/production`, body: JSON.stringify({query, params})}
  }
  return queryCase(query, parameters, random.pick([VERSION, VERSION, '/v1', '/vX', '/v2021-03-25']))
}

/** Each parameter of a picture with values it takes. */
const IMAGE_PARAMETERS: Record<string, string[]> = {
  w: ['1', '30', '600'],
  h: ['1', '30', '600'],
  fit: ['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min'],
  crop: ['top', 'left', 'top,left', 'center', 'focalpoint', 'entropy'],
  rect: ['0,0,10,10', '5,5,50,30', '59,39,1,1'],
  'fp-x': ['0', '0.5', '1'],
  'fp-y': ['0', '0.5', '1'],
  fm: ['jpg', 'pjpg', 'png', 'webp', 'json'],
  auto: ['format'],
  q: ['0', '1', '100'],
  dpr: ['1', '2', '3'],
  bg: ['fff', 'abcdef', '80ff0000'],
  blur: ['1', '100'],
  sharp: ['0', '10', '100'],
  sat: ['-100'],
  flip: ['h', 'v', 'hv'],
  or: ['0', '90', '180', '270'],
  invert: ['true'],
  pad: ['1', '50'],
  'min-w': ['10', '100'],
  'max-w': ['10', '100'],
  'min-h': ['10', '100'],
  'max-h': ['10', '100'],
  frame: ['1'],
  cs: ['srgb', 'strip'],
  dl: ['a.png', ''],
  dlRaw: ['', 'b.png'],
  nothing: ['x'],
}
const IMAGE_VALUES = [
  '0',
  '1',
  '-1',
  '100',
  '8192',
  '99999',
  '1e9',
  '0.5',
  'NaN',
  '',
  'clip',
  'crop',
  'fill',
  'fillmax',
  'max',
  'min',
  'scale',
  'focalpoint',
  'entropy',
  'top',
  'top,left',
  '0,0,10,10',
  '5,5,0,0',
  '-5,-5,99999,99999',
  '1,2',
  'jpg',
  'pjpg',
  'png',
  'webp',
  'json',
  'avif',
  'gif',
  'format',
  'fff',
  '80ff0000',
  'zz',
  'h',
  'v',
  'hv',
  '90',
  '180',
  '45',
  'true',
  'srgb',
  'strip',
  'a.png',
  '../a',
  'a\r\nb: c',
  '"',
  '😀',
]

function aPicture(random: Random, picture: string): Case {
  const parameters = Array.from({length: 1 + random.below(5)}, () => {
    const name = random.pick(Object.keys(IMAGE_PARAMETERS))
    const odd = random.chance(0.8) ? random.pick(IMAGE_VALUES) : aString(random).slice(0, 100)
    const value = random.chance(0.85) ? random.pick(IMAGE_PARAMETERS[name] ?? ['']) : odd
    return `${name}=${encoded(value)}`
  })
  const accept: Record<string, string> = random.chance(0.3)
    ? {accept: random.pick(['image/avif,image/webp', '*/*', 'x'])}
    : {}
  return {method: 'GET', path: `/${picture}?${parameters.join('&')}`, headers: accept}
}

/** What is asked less often: single documents, history, exports, users, and paths that nobody has. */
function anythingElse(random: Random): Case {
  const id = encoded(anId(random))
  const value = () => encoded(aString(random).slice(0, 200))
  const path = random.pick([
    () => `/data/doc/production/${id},${encoded(anId(random))}`,
    () => `/data/doc/production/${id}?${random.pick(['includeAllVersions', 'excludeContent'])}=true`,
    () => `/data/history/production/documents/${id}?${random.pick(['revision', 'time', 'lastRevision'])}=${value()}`,
    () => `/data/history/production/transactions/${id}?effectFormat=mendoza&limit=${value()}`,
    () =>
      `/data/history/production/transactions?${random.pick(['fromTime', 'toTime', 'fromTransaction', 'authors', 'limit', 'reverse'])}=${value()}`,
    () => `/data/history/production/events/documents/${id}`,
    () => `/data/export/production?types=${value()}&nextCursor=${value()}`,
    () => `/data/references/production/documents/${id}/to`,
    () => `/data/${value()}/${value()}`,
    () => `/users/${value()}`,
    () => `/projects/${value()}/${random.pick(['datasets', 'acl', 'roles', ''])}`,
    () => `/auth/${random.pick(['fetch', 'login', 'id', 'providers'])}?sid=${value()}&origin=${value()}`,
    () => `/${value()}`,
  ])()
  const headers: Record<string, string> = random.chance(0.2)
    ? {authorization: random.pick(['', 'Bearer', 'Bearer ', 'Basic x', `Bearer ${'x'.repeat(3000)}`, 'Bearer null'])}
    : {}
  return {
    method: random.chance(0.8) ? 'GET' : random.pick(['POST', 'PUT', 'DELETE', 'PATCH', 'HEAD']),
    path: VERSION + path,
    headers,
  }
}

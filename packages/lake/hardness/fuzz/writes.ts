import type {Random} from '../random.ts'
import {type Case, encoded, postCase} from './case.ts'
import {aNumber, anAttribute, anId, aString, aValue, garbled, IDS, mutated} from './values.ts'

const JSON_PIECES = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u0000',
  '\\ud800',
  'null',
  '1e999',
  '-',
  '0',
  'true',
  '\u0000',
  '//',
]
const PATHS = [
  'title',
  'n',
  'list',
  'list[0]',
  'list[-1]',
  'list[1:2]',
  'list[_key=="k0"]',
  'list[].n',
  '..n',
  'nested.title',
  'nested["a.b"]',
  '[title,n]',
  'body[0].children[0].text',
  'list[0,1]',
  'list[n>1]',
  '*',
  '_id',
  '_type',
  'hasOwnProperty',
  '__proto__.x',
  'constructor.prototype.x',
  'list[99999]',
  'list[-99]',
  'a b',
  "['title']",
  '',
  '.',
  '..',
  '[',
  'list[',
  'list[_key==',
  '$.title',
]

/** A transaction, an action or a body that is neither. */
export function aWrite(random: Random): Case {
  const isAction = random.chance(0.3)
  const items = Array.from({length: 1 + random.below(3)}, () => (isAction ? anAction(random) : aMutation(random)))
  const options = random.chance(0.2) ? {transactionId: aString(random)} : {}
  const valid = isAction ? {actions: items, ...options} : {mutations: items, ...options}
  const body = random.chance(0.35) ? mutated(valid, random) : valid
  const text = JSON.stringify(body)
  const flags = ['returnDocuments', 'returnIds', 'dryRun', 'autoGenerateArrayKeys', 'visibility', 'transactionId']
  const query = random.chance(0.3)
    ? `?${random.pick(flags)}=${encoded(random.pick(['true', 'false', '', 'async', 'x']))}`
    : ''
  const path = `/data/${isAction ? 'actions' : 'mutate'}/production${query}`
  return postCase(path, random.chance(0.1) ? garbled(text, random, JSON_PIECES) : text)
}

function aMutation(random: Random): unknown {
  const id = anId(random)
  switch (random.below(9)) {
    case 0:
      return {create: aDocument(random)}
    case 1:
    case 2:
      return {createOrReplace: aDocument(random)}
    case 3:
      return {createIfNotExists: aDocument(random)}
    case 4:
      return {delete: random.chance(0.7) ? {id} : {query: '*[_id == $id]', params: {id}}}
    default:
      return {
        patch: {...(random.chance(0.85) ? {id} : {query: `*[_type == "t${random.below(3)}"]`}), ...aPatch(random)},
      }
  }
}

function aPatch(random: Random): object {
  const path = () => random.pick(PATHS)
  return random.pick([
    () => ({set: {[path()]: aValue(random), [path()]: aValue(random)}}),
    () => ({setIfMissing: {[path()]: aValue(random)}}),
    () => ({unset: [path(), path()]}),
    () => ({inc: {[path()]: aNumber(random)}, dec: {[path()]: aNumber(random)}}),
    () => ({insert: {[random.pick(['before', 'after', 'replace'])]: path(), items: [aValue(random), aValue(random)]}}),
    () => ({
      diffMatchPatch: {[path()]: random.pick(['@@ -1,3 +1,4 @@\n a\n+b\n', '@@ -0,0 +1 @@\n+x', aString(random)])},
    }),
    () => ({merge: aValue(random)}),
    () => ({ifRevisionID: aString(random), set: {title: 'x'}}),
    () => ({
      set: {title: aString(random)},
      unset: [path()],
      inc: {n: aNumber(random)},
      insert: {after: 'list[-1]', items: []},
    }),
  ])()
}

function aDocument(random: Random): object {
  const attributes = Object.fromEntries(
    Array.from({length: random.below(5)}, () => [anAttribute(random), aValue(random)]),
  )
  return {title: 'Title', n: 1, list: [1, 2], ...attributes, _id: anId(random), _type: `t${random.below(3)}`}
}

/** Each action with the fields it takes. */
const ACTIONS: Record<string, string[]> = {
  'document.create': ['publishedId', 'attributes', 'ifExists'],
  'document.edit': ['publishedId', 'draftId', 'patch'],
  'document.publish': ['publishedId', 'draftId'],
  'document.unpublish': ['publishedId', 'draftId'],
  'document.delete': ['publishedId', 'includeDrafts', 'purge'],
  'document.discard': ['draftId', 'purge'],
  'document.replaceDraft': ['publishedId', 'attributes'],
  'version.create': ['publishedId', 'document'],
  'version.discard': ['versionId', 'purge'],
  'version.replace': ['document'],
  'version.unpublish': ['versionId', 'publishedId'],
  'release.create': ['releaseId', 'metadata'],
  'release.edit': ['releaseId', 'patch'],
  'release.publish': ['releaseId'],
  'release.archive': ['releaseId'],
  'release.unarchive': ['releaseId'],
  'release.schedule': ['releaseId', 'publishAt'],
  'release.unschedule': ['releaseId'],
  'release.delete': ['releaseId'],
  'release.import': ['releaseId', 'attributes'],
  nothing: [],
}

function anAction(random: Random): object {
  const publishedId = random.pick(IDS.filter((id) => !id.includes('.')))
  const all = {
    publishedId,
    draftId: `drafts.${publishedId}`,
    versionId: `versions.r1.${publishedId}`,
    releaseId: random.chance(0.9) ? random.pick(['r1', 'r2']) : aString(random),
    attributes: {...aDocument(random), _id: `drafts.${publishedId}`},
    document: {...aDocument(random), _id: `versions.r1.${publishedId}`},
    baseId: publishedId,
    patch: aPatch(random),
    metadata: random.chance(0.7)
      ? {title: 'R', releaseType: random.pick(['asap', 'scheduled', 'undecided'])}
      : aValue(random),
    publishAt: random.pick(['2999-01-01T00:00:00Z', aString(random)]),
    includeDrafts: [`drafts.${publishedId}`],
    purge: random.chance(0.3),
    ifExists: random.pick(['fail', 'ignore', aString(random)]),
  }
  const name = random.pick(Object.keys(ACTIONS))
  const kept = Object.entries(all).filter(([key]) => random.chance(ACTIONS[name]?.includes(key) ? 0.97 : 0.01))
  return {actionType: `sanity.action.${name}`, ...Object.fromEntries(kept)}
}

import {grantsFor, requireAdministrator} from '../auth/permissions.ts'
import {DatasetNotFoundError, deleteDataset, isDatasetName} from '../datasets.ts'
import {LakeError, UnauthorizedError} from '../errors.ts'
import {isRecord} from '../is-record.ts'
import type {AclMode, DatasetRecord} from '../store/catalog.ts'
import {readJson} from './body.ts'
import {json} from './respond.ts'
import type {RequestContext, Route} from './route.ts'

/** Datasets of the project, as `client.datasets` and `sanity dataset` manage them. */
export const datasetRoutes: Route[] = [
  ...both('GET', '/datasets', listDatasets),
  ...both('PUT', '/datasets/:name', createDataset),
  ...both('POST', '/datasets/:name', createDataset),
  ...both('PATCH', '/datasets/:name', editDataset),
  ...both('DELETE', '/datasets/:name', removeDataset),
  ...both('GET', '/datasets/:dataset/acl', ({session}) => json(grantsFor(session))),
  ...both('PUT', '/datasets/:dataset/acl', refuseRules),
]

/** With the project in the host, or in the path. */
function both(method: Route['method'], path: string, handle: Route['handle']): Route[] {
  return [
    {method, path, handle},
    {method, path: `/projects/:project${path}`, handle},
  ]
}

function listDatasets({lake, url, session}: RequestContext): Response {
  // The Studio looks for a second dataset that keeps comments. There is none.
  if (url.searchParams.has('datasetProfile')) return json([])
  const visible = lake.store.catalog.all().filter(({aclMode}) => session.role !== null || aclMode === 'public')
  return json(visible.map(describeDataset))
}

function describeDataset({name, aclMode, created, createdBy}: DatasetRecord) {
  return {
    name,
    aclMode,
    createdAt: created || null,
    createdByUserId: createdBy || null,
    addonFor: null,
    datasetProfile: 'content',
    features: [],
    tags: [],
  }
}

async function createDataset({lake, request, params, session}: RequestContext): Promise<Response> {
  requireAdministrator(session)
  const name = params.name ?? ''
  if (!isDatasetName(name)) {
    throw new LakeError(
      400,
      `A dataset name holds up to 64 lower-case letters, digits, "_" and "-"; ${JSON.stringify(name.slice(0, 100))} does not.`,
    )
  }
  const aclMode = aclModeOf(await readBody(request)) ?? 'public'
  const created = lake.store.catalog.create({name, aclMode, created: lake.clock(), createdBy: session.user?.id ?? ''})
  if (!created) {
    const isBusy = lake.store.catalog.doomed().includes(name)
    throw new LakeError(409, `Dataset ${JSON.stringify(name)} ${isBusy ? 'is still being deleted' : 'already exists'}`)
  }
  return json({datasetName: name, aclMode})
}

async function editDataset({lake, request, params, session}: RequestContext): Promise<Response> {
  requireAdministrator(session)
  const aclMode = aclModeOf(await readBody(request))
  const {name} = findDataset(lake, params.name)
  if (aclMode !== undefined) {
    lake.store.catalog.setAclMode(name, aclMode)
    // Whoever listened without a token may no longer; the others come back by themselves.
    if (aclMode !== 'public') lake.datasetSignals.end(name)
  }
  return json({datasetName: name, aclMode: findDataset(lake, name).aclMode})
}

async function removeDataset({lake, params, session}: RequestContext): Promise<Response> {
  requireAdministrator(session)
  const {name = ''} = params
  if (!lake.store.catalog.doomed().includes(name)) findDataset(lake, name)
  await deleteDataset(lake, name)
  return json({deleted: true})
}

function findDataset({store, options}: RequestContext['lake'], name = ''): DatasetRecord {
  const dataset = store.catalog.get(name)
  if (!dataset) throw new DatasetNotFoundError(name, options.projectId)
  return dataset
}

function refuseRules({session}: RequestContext): Response {
  requireAdministrator(session)
  throw new LakeError(501, 'The local lake keeps no rules of its own: what a role may do is listed in FIDELITY.md.')
}

/** The body may be left out. */
async function readBody(request: Request): Promise<Record<string, unknown>> {
  const body = request.headers.get('content-length') === '0' || !request.body ? {} : await readJson(request)
  if (!isRecord(body)) throw new LakeError(400, 'The body must be a JSON object, such as {"aclMode": "private"}.')
  return body
}

const ACL_MODES: readonly unknown[] = ['public', 'private', 'custom'] satisfies AclMode[]

function aclModeOf({aclMode}: Record<string, unknown>): AclMode | undefined {
  if (aclMode === undefined || ACL_MODES.includes(aclMode)) return aclMode as AclMode | undefined
  throw new LakeError(400, 'The "aclMode" of a dataset is "public", "private" or "custom".')
}

/** Refuses readers without a token when the dataset is not for everybody. */
export function requireReadable({session}: Pick<RequestContext, 'session'>, {aclMode}: DatasetRecord): void {
  if (aclMode !== 'public' && session.role === null) throw new UnauthorizedError()
}

import type {Session} from '../auth/session.ts'
import type {Lake} from '../lake.ts'

export interface RequestContext {
  lake: Lake
  request: Request
  url: URL
  /** `2025-02-19`, `1` or `X`, as written in the path; empty for unversioned routes. */
  apiVersion: string
  /** Values of the `:names` in the route's path, decoded. */
  params: Record<string, string>
  session: Session
}

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Such as `/data/query/:dataset`, after the version prefix. A last segment `:name*` takes the rest of the path. */
  path: string
  /** The path has no version prefix, like `/images/…`. */
  unversioned?: boolean
  handle(context: RequestContext): Promise<Response> | Response
}

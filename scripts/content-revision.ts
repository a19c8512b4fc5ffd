import {readContent} from './content-client.ts'
import type {Settings} from './settings.ts'

/**
 * A text that changes whenever the published content does. The site's build is cached by it: the same
 * sources and the same content need no second build.
 */
export function contentRevision(settings: Settings): Promise<string> {
  return readContent(
    settings,
    `coalesce(*[!(_type match "system.*")] | order(_updatedAt desc)[0]{"r": _id + " " + _rev}.r, "empty") + " " + string(count(*))`,
  )
}

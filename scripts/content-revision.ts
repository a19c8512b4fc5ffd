import {setTimeout as pause} from 'node:timers/promises'
import {createClient} from '@sanity/client'
import type {Settings} from './settings.ts'

/**
 * A text that changes whenever the published content does. The site's build is cached by it: the same
 * sources and the same content need no second build.
 */
export async function contentRevision(settings: Settings): Promise<string> {
  const client = createClient({
    projectId: settings.projectId,
    dataset: settings.dataset,
    apiVersion: '2025-02-19',
    useCdn: false,
    ...(settings.apiHost && {apiHost: settings.apiHost, useProjectHostname: false}),
    ...(settings.readToken && {token: settings.readToken}),
  })
  return await client.fetch<string>(
    `coalesce(*[!(_type match "system.*")] | order(_updatedAt desc)[0]{"r": _id + " " + _rev}.r, "empty") + " " + string(count(*))`,
  )
}

/** Waits until `url` answers; throws after `seconds`. */
export async function untilAnswering(url: string, seconds: number, signal?: AbortSignal): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  for (;;) {
    signal?.throwIfAborted()
    const answer = await fetch(url, {signal: AbortSignal.timeout(2000)}).catch(() => null)
    if (answer?.ok) return
    if (Date.now() > deadline) throw new Error(`Nothing answered at ${url} for ${seconds} seconds.`)
    await pause(150)
  }
}

import {type ClientConfig, createClient, type SanityClient} from '@sanity/client'
import {createSaveLog} from './save-log.ts'
import {savedDocumentOf} from './save-requests.ts'

export const saveLog = createSaveLog({
  keep: globalThis.sessionStorage,
  later: (callback, milliseconds) => setTimeout(callback, milliseconds),
})

/**
 * The Studio's own client, whose saves go through the log before the Studio hears how they went.
 * Given to the workspace as `unstable_clientFactory`.
 */
export function createWatchedClient(config: ClientConfig): SanityClient {
  return createClient({
    ...config,
    requestHandler: (request, next) => {
      const watchedNext: typeof next = (sent) => {
        const id = savedDocumentOf({url: String(sent.url), method: sent.method, body: sent.body})
        return id ? saveLog.save(id, () => next(sent)) : next(sent)
      }
      return config.requestHandler ? config.requestHandler(request, watchedNext) : watchedNext(request)
    },
  })
}

import {type ClientConfig, createClient, type SanityClient} from '@sanity/client'
import {createSaveLog} from './save-log.ts'
import {savedDocumentOf} from './save-requests.ts'

export const saveLog = createSaveLog(globalThis.sessionStorage)

/**
 * The Studio's own client, with a look at how each save went before the Studio hears of it.
 * Given to the workspace as `unstable_clientFactory`.
 */
export function createWatchedClient(config: ClientConfig): SanityClient {
  return createClient({
    ...config,
    requestHandler: (request, next) => {
      const watchedNext: typeof next = async (sent) => {
        const id = savedDocumentOf({url: String(sent.url), method: sent.method, body: sent.body})
        if (!id) return next(sent)
        const save = saveLog.begin(id)
        try {
          const answer = await next(sent)
          save.succeeded()
          return answer
        } catch (error) {
          save.failed(error)
          throw error
        }
      }
      return config.requestHandler ? config.requestHandler(request, watchedNext) : watchedNext(request)
    },
  })
}

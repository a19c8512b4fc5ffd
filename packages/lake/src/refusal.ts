import type {ClientError} from '@sanity/client'

/** For tests: the status and the error of a request that has to be refused. */
export async function refusal(request: Promise<unknown>) {
  const error = (await request.then(
    () => {
      throw new Error('The request was not refused')
    },
    (reason) => reason,
  )) as ClientError
  return {status: error.statusCode, ...(error.response?.body as {error: Record<string, unknown>})}
}

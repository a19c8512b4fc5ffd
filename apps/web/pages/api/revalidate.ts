import {isValidSignature, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import type {NextApiRequest, NextApiResponse, PageConfig} from 'next'
import {env} from '../../env.ts'
import {renewGoneAddresses} from '../../gone/gone-addresses.ts'
import {affectedPaths} from '../../revalidation/affected-paths.ts'
import {inOrder} from '../../revalidation/in-order.ts'
import {readBody} from '../../revalidation/read-body.ts'
import {renderAgain, renderOnceMore} from '../../revalidation/render-again.ts'
import {readSurroundings} from '../../revalidation/surroundings.ts'
import {parseWebhookBody} from '../../revalidation/webhook-body.ts'
import {publishedClient} from '../../sanity/clients.ts'
import {siteIndex} from '../../site-search/site-index.ts'

/** The signature covers the bytes of the body, so nothing may parse them before us. */
export const config: PageConfig = {api: {bodyParser: false}}

/**
 * The webhook calls this after a publish: the pages that show the document are rendered again, at once. A replayed,
 * late or repeated call renders them once more from what is published now, which does no harm.
 */
export default async function revalidate(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST')
    return response.status(405).json({error: 'Send a POST.'})
  }
  const {webhookSecret} = env()
  if (!webhookSecret) {
    return response.status(503).json({error: 'SANITY_WEBHOOK_SECRET is not set, so no webhook can be believed.'})
  }
  const body = await readBody(request)
  if (body === null) return response.status(413).json({error: 'The body is larger than a webhook of ours.'})
  const signature = request.headers[SIGNATURE_HEADER_NAME]
  if (typeof signature !== 'string' || !(await isValidSignature(body, signature, webhookSecret).catch(() => false))) {
    return response
      .status(401)
      .json({error: 'The signature does not fit the body. Is the secret the same on both sides?'})
  }
  const change = parseWebhookBody(body)
  if (!change) return response.status(400).json({error: 'Not the body our projection makes: see apps/web/README.md.'})

  siteIndex().invalidate()
  const render = (path: string) => response.revalidate(path)
  try {
    // Any document may bring a page to an address that was gone, or take it away.
    const renewed = renewGoneAddresses()
    const {rendered, failed} = await inOrder(async () => {
      const paths = affectedPaths(change, await readSurroundings(publishedClient(), change._id))
      return await renderAgain(paths, render)
    })
    renderOnceMore(rendered, render)
    await renewed
    // A failure makes the webhook try again later.
    response.status(failed.length > 0 ? 500 : 200).json({paths: rendered, ...(failed.length > 0 && {failed})})
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    response.status(500).json({error: 'The content could not be read. Please try again.'})
  }
}

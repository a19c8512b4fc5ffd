import {validatePreviewUrl} from '@sanity/preview-url-secret'
import type {NextApiRequest, NextApiResponse} from 'next'
import {env} from '../../../env.ts'
import {ownPath, partitionCookies} from '../../../preview/draft-cookie.ts'
import {publishedClient} from '../../../sanity/clients.ts'

/** The Studio sends an editor here with a secret that it has just written to the lake. */
export default async function enable(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  response.setHeader('Cache-Control', 'no-store')
  const {readToken} = env()
  if (!readToken) {
    return response.status(503).send('Draft preview needs SANITY_READ_TOKEN, a token with the role Viewer.')
  }
  const client = publishedClient().withConfig({token: readToken})
  const {isValid, redirectTo} = await validatePreviewUrl(client, request.url ?? '')
  if (!isValid) {
    return response
      .status(401)
      .send('This preview link is not valid, or older than an hour. Open the preview again from the Studio.')
  }
  response.setDraftMode({enable: true})
  partitionCookies(request, response)
  response.redirect(307, ownPath(redirectTo))
}

import type {NextApiRequest, NextApiResponse} from 'next'
import {ownPath, partitionCookies} from '../../../preview/draft-cookie.ts'

/** Leaves the draft preview and shows the public page. */
export default function disable(request: NextApiRequest, response: NextApiResponse): void {
  response.setHeader('Cache-Control', 'no-store')
  response.setDraftMode({enable: false})
  partitionCookies(request, response)
  const {to} = request.query
  response.redirect(307, ownPath(typeof to === 'string' ? to : '/'))
}

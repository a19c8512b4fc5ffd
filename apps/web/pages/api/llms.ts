import type {NextApiRequest, NextApiResponse} from 'next'
import {env} from '../../env.ts'
import {answer} from '../../page/answer.ts'
import {readEveryPage} from '../../page/every-page.ts'
import {publishedClient} from '../../sanity/clients.ts'
import {readFrame} from '../../sanity/read-pages.ts'
import {llms} from '../../search/llms.ts'

/** /llms.txt */
export default async function guide(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  await answer(request, response, async () => {
    const client = publishedClient()
    const [frame, pages] = await Promise.all([readFrame(client), readEveryPage(client)])
    return {type: 'text/plain; charset=utf-8', body: llms(env().siteUrl, frame, pages)}
  })
}

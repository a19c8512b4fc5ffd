import type {NextApiRequest, NextApiResponse} from 'next'
import {env} from '../../env.ts'
import {answer} from '../../page/answer.ts'
import {readPagesOf} from '../../page/every-page.ts'
import {siteNameOf} from '../../page/site-name.ts'
import {publishedClient} from '../../sanity/clients.ts'
import {readFrame} from '../../sanity/read-pages.ts'
import {feed} from '../../search/feed.ts'

/** /feed.xml */
export default async function articles(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  await answer(request, response, async () => {
    const client = publishedClient()
    const [frame, pages] = await Promise.all([readFrame(client), readPagesOf(client, ['/articles/[slug]'])])
    const entries = pages.flatMap(({id, path, changed, head}) =>
      id && changed
        ? [{id, path, title: head.name, summary: head.description, published: head.published, updated: changed}]
        : [],
    )
    return {type: 'application/atom+xml; charset=utf-8', body: feed(env().siteUrl, siteNameOf(frame), entries)}
  })
}

import type {NextApiRequest, NextApiResponse} from 'next'
import {env} from '../../env.ts'
import {answer, named} from '../../page/answer.ts'
import {publishedClient} from '../../sanity/clients.ts'
import {readSitemap, readSitemapIndex} from '../../search/read-sitemap.ts'

/** /sitemap.xml, the index, and the sitemaps it names. */
export default async function sitemap(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  await answer(request, response, async () => {
    const client = publishedClient()
    const {siteUrl} = env()
    const name = named(request, 'name')
    const today = new Date().toISOString().slice(0, 10)
    const xml = name === '' ? await readSitemapIndex(client, siteUrl) : await readSitemap(client, siteUrl, name, today)
    return xml === null ? null : {type: 'application/xml; charset=utf-8', body: xml}
  })
}

import {SITEMAP_QUERY} from '@clinic/content/queries'
import type {SITEMAP_QUERY_RESULT} from '@clinic/content/types'
import type {GetServerSideProps} from 'next'
import {env} from '../env.ts'
import {publishedClient} from '../sanity/clients.ts'
import {ask} from '../sanity/read-pages.ts'
import {type FixedPage, sitemap} from '../search/sitemap.ts'

const FIXED = `*[_type in ["siteSettings", "clinic"]]{_type, _updatedAt, "noindex": seo.noindex}`

export default function Sitemap() {
  return null
}

export const getServerSideProps: GetServerSideProps = async ({res}) => {
  try {
    const {pages, fixed} = await ask<{pages: SITEMAP_QUERY_RESULT; fixed: FixedPage[]}>(
      publishedClient(),
      `{"pages": ${SITEMAP_QUERY}, "fixed": ${FIXED}}`,
    )
    res.setHeader('Content-Type', 'application/xml; charset=utf-8')
    res.end(sitemap(env().siteUrl, pages, fixed))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    // Crawlers keep the sitemap they have and come back.
    res.statusCode = 503
    res.setHeader('Retry-After', '600')
    res.end('The sitemap cannot be read right now.')
  }
  return {props: {}}
}

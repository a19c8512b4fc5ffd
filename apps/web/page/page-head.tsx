import {language} from '@clinic/content/language'
import type {PageHead as PageHeadData} from '@clinic/content/page-type'
import {type Graph, serialize} from '@clinic/seo'
import Head from 'next/head.js'
import {imageUrl} from '../media/image-url.ts'

interface Props extends PageHeadData {
  path: string
  origin: string
  siteName: string | null
  graph: Graph | null
  isDraft: boolean
}

const shared = {width: 1200, height: 630}

/** Everything a page says to search engines and to those who share it. */
export function PageHead({path, origin, siteName, graph, isDraft, ...head}: Props) {
  const address = `${origin}${path}`
  return (
    <Head>
      <title>{head.title}</title>
      {head.description && <meta name="description" content={head.description} />}
      <meta name="robots" content={robots(head.noindex, isDraft)} />
      {!isDraft && <link rel="canonical" href={address} />}
      <meta property="og:type" content={head.type} />
      <meta property="og:url" content={address} />
      <meta property="og:title" content={head.title} />
      {head.description && <meta property="og:description" content={head.description} />}
      <meta property="og:locale" content={language.ogLocale} />
      {siteName && <meta property="og:site_name" content={siteName} />}
      {head.image && <meta property="og:image" content={`${origin}${imageUrl(head.image.file, shared)}`} />}
      {head.image && <meta property="og:image:width" content={String(shared.width)} />}
      {head.image && <meta property="og:image:height" content={String(shared.height)} />}
      {head.image?.alt && <meta property="og:image:alt" content={head.image.alt} />}
      {head.type === 'article' && head.published && <meta property="article:published_time" content={head.published} />}
      {head.type === 'article' && head.modified && <meta property="article:modified_time" content={head.modified} />}
      <meta name="twitter:card" content={head.image ? 'summary_large_image' : 'summary'} />
      {graph && (
        <script
          key="graph"
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: serialize() escapes what could close the script.
          dangerouslySetInnerHTML={{__html: serialize(graph)}}
        />
      )}
    </Head>
  )
}

function robots(noindex: boolean, isDraft: boolean): string {
  if (isDraft) return 'noindex, nofollow'
  return noindex ? 'noindex, follow' : 'index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1'
}

import {language} from '@clinic/content/language'
import type {PageHead as PageHeadData} from '@clinic/content/page-type'
import {type Graph, serialize} from '@clinic/seo'
import Head from 'next/head.js'
import {imageUrl} from '../media/image-url.ts'
import {type ShareCard, shareAlt} from '../share/share-card.ts'
import {shareSize} from '../share/share-size.ts'
import {markdownPath, sharePath} from './other-forms.ts'

interface Props extends PageHeadData {
  path: string
  origin: string
  siteName: string | null
  graph: Graph | null
  /** What is drawn for those who share the page. A page that nobody should share has none, and no twin in Markdown. */
  card?: ShareCard | null
  isDraft: boolean
}

/** Everything a page says to search engines and to those who share it. */
export function PageHead({path, origin, siteName, graph, card = null, isDraft, ...head}: Props) {
  const picture = shownPicture(head.image, card, path)
  const address = `${origin}${path}`
  return (
    <Head>
      <title>{head.title}</title>
      {head.description && <meta name="description" content={head.description} />}
      <meta name="robots" content={robots(head.noindex, isDraft)} />
      {!isDraft && <link rel="canonical" href={address} />}
      {!isDraft && card && <link rel="alternate" type="text/markdown" href={markdownPath(path)} />}
      {!isDraft && card && <link rel="alternate" type="application/atom+xml" href="/feed.xml" />}
      <meta property="og:type" content={head.type} />
      <meta property="og:url" content={address} />
      <meta property="og:title" content={head.title} />
      {head.description && <meta property="og:description" content={head.description} />}
      <meta property="og:locale" content={language.ogLocale} />
      {siteName && <meta property="og:site_name" content={siteName} />}
      {picture && <meta property="og:image" content={origin + picture.path} />}
      {picture && <meta property="og:image:width" content={String(shareSize.width)} />}
      {picture && <meta property="og:image:height" content={String(shareSize.height)} />}
      {picture?.alt && <meta property="og:image:alt" content={picture.alt} />}
      {head.type === 'article' && head.published && <meta property="article:published_time" content={head.published} />}
      {head.type === 'article' && head.modified && <meta property="article:modified_time" content={head.modified} />}
      <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
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

/** The picture an editor chose for sharing, else the drawn one. The main picture of a page explains; alone it says too little. */
function shownPicture(image: PageHeadData['image'], card: ShareCard | null, path: string) {
  if (image) return {path: imageUrl(image.file, shareSize), alt: image.alt}
  return card && {path: sharePath(path), alt: shareAlt(card)}
}

function robots(noindex: boolean, isDraft: boolean): string {
  if (isDraft) return 'noindex, nofollow'
  return noindex ? 'noindex, follow' : 'index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1'
}

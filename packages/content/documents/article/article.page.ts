import {words} from '../../language/language.ts'
import {pageHead} from '../../objects/seo/page-head.ts'
import type {PageType} from '../../page-type.ts'
import {home, indexPaths, requiredPath} from '../../parts/paths.ts'
import {present} from '../../parts/present.ts'
import {webPageGraph} from '../../parts/web-page.jsonld.ts'
import {isUnapproved} from '../treatment/status-words.ts'
import {ARTICLE_INDEX_QUERY, ARTICLES_QUERY} from './article.groq.ts'
import {articleGraph} from './article.jsonld.ts'
import {type Article, ArticlePage} from './article.tsx'
import {ArticleIndex, type ArticleList} from './article-index.tsx'

export const articlePage: PageType<Article> = {
  type: 'article',
  query: ARTICLES_QUERY,
  singleton: false,
  path: ({slug}) => requiredPath('article', slug),
  breadcrumbs: ({title, slug}) => [
    home,
    indexPaths.article,
    {title: title ?? words.page.untitled, path: requiredPath('article', slug)},
  ],
  head: (article, frame) =>
    pageHead(frame, {
      ...article,
      description: article.summary,
      caution: present(article.treatments).some(({regulatoryStatus}) => isUnapproved(regulatoryStatus))
        ? words.article.namesUnapproved
        : null,
      type: 'article',
      published: article.review?.publishedAt,
      modified: article._updatedAt,
    }),
  graph: (article, frame, site) => articleGraph(article, articlePage.breadcrumbs(article), frame, site),
  Component: ArticlePage,
}

export const articleIndex: PageType<ArticleList> = {
  type: 'article',
  query: ARTICLE_INDEX_QUERY,
  singleton: true,
  path: () => indexPaths.article.path,
  breadcrumbs: () => [home, indexPaths.article],
  head: (articles, frame) =>
    pageHead(frame, {
      title: indexPaths.article.title,
      description: words.articleIndex.description,
      noindex: articles.length === 0,
    }),
  graph: (articles, frame, site) =>
    webPageGraph({type: 'CollectionPage', breadcrumbs: articleIndex.breadcrumbs(articles)}, frame, site),
  Component: ArticleIndex,
}

import {words} from '@clinic/content/language'
import type {Frame} from '@clinic/content/page-type'
import type {HOME_QUERY_RESULT} from '@clinic/content/types'
import {indexPaths} from '../../../packages/content/parts/paths.ts'
import {type Html, html} from '../html.ts'
import {type Place, pageWith, present} from '../page.ts'
import {cardList, phoneButton, section} from '../parts.ts'
import {figure} from '../pictures.ts'
import {references} from '../references.ts'
import {richText} from '../rich-text.ts'

export function home(data: HOME_QUERY_RESULT, frame: Frame, place: Place): Html {
  const page = pageWith([data?.introduction], frame, place)
  const texts = words.home
  const conditions = present(data?.featuredConditions).map((item) => ({...item, text: item.definition}))
  const articles = present(data?.featuredArticles).map((item) => ({...item, text: item.summary}))
  const all = (path: string, text: string) => html`<p><a href="${path}">${text}</a></p>`
  return html`<div class="page page--wide"><div class="hero"><div><h1>${data?.heading ?? data?.title ?? frame.site?.title ?? texts.untitled}</h1><div class="lede">${richText(data?.introduction, page)}</div>${!data && html`<p>${texts.empty}</p>`}<p><a class="button" href="${indexPaths.condition.path}">${texts.findCondition}</a> ${phoneButton(page, {quiet: true})}</p></div>${figure(data?.figure, {first: true})}</div>${[
    section('conditions', texts.conditions, conditions.length > 0, () => [
      cardList(conditions),
      all(indexPaths.condition.path, texts.allConditions),
    ]),
    section('articles', texts.articles, articles.length > 0, () => [
      cardList(articles),
      all(indexPaths.article.path, texts.allArticles),
    ]),
    references(page),
  ]}</div>`
}

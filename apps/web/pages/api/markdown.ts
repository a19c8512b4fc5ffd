import type {NextApiRequest, NextApiResponse} from 'next'
import {env} from '../../env.ts'
import {pageMarkdown} from '../../markdown/page-markdown.ts'
import {answer, named} from '../../page/answer.ts'
import {mainHtml} from '../../page/main-html.tsx'
import {markdownPath, pathOfForm} from '../../page/other-forms.ts'
import {pageOrMoved} from '../../page/page-or-moved.ts'

/** A page as Markdown, at its own address with `.md` behind it. Search engines are to keep the page and not its twin. */
export default async function markdown(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  await answer(request, response, async () => {
    const page = await pageOrMoved(pathOfForm(named(request, 'name')))
    if (page === null) return null
    if ('movedTo' in page) return {movedTo: markdownPath(page.movedTo)}
    const {siteUrl} = env()
    return {
      type: 'text/markdown; charset=utf-8',
      body: pageMarkdown(page, mainHtml(page, new Date().toISOString().slice(0, 10)), siteUrl),
      headers: {'X-Robots-Tag': 'noindex', Link: `<${siteUrl}${page.path}>; rel="canonical"`},
    }
  })
}

import type {NextApiRequest, NextApiResponse} from 'next'
import {answer, named} from '../../page/answer.ts'
import {pathOfForm, sharePath} from '../../page/other-forms.ts'
import {pageOrMoved} from '../../page/page-or-moved.ts'
import {drawShare} from '../../share/draw-share.ts'
import {shareCard} from '../../share/share-card.ts'

/** The picture that stands for a page where it is shared: /share/conditions/sciatica.png */
export default async function share(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  await answer(request, response, async () => {
    const page = await pageOrMoved(pathOfForm(named(request, 'name')))
    if (page === null) return null
    if ('movedTo' in page) return {movedTo: sharePath(page.movedTo)}
    const card = shareCard(page)
    return {type: 'image/png', madeFrom: JSON.stringify(card), body: () => drawShare(card)}
  })
}

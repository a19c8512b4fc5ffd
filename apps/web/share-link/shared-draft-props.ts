import type {Frame} from '@clinic/content/page-type'
import {sharedVersion} from '@clinic/content/share'
import type {GetServerSideProps, GetServerSidePropsResult} from 'next'
import {env} from '../env.ts'
import {emptyFrame} from '../frame/empty-frame.ts'
import {framePropsOf} from '../page/frame-props.ts'
import type {FrameProps} from '../page/page-props.ts'
import {privateClient, publishedClient} from '../sanity/clients.ts'
import {readFrame} from '../sanity/read-pages.ts'
import {asPublished} from './as-published.ts'
import {findShareLink} from './find-share-link.ts'
import {answerPrivately} from './private-answer.ts'
import {createPublishedDocuments} from './published-documents.ts'

/** Why a link shows no page. One that has ended and one that never was are told apart by their status alone. */
export type NoPage = 'noLink' | 'notSetUp' | 'outOfOrder'

export type SharedDraftProps = FrameProps &
  ({why: NoPage} | {why: null; type: string; data: unknown; isPublished: boolean; expiresAt: string})

const published = createPublishedDocuments(publishedClient)

/** The page of one unpublished document, for whoever has the link. Opening it uses nothing up: mail programs do it too. */
export const sharedDraftProps: GetServerSideProps<SharedDraftProps> = async ({req, res, params}) => {
  answerPrivately(res, env())
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.setHeader('Allow', 'GET, HEAD')
    return await noPage(405, 'noLink')
  }
  if (env().readToken === null) return await noPage(503, 'notSetUp')
  try {
    return await show(String(params?.token ?? ''))
  } catch (error) {
    // What is logged names the place that did not answer; the token is in no request, only its hash.
    console.error(error instanceof Error ? error.message : error)
    return await noPage(503, 'outOfOrder')
  }

  async function show(token: string): Promise<GetServerSidePropsResult<SharedDraftProps>> {
    const now = new Date().toISOString()
    const link = await findShareLink(privateClient(), token)
    if (!link) return await noPage(404, 'noLink')
    const version = sharedVersion(link, now)
    if (!version) return await noPage(410, 'noLink')
    const {document, isPublished, endsAt: expiresAt} = version
    const page = await asPublished(document, await published.read(), now)
    if (!page?.data) return await noPage(410, 'noLink')
    return {
      props: {...framePropsOf(page.frame), why: null, type: document._type, data: page.data, isPublished, expiresAt},
    }
  }

  async function noPage(status: number, why: NoPage): Promise<GetServerSidePropsResult<SharedDraftProps>> {
    res.statusCode = status
    return {props: {...framePropsOf(await frameOrNothing()), why}}
  }
}

function frameOrNothing(): Promise<Frame> {
  return readFrame(publishedClient()).catch(() => emptyFrame)
}

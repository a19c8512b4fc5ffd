import type {IncomingMessage, ServerResponse} from 'node:http'
import type {GetServerSideProps, GetServerSidePropsResult} from 'next'
import {env} from '../env.ts'
import {emptyFrame} from '../frame/empty-frame.ts'
import {framePropsOf} from '../page/frame-props.ts'
import type {FrameProps} from '../page/page-props.ts'
import {publishedClient} from '../sanity/clients.ts'
import {readFrame} from '../sanity/read-pages.ts'
import {type CallBackRequest, emptyRequest, type Problems, problemsOf, readRequest, TRAP} from './call-back-request.ts'
import {isFromOwnPage} from './own-page.ts'
import {readForm} from './read-form.ts'
import {sendOn} from './send-on.ts'

export interface ContactProps extends FrameProps {
  /** What was written, so that nobody has to write it twice. */
  values: CallBackRequest
  problems: Problems
  /** Why the form as a whole did not go through; null when it was not sent yet or only has problems. */
  failure: 'notSent' | 'refused' | 'tooLarge' | null
}

/** The form: shown for a GET, checked and sent on for a POST. Nothing of it is stored anywhere on the way. */
export const contactProps: GetServerSideProps<ContactProps> = async ({req, res}) => {
  res.setHeader('Cache-Control', 'no-store')
  const {contactEndpoint} = env()
  if (contactEndpoint === null) return {notFound: true}
  if (req.method === 'POST') return await receive(req, res, contactEndpoint)
  if (req.method === 'GET' || req.method === 'HEAD') return await show(res, 200)
  res.setHeader('Allow', 'GET, HEAD, POST')
  return await show(res, 405)
}

/** Thanks, after a form was sent. */
export const sentProps: GetServerSideProps<FrameProps> = async ({res}) => {
  res.setHeader('Cache-Control', 'no-store')
  return env().contactEndpoint === null ? {notFound: true} : {props: await frameOrNothing()}
}

async function receive(
  req: IncomingMessage,
  res: ServerResponse,
  endpoint: string,
): Promise<GetServerSidePropsResult<ContactProps>> {
  if (!isFromOwnPage(req.headers, env().siteUrl)) return await show(res, 403, {failure: 'refused'})
  const form = await readForm(req)
  if (form === 'not-a-form') return await show(res, 415, {failure: 'refused'})
  if (form === 'too-large') {
    // The rest of what is being sent is not read.
    res.setHeader('Connection', 'close')
    return await show(res, 413, {failure: 'tooLarge'})
  }
  const values = readRequest(form)
  const problems = problemsOf(values)
  if (Object.keys(problems).length > 0) return await show(res, 422, {values, problems})
  // A program that fills in every field is not told that it was found out.
  if (form.get(TRAP) || (await sendOn(values, endpoint)))
    return {redirect: {destination: '/contact/sent', statusCode: 303}}
  return await show(res, 502, {values, failure: 'notSent'})
}

async function show(
  res: ServerResponse,
  status: number,
  {values = emptyRequest, problems = {}, failure = null}: Partial<ContactProps> = {},
): Promise<GetServerSidePropsResult<ContactProps>> {
  res.statusCode = status
  return {props: {...(await frameOrNothing()), values, problems, failure}}
}

/** The form works even while the content cannot be read; it then stands alone on its page. */
async function frameOrNothing(): Promise<FrameProps> {
  return framePropsOf(await readFrame(publishedClient()).catch(() => emptyFrame))
}

import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {NextApiRequest, NextApiResponse} from 'next'
import {publishedClient} from '../../sanity/clients.ts'

/** Whether the site runs, and whether it reaches its content. Without content it goes on serving the pages it has. */
export default async function health(_request: NextApiRequest, response: NextApiResponse): Promise<void> {
  response.setHeader('Cache-Control', 'no-store')
  response.status(200).json({site: 'ok', content: await contentState(), build: await buildId()})
}

async function contentState(): Promise<'ok' | 'unreachable'> {
  try {
    await publishedClient().fetch('true', {}, {signal: AbortSignal.timeout(2000)})
    return 'ok'
  } catch {
    return 'unreachable'
  }
}

async function buildId(): Promise<string | null> {
  return await readFile(join(process.cwd(), '.next/BUILD_ID'), 'utf8').catch(() => null)
}

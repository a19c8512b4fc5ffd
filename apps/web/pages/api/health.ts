import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {NextApiRequest, NextApiResponse} from 'next'
import {publishedClient} from '../../sanity/clients.ts'
import {isAnswering} from '../../sanity/is-answering.ts'

/** Whether the site runs, and whether it reaches its content. Without content it goes on serving the pages it has. */
export default async function health(_request: NextApiRequest, response: NextApiResponse): Promise<void> {
  response.setHeader('Cache-Control', 'no-store')
  const content = (await isAnswering(publishedClient())) ? 'ok' : 'unreachable'
  response.status(200).json({site: 'ok', content, build: await buildId()})
}

async function buildId(): Promise<string | null> {
  return await readFile(join(process.cwd(), '.next/BUILD_ID'), 'utf8').catch(() => null)
}

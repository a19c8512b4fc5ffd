import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import type {FrameProps} from '../../apps/web/page/page-props.ts'
import {readSettings} from '../../scripts/settings.ts'
import type {Place} from './page.ts'

const built = join(import.meta.dirname, '../../apps/web/.next/server/pages')

/** `npm run bench -- pages`: weighs the site that is built against its pages written by hand. Needs the lake to run. */
export async function benchPages(): Promise<string[]> {
  // Not imported above: the page types need the hook first, and other benches need neither.
  await import('./load-tsx.ts')
  const {pageTable, templateTable, weighPages, weightProblems} = await import('./weight.ts')
  if (!existsSync(join(built, 'index.html')))
    return [`There is no built site at ${built}: run "npm start" or "npm run build" first.`]
  const {projectId, dataset, apiHost} = readSettings()
  const connection = apiHost ? {apiHost, useProjectHostname: false} : {}
  const client = createClient({
    projectId,
    dataset,
    apiVersion: '2025-02-19',
    useCdn: false,
    perspective: 'published',
    ...connection,
  })
  const weights = await weighPages({client, ...whenAndWhere(), read: readBuilt})
  console.log(`${pageTable(weights)}\n\n${templateTable(weights)}`)
  return [...weightProblems(weights), ...unweighed(weights.map(({path}) => path))]
}

function readBuilt(path: string): string | null {
  const file = join(built, `${path === '/' ? 'index' : path}.html`)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** The site's own address and the moment of the build, as the clinic's page has them: that one says whether it is open. */
function whenAndWhere(): Place {
  const {pageProps} = JSON.parse(readFileSync(join(built, 'clinic.json'), 'utf8')) as {pageProps: FrameProps}
  const {origin, moment, contactForm} = pageProps
  return {origin, now: moment.now, contactForm}
}

/** Pages that were built and have no reference. Notices (404, 500) stand alone and are not weighed. */
function unweighed(weighed: string[]): string[] {
  const known = new Set([...weighed, '/404', '/500'])
  return readdirSync(built, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(?:^index)?\.html$/, '')}`)
    .filter((path) => !known.has(path))
    .map((path) => `${path} was built and has no reference: give its page type a line in bench/pages/reference.ts.`)
}

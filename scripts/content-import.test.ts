import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createLake, serve} from '@clinic/lake'
import {expect, test} from '@jest/globals'
import {createClient} from '@sanity/client'

const example = join(import.meta.dirname, '../packages/importer/examples/neurogenic-claudication.docx')

test('the command creates draft and report together, refuses an id that is taken, and takes back what nobody changed', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'import-'))
  const token = {role: 'editor' as const, secret: 'only-in-this-test-000000000000'}
  const lake = createLake({projectId: 'clinic', datasets: ['production'], dataDir, tokens: [token]})
  const server = await serve(lake, {port: 0})
  const run = (...args: string[]) => contentImport(args, {LAKE_PORT: String(server.port), LAKE_DATA_DIR: dataDir})
  const client = createClient({
    projectId: 'clinic',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: server.url,
    useProjectHostname: false,
    useCdn: false,
    token: token.secret,
    perspective: 'raw',
  })
  const ids = () => client.fetch<string[]>('*[_type in ["condition", "importReport"]]._id | order(@)')
  try {
    const dry = await run(example, '--dry-run', '--json')
    expect(JSON.parse(dry.stdout)).toMatchObject({
      article: {title: 'Neurogenic claudication'},
      proposal: {type: 'condition'},
    })
    expect([dry.status, await ids()]).toEqual([0, []])

    const made = await run(example, '--id', 'legs')
    expect(made.stdout).toContain('/intent/edit/id=legs;type=condition/')
    expect([made.status, await ids()]).toEqual([0, ['drafts.legs', 'import.legs']])

    const again = await run(example, '--id', 'legs')
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('“legs” exists already')])

    const back = await run('--undo', 'legs')
    expect([back.status, await ids()]).toEqual([0, []])

    await run(example, '--id', 'legs')
    await client.patch('drafts.legs').set({title: 'Changed'}).commit()
    const late = await run('--undo', 'legs')
    expect([late.status, late.stderr]).toEqual([1, expect.stringContaining('Somebody has changed the draft')])
    expect(await ids()).toEqual(['drafts.legs', 'import.legs'])
  } finally {
    await server.close()
    await lake.close()
    rmSync(dataDir, {recursive: true, force: true})
  }
  // Six programs are started, one after the other.
}, 180_000)

function contentImport(args: string[], environment: Record<string, string>) {
  const env = {...process.env, SANITY_PROJECT_ID: '', SANITY_WRITE_TOKEN: '', SANITY_READ_TOKEN: '', ...environment}
  const child = spawn(process.execPath, ['--no-warnings', join(import.meta.dirname, 'content-import.ts'), ...args], {
    env,
  })
  const said = {stdout: '', stderr: ''}
  child.stdout.on('data', (data) => {
    said.stdout += data
  })
  child.stderr.on('data', (data) => {
    said.stderr += data
  })
  return new Promise<{stdout: string; stderr: string; status: number | null}>((resolve) => {
    child.on('close', (status) => resolve({...said, status}))
  })
}

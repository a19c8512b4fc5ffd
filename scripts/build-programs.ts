import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {run} from './children.ts'
import {contentRevision} from './content-revision.ts'
import {programEnvironment, type Settings} from './settings.ts'

/** Builds what changed. turbo restores the rest: same sources, same settings and same content give the same build. */
export async function buildPrograms(settings: Settings): Promise<void> {
  const revision = await contentRevision(settings)
  await run('turbo', ['run', 'build', '--output-logs=errors-only'], {
    cwd: settings.root,
    env: {...programEnvironment(settings), CONTENT_REVISION: revision},
  })
  // Pages rendered since an earlier build: this build is as new as the content, and they may be older.
  rmSync(join(settings.root, 'apps/web/.next/server/route-cache'), {recursive: true, force: true})
}

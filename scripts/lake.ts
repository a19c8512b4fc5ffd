import {readSettings} from './settings.ts'

/** `npm run lake -- <command>`: the lake's own commands, over the project, dataset and data directory that `npm start` uses. */
const {projectId, dataset, lake} = readSettings({...process.env, SANITY_PROJECT_ID: ''})
process.env.SANITY_PROJECT_ID ||= projectId
process.env.SANITY_DATASET ||= dataset
if (lake) {
  process.env.LAKE_PORT ||= String(lake.port)
  process.env.LAKE_DATA_DIR ||= lake.dataDir
}
await import('../packages/lake/src/cli.ts')

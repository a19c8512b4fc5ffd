import {rmSync} from 'node:fs'
import {dataDir} from './programs.ts'

/** Each run begins as a stranger would: with no data directory. */
rmSync(dataDir, {recursive: true, force: true})

import {writeSearchScript} from '../site-search/script-file.ts'

/** Runs before `next build`, which takes up what it finds in `public`. Development does it in next.config.mjs. */
writeSearchScript()

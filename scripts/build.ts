import {buildPrograms} from './build-programs.ts'
import {command} from './command.ts'
import {readSettings} from './settings.ts'

/** `npm run build`: the site and the Studio, with the settings of `.env`, for a host that serves them. */
await command(() => buildPrograms(readSettings()))

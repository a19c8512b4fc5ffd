import {env} from '../../env.ts'

/** The name of the site as it stands on a shared link. */
export const siteHost = new URL(env.siteUrl).host.replace(/^www\./, '')

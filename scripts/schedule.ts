import {setTimeout as pause} from 'node:timers/promises'
import type {SanityClient} from '@sanity/client'
import {command} from './command.ts'
import {clientOf} from './content-client.ts'
import {readFlags} from './schedule/flags.ts'
import {forgetLakeToken, lakeToken} from './schedule/lake-token.ts'
import {messageOf} from './schedule/message-of.ts'
import {runDue} from './schedule/run-due.ts'
import {sayer} from './schedule/say.ts'
import {readSettings, type Settings} from './settings.ts'

/**
 * `npm run schedule`: publishes pages and takes them down at the time that was planned in the Studio, while nobody looks.
 * `--once` looks once and ends; otherwise every 30 seconds, or as `--every SECONDS` says. `npm start` runs it too.
 */
await command(async () => {
  const {isOnce, every} = readFlags(process.argv.slice(2))
  const settings = readSettings()
  const clock = () => new Date()
  const log = sayer(clock, console.log)
  // A token that was never given will not come by itself.
  if (!settings.lake) tokenOf(settings)
  let client: SanityClient | null = null
  process.on('SIGINT', () => process.exit(0))
  process.on('SIGTERM', () => process.exit(0))
  if (!isOnce) log(`Looking every ${every} seconds for what is to be published or taken down.`)

  for (let hasNewToken = false; ; ) {
    try {
      // In here: `npm start` ends the site with this program, so it does not end over a lake that is busy.
      client ??= clientOf(settings, tokenOf(settings))
      await runDue({client, clock, log})
      hasNewToken = false
    } catch (error) {
      if (isUnknownToken(error) && !hasNewToken && settings.lake && !settings.writeToken) {
        forgetLakeToken(settings.lake.dataDir)
        client = null
        hasNewToken = true
        continue
      }
      if (isOnce) throw explained(error, settings)
      log(`${explained(error, settings).message} It is tried again by itself.`)
    }
    if (isOnce) return
    await pause(every * 1000)
  }
})

/** Never printed. */
function tokenOf(settings: Settings): string {
  if (settings.writeToken) return settings.writeToken
  if (settings.lake) return lakeToken(settings.lake.dataDir)
  throw new Error(
    'SANITY_WRITE_TOKEN is not set. Make a token with the role Editor in the project’s settings and put it into .env: pages are published with it.',
  )
}

function isUnknownToken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 401
}

function explained(error: unknown, {projectId, dataset, apiHost}: Settings): Error {
  return new Error(
    `Nothing could be looked up in project ${projectId}, dataset ${dataset} at ${apiHost || 'hosted Sanity'}: ${messageOf(error)}`,
    {cause: error},
  )
}

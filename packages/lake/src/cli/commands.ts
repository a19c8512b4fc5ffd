import {backupCommand, pruneCommand, restoreCommand} from './maintenance.ts'
import {seedCommand} from './seed.ts'
import {serveCommand} from './serve.ts'
import {tokenCommand} from './token.ts'

type Command = (args: string[]) => Promise<void> | void

const HELP = `lake <command>

  serve    [--port N] [--host ADDRESS] [--project ID] [--dataset NAME]… [--token ROLE:SECRET]…
           [--webhooks FILE] [--allow-origin ORIGIN]… [--host-name NAME]…
  seed     [--project ID] [--dataset NAME] [--port N] [--replace | --missing] PATH
           imports an NDJSON file, or those of a folder, with the assets they name
  token    create --role ROLE [--label TEXT] | list | revoke ID
  backup   FILE     everything in one file; safe while a server runs
  restore  FILE     into an empty data directory
  prune    [--days N]   removes history older than N days (90)

All take --data DIR. Environment: LAKE_PORT, LAKE_DATA_DIR, SANITY_PROJECT_ID, SANITY_DATASET.
`

export const commands: Record<string, Command> = {
  serve: serveCommand,
  seed: seedCommand,
  token: tokenCommand,
  backup: backupCommand,
  restore: restoreCommand,
  prune: pruneCommand,
  help: () => void process.stdout.write(HELP),
}

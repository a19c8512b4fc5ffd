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

/** Each command is loaded when it is asked for: a token is made without waiting for the image library. */
export const commands: Record<string, Command> = {
  serve: async (args) => (await import('./serve.ts')).serveCommand(args),
  seed: async (args) => (await import('./seed.ts')).seedCommand(args),
  token: async (args) => (await import('./token.ts')).tokenCommand(args),
  backup: async (args) => (await import('./maintenance.ts')).backupCommand(args),
  restore: async (args) => (await import('./maintenance.ts')).restoreCommand(args),
  prune: async (args) => (await import('./maintenance.ts')).pruneCommand(args),
  help: () => void process.stdout.write(HELP),
}

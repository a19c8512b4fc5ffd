import {serveCommand} from './serve.ts'

type Command = (args: string[]) => Promise<void> | void

const HELP = `lake <command>

  serve    --port N --host ADDRESS --data DIR --project ID --dataset NAME…
           [--token ROLE:SECRET]… [--webhooks FILE] [--allow-origin ORIGIN]… [--host-name NAME]…

Environment: LAKE_PORT, LAKE_DATA_DIR, SANITY_PROJECT_ID, SANITY_DATASET.
`

export const commands: Record<string, Command> = {
  serve: serveCommand,
  help: () => void process.stdout.write(HELP),
}

export interface Flags {
  /** Looks once and ends, for a clock of the operating system such as cron. */
  isOnce: boolean
  /** Seconds between two looks. */
  every: number
}

const EVERY = 30

/** `--once`, or `--every SECONDS`. */
export function readFlags(args: readonly string[]): Flags {
  const flags: Flags = {isOnce: false, every: EVERY}
  for (let place = 0; place < args.length; place++) {
    const arg = args[place]
    if (arg === '--once') flags.isOnce = true
    else if (arg === '--every') flags.every = seconds(args[++place])
    else throw new Error(`"${arg}" is not known. This takes --once, or --every SECONDS.`)
  }
  return flags
}

function seconds(text = ''): number {
  const value = Number(text)
  if (text !== '' && value >= 1 && value <= 3600) return value
  throw new Error('--every takes a number of seconds between 1 and 3600, for example --every 30.')
}

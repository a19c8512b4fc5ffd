import {type ParseArgsConfig, parseArgs} from 'node:util'

/** The command line cannot be understood. */
export class UsageError extends Error {
  override name = 'UsageError'
}

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>

const ENVIRONMENT: Record<string, string> = {
  port: 'LAKE_PORT',
  data: 'LAKE_DATA_DIR',
  project: 'SANITY_PROJECT_ID',
  dataset: 'SANITY_DATASET',
}

export interface Flags {
  /** A flag's value, else its environment variable's, else the default. */
  text(name: string, fallback?: string): string
  list(name: string): string[]
  isSet(name: string): boolean
  positionals: string[]
}

interface Expected {
  /** Flags that take a value. */
  texts?: string[]
  /** Flags that take a value and may be repeated. */
  lists?: string[]
  /** Flags without a value. */
  switches?: string[]
  /** How many words there may be besides flags. */
  words?: number
}

/** Reads the flags and words that a command expects; anything else is an error. */
export function parseFlags(args: string[], {texts = [], lists = [], switches = [], words = 0}: Expected): Flags {
  const options: ParseArgsConfig['options'] = Object.fromEntries([
    ...texts.map((name) => [name, {type: 'string'}] as const),
    ...lists.map((name) => [name, {type: 'string', multiple: true}] as const),
    ...switches.map((name) => [name, {type: 'boolean'}] as const),
  ])
  const {values, positionals} = parse(args, options)
  const surplus = positionals[words]
  if (surplus !== undefined) throw new UsageError(`${JSON.stringify(surplus)} is not expected here`)

  return {
    positionals,
    text(name, fallback) {
      const value = values[name] ?? fromEnvironment(name) ?? fallback
      if (typeof value !== 'string') {
        const variable = ENVIRONMENT[name]
        throw new UsageError(`--${name} is needed${variable ? ` (or the environment variable ${variable})` : ''}`)
      }
      return value
    },
    list(name) {
      const value = values[name] ?? fromEnvironment(name)
      return value === undefined ? [] : [value].flat().map(String)
    },
    isSet: (name) => values[name] === true,
  }
}

function fromEnvironment(name: string): string | undefined {
  const variable = ENVIRONMENT[name]
  // An empty variable is how `.env` files leave something out.
  return (variable && process.env[variable]) || undefined
}

function parse(args: string[], options: ParseArgsConfig['options']): {values: Values; positionals: string[]} {
  try {
    return parseArgs({args, options, allowPositionals: true}) as {values: Values; positionals: string[]}
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

export function parsePort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535 && text.trim() !== '') return port
  throw new UsageError(`${JSON.stringify(text)} is not a port number`)
}

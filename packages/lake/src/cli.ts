#!/usr/bin/env node
import {commands} from './cli/commands.ts'
import {UsageError} from './cli/flags.ts'
import {LakeError} from './errors.ts'

const [name = 'help', ...rest] = process.argv.slice(2)
const command = commands[name] ?? commands.help

try {
  await command?.(rest)
} catch (error) {
  // An error made for people is shown as it is; anything else is ours to debug.
  const isForPeople = error instanceof LakeError || error instanceof UsageError
  process.stderr.write(`lake: ${isForPeople ? error.message : (error as Error).stack}\n`)
  process.exitCode = 1
}

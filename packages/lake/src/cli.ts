#!/usr/bin/env node
import {commands} from './cli/commands.ts'
import {keepCompiledCode} from './cli/compile-cache.ts'
import {UsageError} from './cli/flags.ts'
import {LakeError} from './errors.ts'

keepCompiledCode()

const [name = 'help', ...args] = process.argv.slice(2)

try {
  const command = commands[name === '--help' ? 'help' : name]
  if (!command) throw new UsageError(`There is no command ${name}. "lake help" lists them.`)
  await command(args)
} catch (error) {
  // An error made for people is shown as it is; anything else is ours to debug.
  const isForPeople = error instanceof LakeError || error instanceof UsageError
  process.stderr.write(`lake: ${isForPeople ? error.message : (error as Error).stack}\n`)
  process.exitCode = 1
}

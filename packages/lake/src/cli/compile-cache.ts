import {constants, enableCompileCache, flushCompileCache} from 'node:module'
import {join} from 'node:path'

// Beside the program and not in the system's folder for temporary files, where others could put code for us to run.
const DIRECTORY = join(import.meta.dirname, '../../node_modules/.cache/compiled')

/**
 * Has Node keep the compiled form of every file loaded from now on, in query threads as well. Most of a start is
 * stripping types and compiling; the second start takes half the time. Where nothing can be written, nothing is kept.
 */
export function keepCompiledCode(): void {
  const {status, directory} = enableCompileCache(process.env.NODE_COMPILE_CACHE || DIRECTORY)
  const {ENABLED, ALREADY_ENABLED} = constants.compileCacheStatus
  // A thread starts with a cache only when the environment names one.
  if (directory && (status === ENABLED || status === ALREADY_ENABLED)) process.env.NODE_COMPILE_CACHE ??= DIRECTORY
}

/** Writes down what has been compiled so far; by itself Node does so only when the program ends in peace. */
export const writeCompiledCode = flushCompileCache

import {readFileSync} from 'node:fs'
import {registerHooks} from 'node:module'
import {fileURLToPath} from 'node:url'
import {transformSync} from 'rolldown/utils'

/**
 * Lets this process import `.tsx`, which Node leaves to others: the page types name their components, though nothing
 * here ever calls one. Import this file before the first import of a page type.
 */
registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context)
    const path = fileURLToPath(url)
    const {code, errors} = transformSync(path, readFileSync(path, 'utf8'), {jsx: {runtime: 'automatic'}})
    if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`)
    return {format: 'module', source: code, shortCircuit: true}
  },
})

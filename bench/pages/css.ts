import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** The style sheet of the site, read from its sources and made small as one does by hand: every rule stays. */
export function styleSheet(index: string): string {
  return minify(withImports(index))
}

function withImports(file: string): string {
  return readFileSync(file, 'utf8').replace(/@import "([^"]+)";/g, (_line, path: string) =>
    withImports(join(dirname(file), path)),
  )
}

/** Without comments and needless spaces, zeros and semicolons. What stands in quotes stays as it is. */
export function minify(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/("(?:[^"\\]|\\.)*")/)
    .map((part, index) => (index % 2 === 1 ? part : squeeze(part)))
    .join('')
    .replace(/^\s+|\s+$/g, '')
}

function squeeze(css: string): string {
  return css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/(?<![\d.])0\.(\d)/g, '.$1')
}

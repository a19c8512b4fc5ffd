import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {join} from 'node:path'

/** Source Serif 4 and Source Sans 3, of the SIL Open Font License. Read when the first picture is drawn. */
const faces = [
  {name: 'serif', weight: 600, family: 'source-serif-4'},
  {name: 'sans', weight: 400, family: 'source-sans-3'},
  {name: 'sans', weight: 600, family: 'source-sans-3'},
] as const
/** Each part of a font is one of its own to satori, which would forget the first of two with one name. */
const subsets = ['latin', 'latin-ext'] as const
export const families = {serif: 'serif-latin, serif-latin-ext', sans: 'sans-latin, sans-latin-ext'}

// Found at run time from the site's own folder, wherever npm has put them; a bundler cannot follow it there.
const require = createRequire(join(process.cwd(), 'package.json'))

let loaded: ReturnType<typeof loadFonts> | null = null

export function fonts() {
  loaded ??= loadFonts()
  return loaded
}

async function loadFonts() {
  const files = faces.flatMap((face) => subsets.map((subset) => ({...face, subset})))
  return await Promise.all(
    files.map(async ({name, weight, family, subset}) => {
      const file = require.resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`)
      return {name: `${name}-${subset}`, weight, style: 'normal' as const, data: await readFile(file)}
    }),
  )
}

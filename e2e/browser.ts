import {existsSync} from 'node:fs'
import bundled from '@sparticuz/chromium'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A Chromium to drive: the one named, an installed one, or the one that came with the install (Linux x64). */
export async function chromiumPath(): Promise<string> {
  const found = [process.env.CHROMIUM_PATH ?? '', ...installed].find((path) => path !== '' && existsSync(path))
  if (found) return found
  if (process.platform === 'linux' && process.arch === 'x64') return await bundled.executablePath()
  throw new Error(
    'No Chromium found. Debian or Ubuntu: sudo apt-get install -y chromium. Or set CHROMIUM_PATH=/path/to/chrome.',
  )
}

import {chromium} from '@playwright/test'
import lighthouse, {type Result} from 'lighthouse'
import {chromiumPath} from './browser.ts'
import {freePort} from './free-port.ts'

export type Category = 'accessibility' | 'best-practices' | 'seo' | 'performance'

export interface Verdict {
  /** 0 to 100, as Lighthouse shows it. */
  scores: Partial<Record<Category, number>>
  /** Audits that cost points: `image-alt: Image elements do not have [alt] attributes`. */
  lost: string[]
}

/** Audits that say nothing of these pages, each with the reason and with what looks at the matter instead. */
export const skippedAudits: Record<string, string> = {
  'robots-txt':
    'Lighthouse asks for /robots.txt as if the page did, and a page may connect to nothing (Content-Security-Policy: ' +
    'default-src none; GoogleChrome/lighthouse#4386). With connect-src self the audit passes. The journey asks for the file itself.',
}

/** Lighthouse waits for scripts to come to rest, a second at a time. These pages have none, and only their speed would need the wait. */
const withoutWaiting = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 100,
  cpuQuietThresholdMs: 0,
  disableFullPageScreenshot: true,
}

/** Runs `work` with a browser that Lighthouse can drive, and closes it. */
export async function withLighthouse(
  work: (audit: (address: string, categories: Category[]) => Promise<Verdict>) => Promise<void>,
): Promise<void> {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
  })
  try {
    await work(async (address, onlyCategories) => {
      const options = {
        port,
        onlyCategories,
        skipAudits: Object.keys(skippedAudits),
        logLevel: 'error' as const,
        ...(onlyCategories.includes('performance') ? {} : withoutWaiting),
      }
      const result = await lighthouse(address, options)
      if (!result) throw new Error(`Lighthouse said nothing of ${address}.`)
      return verdictOf(result.lhr, address)
    })
  } finally {
    await browser.close()
  }
}

function verdictOf({runtimeError, categories, audits}: Result, address: string): Verdict {
  if (runtimeError) throw new Error(`Lighthouse could not look at ${address}: ${runtimeError.message}`)
  const all = Object.values(categories)
  const counted = all.flatMap(({auditRefs}) => auditRefs.filter(({weight}) => weight > 0).map(({id}) => id))
  return {
    scores: Object.fromEntries(all.map(({id, score}) => [id, Math.round((score ?? 0) * 100)])),
    lost: counted.flatMap((id) => {
      const audit = audits[id]
      return audit && audit.score !== null && audit.score < 1 ? [`${id}: ${audit.title}`] : []
    }),
  }
}

/** What came of following an address. `unknown`: somebody is there and does not let programs in, or is out of order today. */
export interface FollowedLink {
  url: string
  result: 'fine' | 'dead' | 'unknown'
  /** The status, such as `404`, or why no answer came. */
  answer: string
  /** Where it led in the end, when that is another address. */
  redirectedTo?: string
}

export interface FollowOptions {
  /** How many hosts are asked at a time; each host is asked one thing after the other. */
  hostsAtOnce?: number
  pauseMs?: number
  timeoutMs?: number
  retryAfterMs?: number
  onProgress?: (followed: number, total: number) => void
}

const defaults = {hostsAtOnce: 8, pauseMs: 1000, timeoutMs: 15_000, retryAfterMs: 2000, onProgress: () => {}}

/** Follows every address once. Null when not one of them answered: then it is our network that is down, not their pages. */
export async function followLinks(urls: Iterable<string>, options: FollowOptions = {}): Promise<FollowedLink[] | null> {
  const told = {...defaults, ...options}
  const unique = [...new Set(urls)].filter((url) => /^https?:\/\//i.test(url) && URL.canParse(url))
  const byPage = Map.groupBy(unique, withoutFragment)
  const byHost = [...Map.groupBy(byPage.keys(), (url) => new URL(url).host).values()]
  const outcomes = new Map<string, Outcome>()
  const askHosts = async (): Promise<void> => {
    for (let host = byHost.shift(); host; host = byHost.shift()) {
      let silent: Outcome | undefined
      for (const [position, url] of host.entries()) {
        if (position > 0 && !silent) await pause(told.pauseMs)
        const outcome: Outcome = silent ?? (await follow(url, told))
        if (!outcome.answered) silent = withoutAnswer(outcome)
        outcomes.set(url, outcome)
        told.onProgress(outcomes.size, byPage.size)
      }
    }
  }
  await Promise.all(Array.from({length: told.hostsAtOnce}, askHosts))
  if (outcomes.size > 0 && [...outcomes.values()].every(({answered}) => !answered)) return null
  return unique.flatMap((url) => {
    const outcome = outcomes.get(withoutFragment(url))
    if (!outcome) return []
    const {answered: _, ...followed} = outcome
    return [{url, ...followed}]
  })
}

/** What is said of the other pages of a host that did not answer, without asking for each. One page alone may be slow. */
function withoutAnswer(outcome: Outcome): Outcome {
  return outcome.answer === 'timed out' ? {...outcome, result: 'unknown', answer: 'its host timed out'} : outcome
}

type Outcome = Omit<FollowedLink, 'url'> & {answered: boolean}
type Told = Required<FollowOptions>

async function follow(url: string, told: Told): Promise<Outcome> {
  const first = await ask(url, told)
  if (!first.mayPass) return first.outcome
  await pause(told.retryAfterMs)
  return (await ask(url, told)).outcome
}

/** `mayPass`: worth a second try. */
async function ask(url: string, told: Told): Promise<{outcome: Outcome; mayPass: boolean}> {
  try {
    const head = await request(url, 'HEAD', told)
    // Some servers answer only whoever wants the whole page.
    const response = head.ok ? head : await request(url, 'GET', told)
    return {outcome: outcomeOf(url, response), mayPass: response.status >= 500}
  } catch (error) {
    const answer = reasonOf(error)
    return {outcome: {result: answer === TRY_LATER ? 'unknown' : 'dead', answer, answered: false}, mayPass: true}
  }
}

async function request(url: string, method: 'HEAD' | 'GET', {timeoutMs}: Told): Promise<Response> {
  const response = await fetch(url, {
    method,
    redirect: 'follow',
    signal: AbortSignal.timeout(timeoutMs),
    headers: {accept: 'text/html,*/*;q=0.8', 'user-agent': 'clinic-pages link check'},
  })
  await response.body?.cancel()
  return response
}

function outcomeOf(url: string, response: Response): Outcome {
  const answer = String(response.status)
  const redirected = response.redirected && response.url !== url ? {redirectedTo: response.url} : {}
  if (response.ok) return {result: 'fine', answer, answered: true, ...redirected}
  const isGone = response.status === 404 || response.status === 410
  return {result: isGone ? 'dead' : 'unknown', answer, answered: true, ...redirected}
}

/** The name service of this machine has no answer just now: that says nothing of the host. */
const TRY_LATER = 'its name could not be looked up just now'

const reasons: Record<string, string> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: TRY_LATER,
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection broken',
  UND_ERR_SOCKET: 'connection broken',
  UND_ERR_CONNECT_TIMEOUT: 'timed out',
}

function reasonOf(error: unknown): string {
  const {name, message, cause} = partsOf(error)
  if (name === 'TimeoutError') return 'timed out'
  const {code, message: why} = partsOf(cause)
  if (/CERT_HAS|ALTNAME|SIGNED|SIGNATURE|SSL/.test(code)) return 'its certificate is not valid'
  return reasons[code] || why || message || 'no answer'
}

function partsOf(error: unknown): {name: string; message: string; code: string; cause: unknown} {
  const {name, message, code, cause} = Object(error)
  return {name: String(name ?? ''), message: String(message ?? ''), code: String(code ?? ''), cause}
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '')
}

function pause(ms: number): Promise<void> {
  return new Promise((settle) => setTimeout(settle, ms))
}

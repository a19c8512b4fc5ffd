/** What the site is told from outside. Read here and nowhere else. */
export interface Env {
  projectId: string
  dataset: string
  /** Origin of a Content Lake; `null` means hosted Sanity. */
  apiHost: string | null
  /** A viewer token. Without it there is no draft preview. */
  readToken: string | null
  /** Shared with the webhook that says what was published. Without it no webhook is believed. */
  webhookSecret: string | null
  /** `https://…` without a slash at the end. */
  siteUrl: string
  studioUrl: string
  /** Where requests to be called back are sent on to. `null`: the site has no such form. */
  contactEndpoint: string | null
}

/** The settings, or an error that lists everything that has to be set differently. */
export function readEnv(environment: Record<string, string | undefined>): Env {
  const problems: string[] = []
  const projectId = environment.SANITY_PROJECT_ID || 'clinic'
  const dataset = environment.SANITY_DATASET || 'production'
  if (!/^[a-z0-9][a-z0-9-]*$/.test(projectId)) {
    problems.push(`SANITY_PROJECT_ID is "${projectId}". A project id has lower-case letters, digits and dashes only.`)
  }
  if (!/^[a-z0-9][a-z0-9_-]*$/.test(dataset)) {
    problems.push(`SANITY_DATASET is "${dataset}". A dataset name has lower-case letters, digits, _ and - only.`)
  }
  const origin = (name: string, value: string, example: string) => {
    const url = URL.parse(value)
    if (url && ['http:', 'https:'].includes(url.protocol) && url.pathname === '/' && !url.search) return url.origin
    problems.push(`${name} is "${value}". Set it to an address without a path, for example ${example}`)
    return value
  }
  const env: Env = {
    projectId,
    dataset,
    apiHost: environment.SANITY_API_HOST
      ? origin(
          'SANITY_API_HOST',
          environment.SANITY_API_HOST,
          'http://localhost:3900, or leave it empty for hosted Sanity.',
        )
      : null,
    readToken: environment.SANITY_READ_TOKEN || null,
    webhookSecret: environment.SANITY_WEBHOOK_SECRET || null,
    siteUrl: origin('SITE_URL', environment.SITE_URL || 'http://localhost:3000', 'https://www.example.com'),
    studioUrl: origin('STUDIO_URL', environment.STUDIO_URL || 'http://localhost:3333', 'https://studio.example.com'),
    contactEndpoint: environment.CONTACT_ENDPOINT || null,
  }
  if (env.contactEndpoint && !isSafeEndpoint(env.contactEndpoint)) {
    problems.push(
      'CONTACT_ENDPOINT has to begin with https://, because names and phone numbers are sent there. ' +
        'Only a program on this machine may be reached by http://localhost. Leave it empty for a site without the form.',
    )
  }
  if (!env.apiHost && !environment.SANITY_PROJECT_ID) {
    problems.push(
      'Neither SANITY_PROJECT_ID nor SANITY_API_HOST is set, so there is no place to read content from. ' +
        '"npm start" at the root runs a local Content Lake and sets both; to use one that runs already, ' +
        'set SANITY_API_HOST=http://localhost:3900; for hosted Sanity set SANITY_PROJECT_ID.',
    )
  }
  if (problems.length > 0) throw new EnvironmentError(problems)
  return env
}

function isSafeEndpoint(value: string): boolean {
  const url = URL.parse(value)
  if (!url || url.username || url.password) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname))
}

export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
  constructor(problems: string[]) {
    super(['The site cannot start with these settings:', ...problems.map((problem) => `  - ${problem}`)].join('\n'))
    // Where in our code this was found helps nobody to set it right.
    this.stack = this.message
  }
}

let checked: Env | null = null

/** The settings of this process, checked when first asked for. */
export function env(): Env {
  checked ??= readEnv(process.env)
  return checked
}

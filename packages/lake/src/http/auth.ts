import {createHmac, randomBytes, timingSafeEqual} from 'node:crypto'
import {sessionFor} from '../auth/authenticate.ts'
import {type LoginForm, loginPage} from '../auth/login-page.ts'
import {LakeError, UnauthorizedError} from '../errors.ts'
import {newSecret} from '../store/tokens.ts'
import {json} from './respond.ts'
import type {RequestContext, Route} from './route.ts'

/**
 * The Studio's own way to sign in: it asks for providers, sends the browser to our page with its `origin`, gets a
 * one-time `sid` back in the fragment, and exchanges that for a token.
 */
export const authRoutes: Route[] = [
  {method: 'GET', path: '/auth/providers', handle: providers},
  {method: 'GET', path: '/auth/login', handle: showLogin},
  {method: 'POST', path: '/auth/login', handle: submitLogin},
  {method: 'GET', path: '/auth/fetch', handle: exchangeSid},
  {method: 'GET', path: '/auth/id', handle: ownId},
  {method: 'POST', path: '/auth/logout', handle: logout},
]

const SESSION_DAYS = 30
const MAX_FORM_BYTES = 10_000
const COOKIE = 'lake_login'

function providers({url, apiVersion}: RequestContext): Response {
  const login = new URL(`/v${apiVersion}/auth/login`, url.origin)
  return json({providers: [{name: 'local', title: 'This lake', url: login.href}], thirdPartyLogin: false, sso: {}})
}

function showLogin(context: RequestContext): Response {
  return formResponse(context, {})
}

async function submitLogin(context: RequestContext): Promise<Response> {
  const {lake, request, url} = context
  const form = await readForm(request)
  const origin = requireOrigin(context)
  const nonce = readCookie(request)
  if (nonce === null || !isSame(form.get('csrf') ?? '', csrfToken(context, nonce))) {
    return formResponse(context, {error: 'This form has expired. Please choose again.'}, 403)
  }
  const now = lake.clock()
  const account = form.get('account')
  if (account !== null && context.lake.offersLocalSignIn) {
    const user = lake.store.tokens.user(account)
    if (user) return backToStudio(origin, lake.logins.issue({userId: user.id}))
  }
  const token = form.get('token')?.trim()
  if (token && sessionFor(lake.store, token, now)) {
    return backToStudio(origin, lake.logins.issue({token}))
  }
  lake.log(`Refused a sign-in at ${url.pathname}`)
  return formResponse(context, {error: 'That access token is not known here.'}, 401)
}

function backToStudio(origin: URL, sid: string): Response {
  const location = new URL(origin)
  location.hash = `sid=${sid}`
  return new Response(null, {
    status: 302,
    headers: {location: location.href, 'cache-control': 'no-store', 'set-cookie': `${COOKIE}=; Path=/; Max-Age=0`},
  })
}

function exchangeSid({lake, url}: RequestContext): Response {
  const login = lake.logins.redeem(url.searchParams.get('sid') ?? '')
  if (!login) throw new UnauthorizedError()
  if ('token' in login) return json({token: login.token, label: 'Access token'})
  const user = lake.store.tokens.user(login.userId)
  if (!user) throw new UnauthorizedError()
  const token = newSecret()
  const expires = new Date(Date.now() + SESSION_DAYS * 86_400_000).toISOString()
  const label = `${user.name}, signed in`
  lake.store.tokens.add(token, {label, kind: 'session', role: user.role, user: user.id, expires}, lake.clock())
  return json({token, label})
}

function ownId({session}: RequestContext): Response {
  if (!session.user) throw new UnauthorizedError()
  return json({id: session.user.id})
}

function logout({lake, session}: RequestContext): Response {
  const token = session.token && lake.store.tokens.list().find(({id}) => id === session.token?.id)
  // A robot's token belongs to its program; signing out of the Studio with it does not take it away.
  if (token?.kind === 'session') lake.store.tokens.revoke(token.id)
  return new Response(null, {status: 204})
}

function formResponse(context: RequestContext, {error}: Pick<LoginForm, 'error'>, status = 200): Response {
  const {lake, url} = context
  const origin = requireOrigin(context)
  const nonce = randomBytes(18).toString('base64url')
  const html = loginPage({
    projectId: lake.options.projectId,
    action: `${url.pathname}${url.search}`,
    csrf: csrfToken(context, nonce),
    accounts: context.lake.offersLocalSignIn ? lake.store.tokens.users() : [],
    error,
  })
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'set-cookie': `${COOKIE}=${nonce}; Path=/; HttpOnly; SameSite=Strict; Max-Age=600`,
      // Chrome applies form-action to where the form redirects as well.
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${origin.origin}; frame-ancestors 'none'; base-uri 'none'`,
      // With no-referrer a browser sends the form with the origin "null", which is refused.
      'referrer-policy': 'same-origin',
    },
  })
}

/** The page to return to. A token must never be sent to a site that is not on the list. */
function requireOrigin({lake, url}: RequestContext): URL {
  const text = url.searchParams.get('origin')
  const origin = text !== null && URL.canParse(text) ? new URL(text) : null
  if (origin && lake.isAllowedOrigin(origin.origin)) return origin
  throw new LakeError(403, 'Sign-in must come from an allowed origin. Start the lake with --allow-origin to add one.')
}

/** Ties the form to the browser it was sent to, and to the site it leads back to. */
function csrfToken({lake, url}: RequestContext, nonce: string): string {
  return createHmac('sha256', lake.secrets.loginSecret)
    .update(`${nonce} ${url.searchParams.get('origin')}`)
    .digest('base64url')
}

function isSame(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function readCookie(request: Request): string | null {
  const cookies = request.headers.get('cookie')?.split(/;\s*/) ?? []
  return cookies.find((cookie) => cookie.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) ?? null
}

async function readForm(request: Request): Promise<URLSearchParams> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of request.body ?? []) {
    text += decoder.decode(chunk, {stream: true})
    if (text.length > MAX_FORM_BYTES) throw new LakeError(413, 'The form is too large')
  }
  return new URLSearchParams(text)
}

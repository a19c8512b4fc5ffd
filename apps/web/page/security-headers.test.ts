import {readEnv} from '../env.ts'
import {draftPolicy, securityHeaders} from './security-headers.ts'

const env = readEnv({SANITY_API_HOST: 'http://localhost:3900', SITE_URL: 'https://www.example.com'})

function policyFor(reader: 'public' | 'draft'): string {
  const rules = securityHeaders(env, {isDevelopment: false}).filter((rule) =>
    reader === 'public' ? !rule.has : !rule.missing,
  )
  return rules.flatMap(({headers}) => headers).find(({key}) => key === 'Content-Security-Policy')?.value ?? ''
}

test('readers may run no script and be sent nowhere else', () => {
  expect(policyFor('public')).toContain("default-src 'none'; script-src 'none'")
  expect(policyFor('public')).not.toContain('connect-src')
})

test('the search page may run our script and ask us for results, and nothing more', () => {
  const policies = securityHeaders(env, {isDevelopment: false}).filter(
    ({headers, missing}) => missing && headers.some(({key}) => key === 'Content-Security-Policy'),
  )
  // Of the rules that fit an address Next takes the last.
  expect(policies.map(({source}) => source)).toEqual(['/:path*', '/search'])
  expect(policies.at(-1)?.headers[0]?.value).toMatch(
    /^default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src/,
  )
})

test('a draft may run our scripts, talk to the lake and stand in a frame of the Studio', () => {
  expect(policyFor('draft')).toContain("script-src 'self';")
  expect(policyFor('draft')).toContain("connect-src 'self' http://localhost:3900 http://*.localhost:3900")
  expect(policyFor('draft')).toContain("frame-ancestors 'self' http://localhost:3333")
})

test('no policy but that of development allows code made from text', () => {
  expect(draftPolicy(env)).not.toContain('unsafe-eval')
  expect(draftPolicy(env)).not.toContain("script-src 'self' 'unsafe-inline'")
})

test('browsers ask each time whether a page has changed', () => {
  const caching = securityHeaders(env, {isDevelopment: false})
    .flatMap(({headers}) => headers)
    .filter(({key}) => key === 'Cache-Control')
    .map(({value}) => value)
  expect(caching).toEqual(['public, max-age=0, must-revalidate', 'private, no-store'])
})

test('whoever sends a draft cookie gets no answer that a search engine may keep', () => {
  const rules = securityHeaders(env, {isDevelopment: false}).filter(({headers}) =>
    headers.some(({key}) => key === 'X-Robots-Tag'),
  )
  expect(rules).toMatchObject([
    {source: '/:path*', has: [{type: 'cookie', key: '__prerender_bypass'}], headers: expect.anything()},
  ])
  expect(rules[0]?.headers).toContainEqual({key: 'X-Robots-Tag', value: 'noindex, nofollow'})
})

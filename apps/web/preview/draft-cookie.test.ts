import type {NextApiRequest, NextApiResponse} from 'next'
import {ownPath, partitionCookies} from './draft-cookie.ts'

test('leads to a path of this site, whatever was asked for', () => {
  expect(ownPath('/conditions/stenosis?a=1#risks')).toBe('/conditions/stenosis?a=1#risks')
  expect(ownPath(undefined)).toBe('/')
  for (const wanted of [
    'https://evil.example/x',
    '//evil.example/x',
    'javascript:alert(1)',
    '/\\evil.example',
    '///evil.example',
  ]) {
    expect(ownPath(wanted)).not.toMatch(/^(\/\/|\/\\|[^/])|evil\.example\//)
  }
})

function cookiesFor(headers: Record<string, string>): unknown {
  let cookies: unknown = ['__prerender_bypass=x; Path=/; Secure; SameSite=None']
  const response = {getHeader: () => cookies, setHeader: (_name: string, value: unknown) => (cookies = value)}
  partitionCookies({headers} as unknown as NextApiRequest, response as unknown as NextApiResponse)
  return cookies
}

test('partitions the cookie only in a frame of another site', () => {
  const framed = {'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'cross-site'}
  expect(cookiesFor(framed)).toEqual(['__prerender_bypass=x; Path=/; Secure; SameSite=None; Partitioned'])
  expect(cookiesFor({})).toEqual(['__prerender_bypass=x; Path=/; Secure; SameSite=None'])
})

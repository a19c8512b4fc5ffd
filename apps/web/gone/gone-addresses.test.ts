import {emptyFrame as frame} from '../frame/empty-frame.ts'
import {goneAddresses, renewGoneAddresses, withoutPages} from './gone-addresses.ts'
import {goneUrl} from './lead-to-gone.ts'

jest.mock('../sanity/clients.ts', () => ({publishedClient: () => ({})}))

const gone = new Set(['/conditions/old'])
const get = {method: 'GET', headers: {}}

beforeEach(() => {
  delete (globalThis as {goneAddresses?: unknown}).goneAddresses
})

test('only a removed address is answered as gone, whatever stands behind its question mark', () => {
  expect(goneUrl({...get, url: '/conditions/old'}, gone)).toBe('/gone')
  expect(goneUrl({...get, url: '/conditions/old?from=mail'}, gone)).toBe('/gone')
  for (const url of ['/conditions/olds', '/conditions', '/', '/conditions/old/more'])
    expect(goneUrl({...get, url}, gone)).toBe(url)
  expect(goneUrl({...get, method: 'POST', url: '/conditions/old'}, gone)).toBe('/conditions/old')
})

test('an editor in draft preview is not kept from a draft at that address', () => {
  const headers = {cookie: '__prerender_bypass=abc'}
  expect(goneUrl({method: 'GET', url: '/conditions/old', headers}, gone)).toBe('/conditions/old')
})

test('an address that has a page, and one that is the site’s own, is never gone', () => {
  const pages = [{_type: 'condition' as const, slug: 'back'}]
  const listed = ['/conditions/back', '/', '/clinic', '/conditions', '/contact', '/api/health', '/robots.txt', '/gone']
  expect([...withoutPages({gone: [...listed, '/conditions/old', '/old'], pages})]).toEqual(['/conditions/old', '/old'])
})

test('asks again after a minute, in the background, and not sooner', async () => {
  let asked = 0
  const read = async () => {
    asked += 1
    return {paths: new Set([`/${asked}`]), frame}
  }
  expect(goneAddresses(0, read).paths.size).toBe(0)
  await Promise.resolve()
  expect([...goneAddresses(60_000, read).paths]).toEqual(['/1'])
  expect(asked).toBe(1)
  expect([...goneAddresses(60_001, read).paths]).toEqual(['/1'])
  await Promise.resolve()
  expect([...goneAddresses(60_002, read).paths]).toEqual(['/2'])
})

test('when the content cannot be read, what was known stays', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => {})
  await renewGoneAddresses(0, async () => ({paths: gone, frame}))
  await renewGoneAddresses(1, async () => {
    throw new Error('No Content Lake answers')
  })
  expect([...goneAddresses(2).paths]).toEqual(['/conditions/old'])
})

import {readEnv} from './env.ts'

test('an empty setting means its default', () => {
  const env = readEnv({SANITY_PROJECT_ID: 'abc123de', SANITY_API_HOST: '', SITE_URL: '', SANITY_WEBHOOK_SECRET: ''})
  expect(env).toEqual({
    projectId: 'abc123de',
    dataset: 'production',
    apiHost: null,
    readToken: null,
    webhookSecret: null,
    siteUrl: 'http://localhost:3000',
    studioUrl: 'http://localhost:3333',
    contactEndpoint: null,
  })
})

test('an address loses the slash at its end', () => {
  const env = readEnv({SANITY_API_HOST: 'http://localhost:3900/', SITE_URL: 'https://www.example.com/'})
  expect([env.apiHost, env.siteUrl]).toEqual(['http://localhost:3900', 'https://www.example.com'])
})

test('says everything that is wrong at once, and what to set instead', () => {
  const read = () =>
    readEnv({SANITY_PROJECT_ID: 'My Project', SITE_URL: 'www.example.com', STUDIO_URL: 'https://a.b/studio'})
  expect(read).toThrow(
    /SANITY_PROJECT_ID is "My Project"[\s\S]*SITE_URL is "www.example.com"[\s\S]*STUDIO_URL is "https:\/\/a.b\/studio"/,
  )
  expect(read).toThrow('https://www.example.com')
})

test('asks for a place to read content from', () => {
  expect(() => readEnv({})).toThrow('npm start')
})

test('names and phone numbers are sent over https, or stay on this machine', () => {
  const endpoint = (CONTACT_ENDPOINT: string) =>
    readEnv({SANITY_API_HOST: 'http://localhost:3900', CONTACT_ENDPOINT}).contactEndpoint
  expect(endpoint('')).toBeNull()
  expect(endpoint('https://desk.example.com/call-back?key=1')).toBe('https://desk.example.com/call-back?key=1')
  expect(endpoint('http://localhost:8080/')).toBe('http://localhost:8080/')
  for (const unsafe of [
    'http://desk.example.com/',
    'http://localhost.example.com/',
    'desk.example.com',
    'https://a:b@c.d/',
  ])
    expect(() => endpoint(unsafe)).toThrow('CONTACT_ENDPOINT has to begin with https://')
})

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

import {createServer} from 'node:net'
import {expect, test} from '@jest/globals'
import {requireFreePort} from './ports.ts'
import {programEnvironment, readSettings} from './settings.ts'

test('with nothing set, everything runs on the local lake', () => {
  const settings = readSettings({SANITY_PROJECT_ID: ''})
  expect(settings.lake).toMatchObject({port: 3900})
  expect(settings.apiHost).toBe('http://localhost:3900')
  expect(programEnvironment(settings)).toMatchObject({
    SANITY_PROJECT_ID: 'clinic',
    SANITY_API_HOST: 'http://localhost:3900',
  })
})

test('a project id alone switches to hosted Sanity', () => {
  const settings = readSettings({SANITY_PROJECT_ID: 'abc123de', SANITY_READ_TOKEN: 'token'})
  expect(settings.lake).toBeNull()
  expect(programEnvironment(settings)).toMatchObject({
    SANITY_PROJECT_ID: 'abc123de',
    SANITY_API_HOST: '',
    SANITY_READ_TOKEN: 'token',
  })
})

test('a lake that runs elsewhere is named by its host', () => {
  const settings = readSettings({SANITY_PROJECT_ID: 'clinic', SANITY_API_HOST: 'http://lake.example:3900'})
  expect(settings.lake).toBeNull()
  expect(settings.apiHost).toBe('http://lake.example:3900')
})

test('a port that is no number is refused by its name', () => {
  expect(() => readSettings({SITE_PORT: 'eighty'})).toThrow('SITE_PORT is "eighty"')
})

test('a port in use is named, with the variable that changes it', async () => {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const {port} = server.address() as {port: number}
  await expect(requireFreePort(port, 'SITE_PORT', 'the site')).rejects.toThrow(
    new RegExp(`Port ${port}, meant for the site, is in use\\..*SITE_PORT=${port + 100} npm start`),
  )
  await new Promise((closed) => server.close(closed))
  await expect(requireFreePort(port, 'SITE_PORT', 'the site')).resolves.toBeUndefined()
})

import {readdirSync} from 'node:fs'
import {routes} from './every-page.ts'

test('every page file that shows content has its reader', () => {
  const files = readdirSync(new URL('../pages', import.meta.url), {recursive: true, encoding: 'utf8'})
  const withoutContent = [
    '/404',
    '/500',
    '/_app',
    '/_document',
    '/gallery',
    '/[...path]',
    '/search',
    '/contact',
    '/contact/sent',
    '/gone',
    '/draft/[token]',
  ]
  const pages = files
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => `/${file.replace(/\.tsx$/, '').replace(/(^|\/)index$/, '')}`)
    .filter((route) => !withoutContent.includes(route) && !route.startsWith('/api/'))
  expect(routes.toSorted()).toEqual(pages.toSorted())
})

import type {ReactNode} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {emptyRequest} from './call-back-request.ts'
import {ContactPage, ContactSentPage} from './contact-page.tsx'
import type {ContactProps} from './contact-props.ts'

jest.mock('next/head.js', () => ({__esModule: true, default: ({children}: {children: ReactNode}) => children}))

const props = {
  frame: {site: null, notices: [], clinic: {phone: '+18582585090', emergencyNumber: '911'}},
  origin: 'https://clinic.example',
  values: emptyRequest,
  problems: {},
  failure: null,
} as unknown as ContactProps

const show = (more: Partial<ContactProps> = {}) => renderToStaticMarkup(<ContactPage {...props} {...more} />)

test('the phone comes first, then a form that asks nothing medical', () => {
  const html = show()
  expect(html).toMatch(/class="button" href="tel:\+18582585090"[\s\S]*<form [^>]*method="post"/)
  expect(html).toContain('Please send no medical details.')
  expect(html).toContain('By sending this form you agree')
  expect([...html.matchAll(/<(?:input|textarea|select)[^>]* name="(\w+)"/g)].map(([, name]) => name)).toEqual([
    'name',
    'phone',
    'email',
    'preferredTime',
    'website',
  ])
  for (const [name, kind] of [
    ['name', 'name'],
    ['phone', 'tel'],
    ['email', 'email'],
  ])
    expect(html).toMatch(new RegExp(`<input id="${name}"[^>]*autoComplete="${kind}"`, 'i'))
  expect(html).toContain('content="noindex, follow"')
  expect(html).not.toContain('role="alert"')
})

test('what is wrong stands first, has the focus, and is said again beside its field', () => {
  const html = show({problems: {name: 'name', email: 'email'}, values: {...emptyRequest, email: '"><b>ana'}})
  expect(html).toContain('<title>Error: Ask us to call you back</title>')
  expect(html).toMatch(/<div class="banner contact" role="alert" tabindex="-1" autofocus="" id="problems"/i)
  expect(html).toContain('<a href="#name">Write your name')
  expect(html).toMatch(/<input id="email"[^>]*aria-invalid="true" aria-describedby="email-problem"/)
  expect(html).toContain('value="&quot;&gt;&lt;b&gt;ana"')
})

test('a request that was not sent keeps what was written and gives the number', () => {
  const html = show({failure: 'notSent', values: {...emptyRequest, name: 'Ana'}})
  expect(html).toContain('Your request was not sent')
  expect(html).toContain('value="Ana"')
  expect(html.indexOf('Call 858-258-5090')).toBeGreaterThan(0)
})

test('thanks come with the number for what cannot wait', () => {
  expect(renderToStaticMarkup(<ContactSentPage {...props} />)).toMatch(/Thank you[\s\S]*If it cannot wait[\s\S]*tel:/)
})

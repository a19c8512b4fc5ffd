import {limits, problemsOf, readRequest} from './call-back-request.ts'

const form = (fields: Record<string, string>) => readRequest(new URLSearchParams(fields))
const good = {name: 'Ana Sample', phone: '858-555-0100', email: '', preferredTime: ''}

test('a name and one way to reach somebody is enough', () => {
  expect(problemsOf(good)).toEqual({})
  expect(problemsOf({...good, phone: '', email: 'ana@mail.example.com'})).toEqual({})
  expect(problemsOf(form({}))).toEqual({name: 'name', phone: 'reach'})
})

test.each(['+1 (858) 555-0100', '858.555.0100', '+44 20 7946 0000', '8585550100 ext. 12', '858-555-0100 x12'])(
  '%s is a phone number',
  (phone) => expect(problemsOf({...good, phone})).toEqual({}),
)

test.each(['call me', '555', '858-555-0100 after my back operation', '1'.repeat(21)])('%s is none', (phone) =>
  expect(problemsOf({...good, phone})).toEqual({phone: 'phone'}),
)

test.each(['ana', 'ana@', 'ana@home', 'a b@c.de', 'a@b@c.de', 'a@b..de'])('%s is no e-mail address', (email) =>
  expect(problemsOf({...good, email})).toEqual({email: 'email'}),
)

test('what is longer than its field is refused, and counted as people count', () => {
  expect(problemsOf({...good, name: '🙂'.repeat(limits.name)})).toEqual({})
  expect(problemsOf({...good, name: '🙂'.repeat(limits.name + 1)})).toEqual({name: 'tooLong'})
  expect(problemsOf({...good, preferredTime: 'x'.repeat(limits.preferredTime + 1)})).toEqual({preferredTime: 'tooLong'})
})

test('only the four fields are read, and each is one line', () => {
  expect(form({name: ' Ana\r\nBcc: all ', phone: '1', symptoms: 'none of your business', website: 'x'})).toEqual({
    name: 'Ana Bcc: all',
    phone: '1',
    email: '',
    preferredTime: '',
  })
})

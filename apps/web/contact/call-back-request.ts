/** What a person tells the clinic. There is no field for anything medical, and none may be added. */
export interface CallBackRequest {
  name: string
  phone: string
  email: string
  preferredTime: string
}

export type Field = keyof CallBackRequest

export type Problem = 'name' | 'reach' | 'phone' | 'email' | 'tooLong'

/** What is wrong, field by field, in the order of the form. */
export type Problems = Partial<Record<Field, Problem>>

export const limits: Record<Field, number> = {name: 100, phone: 40, email: 254, preferredTime: 120}

export const emptyRequest: CallBackRequest = {name: '', phone: '', email: '', preferredTime: ''}

/** People do not see this field, so what is in it was written by a program. */
export const TRAP = 'website'

/** The fields of a form that was sent. Anything else in it is left where it is. */
export function readRequest(form: URLSearchParams): CallBackRequest {
  const field = (name: Field) =>
    (form.get(name) ?? '')
      // Control characters have no place in a line; a paste may hold some.
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
  return {name: field('name'), phone: field('phone'), email: field('email'), preferredTime: field('preferredTime')}
}

export function problemsOf(request: CallBackRequest): Problems {
  const {name, phone, email} = request
  const problems: Problems = {}
  if (name === '') problems.name = 'name'
  if (phone === '' && email === '') problems.phone = 'reach'
  if (phone !== '' && !isPhone(phone)) problems.phone = 'phone'
  if (email !== '' && !/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(email)) problems.email = 'email'
  for (const field of Object.keys(limits) as Field[])
    if ([...request[field]].length > limits[field]) problems[field] = 'tooLong'
  return problems
}

/** Seven to twenty digits, in whatever way people write them: a number of any country, with an extension. */
function isPhone(phone: string): boolean {
  const digits = phone.replace(/\D/g, '').length
  return digits >= 7 && digits <= 20 && /^[+\d\s().\-/#*x]+$/i.test(phone.replace(/\bext\.?/i, 'x'))
}

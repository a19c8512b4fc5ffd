/**
 * What a value has to look like. Objects may hold more than is named, arrays are as long as written, functions judge,
 * and `undefined` stands for an attribute that must not be there.
 */
export type Shape = unknown

export interface Difference {
  path: string
  expected: string
  actual: string
}

/** Where a value is not as it should be; empty when it is. */
export function differences(expected: Shape, actual: unknown, path = ''): Difference[] {
  if (typeof expected === 'function') {
    return expected(actual) === true ? [] : [difference(path, expected.name || 'a fitting value', actual)]
  }
  if (expected instanceof RegExp) {
    return typeof actual === 'string' && expected.test(actual) ? [] : [difference(path, String(expected), actual)]
  }
  if (typeof expected !== 'object' || expected === null) {
    return Object.is(expected, actual) ? [] : [difference(path, show(expected), actual)]
  }
  if (typeof actual !== 'object' || actual === null || Array.isArray(expected) !== Array.isArray(actual)) {
    return [difference(path, show(expected), actual)]
  }
  if (Array.isArray(expected) && expected.length !== (actual as unknown[]).length) {
    return [difference(path, `${expected.length} items`, actual)]
  }
  return Object.entries(expected).flatMap(([key, shape]) =>
    differences(shape, (actual as Record<string, unknown>)[key], path === '' ? key : `${path}.${key}`),
  )
}

function difference(path: string, expected: string, actual: unknown): Difference {
  return {path, expected, actual: show(actual)}
}

function show(value: unknown): string {
  const text = JSON.stringify(value, (_, part) =>
    part instanceof RegExp ? String(part) : typeof part === 'function' ? `<${part.name}>` : part,
  )
  return (text ?? 'nothing').slice(0, 400)
}

/** Gives a judgement the words that stand in a report. */
function judge(name: string, isRight: (value: unknown) => boolean): (value: unknown) => boolean {
  return Object.defineProperty((value: unknown) => isRight(value), 'name', {value: name})
}

export const aString = judge('a string', (value) => typeof value === 'string' && value !== '')
export const aNumber = judge('a number', (value) => typeof value === 'number')
export const aList = judge('a list with something in it', (value) => Array.isArray(value) && value.length > 0)
export const aTime = judge('a time', (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(String(value)))

export function oneOf(...values: unknown[]) {
  return judge(`one of ${values.join(', ')}`, (value) => values.includes(value))
}

export function containing(shape: Shape) {
  return judge(
    `a list containing ${show(shape)}`,
    (value) => Array.isArray(value) && value.some((item) => differences(shape, item).length === 0),
  )
}

export function lacking(shape: Shape) {
  return judge(
    `a list without ${show(shape)}`,
    (value) => Array.isArray(value) && value.every((item) => differences(shape, item).length > 0),
  )
}

import {expect, test} from '@jest/globals'
import {Effort} from './effort.ts'
import {select} from './locate.ts'
import {PathError, parsePath} from './parse-path.ts'

const FRED = {
  name: 'fred',
  friends: [
    {name: 'mork', age: 40, favoriteColor: 'red'},
    {name: 'mindy', age: 32, favoriteColor: 'blue', home: {town: 'Boulder'}},
    {name: 'franklin', favoriteColor: 'yellow'},
    {name: 'alice', favoriteColor: 'blue'},
  ],
  roles: ['admin', 'owner'],
  contact: {state: {shortName: 'WY', longName: 'Wyoming'}, 'en-US': 'yes'},
  hasOwnProperty: 'odd',
}

test.each([
  ['name', ['fred']],
  ['missing', []],
  ['friends[*].name', ['mork', 'mindy', 'franklin', 'alice']],
  ['friends.name', ['mork', 'mindy', 'franklin', 'alice']],
  ['friends[age > 35].name', ['mork']],
  ['friends[35 < age].name', ['mork']],
  ['friends[age > 35, favoriteColor == "blue"].name', ['mork', 'mindy', 'alice']],
  ['friends[age?].age', [40, 32]],
  ['friends[home.town == "Boulder"].name', ['mindy']],
  ['friends[favoriteColor != "blue"].name', ['mork', 'franklin']],
  ['friends[age == "40"].name', []],
  ['friends[1:3].name', ['mindy', 'franklin']],
  ['friends[2:].name', ['franklin', 'alice']],
  ['friends[:1].name', ['mork']],
  ['friends[-2:].name', ['franklin', 'alice']],
  ['friends[-1].name', ['alice']],
  ['friends[0, 2:3].name', ['mork', 'franklin']],
  ['friends[99].name', []],
  ['friends.age[@ > 35]', [40]],
  ['roles', [['admin', 'owner']]],
  ['roles[*]', ['admin', 'owner']],
  ['roles[@ == "owner"]', ['owner']],
  ['contact.state[shortName, longName]', ['WY', 'Wyoming']],
  ['contact.state.*', ['WY', 'Wyoming']],
  ["contact['en-US']", ['yes']],
  ["contact.'en-US'", ['yes']],
  ['contact..shortName', ['WY']],
  ['..town', ['Boulder']],
  ['..[age == 32].name', ['mindy']],
  ['[contact.state.shortName, roles]', ['WY', ['admin', 'owner']]],
  ['hasOwnProperty', ['odd']],
  ['__proto__', []],
])('%s', (path, expected) => {
  expect(select(FRED, parsePath(path), new Effort())).toEqual(expected)
})

test.each([
  '',
  '.',
  'a.',
  'a..',
  'a[',
  'a[]',
  'a[0',
  'a[1 2]',
  'a[_key=="x]',
  'a]',
  'a b',
  '1a',
  'a[b==]',
  'a[1.5]',
  '[[[',
])('%j is not a path', (path) => expect(() => parsePath(path)).toThrow(PathError))

test.each(['a..b..c..d..e', `list${'[0,0]'.repeat(40)}`, '..[*]..[*]..[*]..[*]'])(
  'what %.30s selects is not followed without end',
  (path) => {
    const deep = Array.from({length: 50}, () => Array.from({length: 50}, () => [[1], {a: {b: {c: {}}}}]))
    const value = {list: [[[[[]]]]], a: deep}
    try {
      select(value, parsePath(path), new Effort(100_000))
    } catch (error) {
      expect((error as Error).message).toMatch(/too much/)
    }
  },
)

test('a path that ends nowhere is read in time that grows with its length', () => {
  for (const path of [`a[${'1'.repeat(9990)}`, `a["${'\\"'.repeat(4990)}`, `a${'['.repeat(9990)}`]) {
    const started = performance.now()
    expect(() => parsePath(path)).toThrow(PathError)
    expect(performance.now() - started).toBeLessThan(200)
  }
})

import {isDeepStrictEqual} from 'node:util'
import {expect, test} from '@jest/globals'
import {type ExprNode, evaluateSync, parse} from 'groq-js'
import {random} from '../../../hardness/random.ts'
import {childrenOf} from '../ast.ts'
import {Dependencies} from '../dependencies.ts'
import {diagnose} from '../diagnose/diagnose.ts'
import {parseQuery} from '../parse.ts'
import {compile} from './compile.ts'
import {DocumentView} from './document-view.ts'
import {documents} from './evaluate.examples.ts'
import {parameters, randomQuery} from './random-query.ts'
import {Scope} from './scope.ts'

/** More of them, or others: `GROQ_QUERIES=100000 GROQ_SEED=7`. */
const COUNT = Number(process.env.GROQ_QUERIES ?? 1200)
const SEED = Number(process.env.GROQ_SEED ?? 1)

const now = new Date('2026-11-22T12:00:00.123Z')
const byId = new Map(documents.map((document) => [document._id, document]))

test('random queries are answered as groq-js answers them', () => {
  const types = new Set<string>()
  let answered = 0
  for (let index = 0; index < COUNT; index++) {
    const query = randomQuery(random(SEED * 1_000_003 + index))
    const tree = parsed(query)
    if (!tree) continue
    note(parseQuery(query, parameters), types)
    const answer = ours(query)
    if (answer !== null && !isDeepStrictEqual(answer, [])) answered++
    const expected = reference(tree)
    // Compared first without `expect`, which takes longer than the query.
    if (!isDeepStrictEqual(answer, expected)) expect({query, answer}).toEqual({query, answer: expected})
    if (!Array.isArray(diagnose(query, () => true))) expect(query).toBe('a query nothing is wrong with')
  }
  // A generator whose queries are all refused, or find nothing, would prove nothing.
  expect(answered).toBeGreaterThan(COUNT / 5)
  expect([...types].sort()).toEqual(TYPES)
})

/** Undefined for a query that is no GROQ, such as one that takes a string for an object's attribute. */
function parsed(query: string): ExprNode | undefined {
  try {
    parseQuery(query, parameters)
    return parse(query, {params: parameters})
  } catch {
    return undefined
  }
}

function ours(query: string): unknown {
  const run = {
    view: new DocumentView(documents),
    params: parameters,
    now,
    identity: 'me',
    projectId: 'p',
    dataset: 'd',
    before: null,
    after: null,
    dependencies: new Dependencies(),
  }
  return JSON.parse(JSON.stringify(compile(parseQuery(query, parameters))(new Scope(run, null)) ?? null))
}

function reference(tree: ExprNode): unknown {
  const value = evaluateSync(tree, {
    dataset: documents,
    params: parameters,
    timestamp: now,
    identity: 'me',
    sanity: {projectId: 'p', dataset: 'd'},
    dereference: ({_ref}: {_ref: string}) => byId.get(_ref),
  })
  return JSON.parse(JSON.stringify(value.data ?? null))
}

function note(root: ExprNode, types: Set<string>): void {
  const pending = [root]
  for (let node = pending.pop(); node; node = pending.pop()) {
    types.add(node.type)
    pending.push(...childrenOf(node))
  }
}

/** All there are, but for those of selectors and of the delta mode. */
const TYPES = [
  ...[
    'AccessAttribute',
    'AccessElement',
    'And',
    'Array',
    'ArrayCoerce',
    'Asc',
    'Deref',
    'Desc',
    'Everything',
    'Filter',
  ],
  ...['FlatMap', 'FuncCall', 'Group', 'InRange', 'Map', 'Neg', 'Not', 'Object', 'OpCall', 'Or', 'Parameter', 'Parent'],
  ...['PipeFuncCall', 'Pos', 'Projection', 'Select', 'Slice', 'This', 'Value'],
]

import {conditionExamples} from '../documents/condition/condition.examples.ts'
import {collectProblems} from './problems.ts'

test('finds everything on a page that readers are spared', () => {
  const problems = collectProblems(JSON.parse(JSON.stringify(conditionExamples.hostile)))
  expect(problems.map(({kind, at}) => [kind, at])).toEqual([
    ['unsafe-link', 'symptoms[0].markDefs[0]'],
    ['unsafe-link', 'symptoms[0].markDefs[1]'],
    ['unpublished-link', 'symptoms[1].markDefs[0]'],
    ['unpublished-source', 'symptoms[1].children[3]'],
    ['unknown-block', 'causes[1]'],
    ['unpublished-link', 'treatments[0]'],
  ])
})

test('finds nothing on a whole page', () => {
  expect(collectProblems(conditionExamples.full)).toEqual([])
})

test('finds an invitation to the clinic that stands before help', () => {
  expect(collectProblems(conditionExamples.contactTooEarly).map(({kind}) => kind)).toEqual(['contact-before-help'])
})

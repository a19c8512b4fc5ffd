import {renderToStaticMarkup} from 'react-dom/server'
import {byUrgency} from './by-urgency.ts'
import {careCardExamples} from './care-card.examples.ts'
import {CareCard} from './care-card.tsx'

const draw = (card: (typeof careCardExamples)[keyof typeof careCardExamples]) =>
  renderToStaticMarkup(<CareCard {...card} headingLevel={3} />)

test('says the level in words in the heading, so that colour is never alone', () => {
  expect(draw(careCardExamples.emergency)).toContain('Emergency<span class="visually-hidden">: </span>')
  expect(draw(careCardExamples.urgent)).toContain('Urgent<span')
  expect(draw(careCardExamples.routine)).toContain('Not urgent<span')
})

test('holds no link, not even in an emergency', () => {
  for (const card of Object.values(careCardExamples)) expect(draw(card)).not.toContain('<a ')
})

test('lists every sign', () => {
  expect(draw(careCardExamples.emergency).match(/<li>/g)).toHaveLength(2)
})

test('a card without a level is drawn as an emergency', () => {
  expect(draw(careCardExamples.begun)).toContain('care-card--emergency')
})

test('takes the heading level it is given', () => {
  expect(renderToStaticMarkup(<CareCard {...careCardExamples.urgent} headingLevel={2} />)).toContain('<h2 class')
})

test('the most urgent card comes first and the given list stays as it was', () => {
  const {emergency, urgent, routine} = careCardExamples
  const cards = [routine, emergency, urgent]
  expect(byUrgency(cards)).toEqual([emergency, urgent, routine])
  expect(cards).toEqual([routine, emergency, urgent])
})

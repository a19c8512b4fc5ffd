/** @jest-environment jsdom */
import '@testing-library/jest-dom'
import {render, screen, within} from '@testing-library/react'
import {RenderingProvider} from '../../rendering.tsx'
import {frameExamples} from '../clinic/clinic.examples.ts'
import {conditionExamples} from './condition.examples.ts'
import {ConditionPage} from './condition.tsx'

/** The page as somebody finds her way in it who hears it instead of seeing it. */

beforeEach(() => {
  render(
    <RenderingProvider value={{preview: false, today: '2026-11-22', imageUrl: ({url}) => url ?? ''}}>
      <ConditionPage data={conditionExamples.full} frame={frameExamples.real} />
    </RenderingProvider>,
  )
})

test('the emergency card says its level in its heading, before the call to action', () => {
  expect(screen.getByRole('heading', {name: /^emergency\W+call 911/i})).toBeInTheDocument()
})

test('the clinic can be called by a link that says what it does', () => {
  const [call] = screen.getAllByRole('link', {name: /call .*858-258-5090|858-258-5090/i})
  expect(call).toHaveAttribute('href', 'tel:+18582585090')
})

test('the contents list leads to every section', () => {
  const contents = screen.getByRole('navigation', {name: 'On this page'})
  const targets = within(contents)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href')?.slice(1) ?? '')
  expect(targets.length).toBeGreaterThan(5)
  for (const target of targets) expect(document.getElementById(target)).toBeInTheDocument()
})

test('a note leads to its source, and the source back to the note', () => {
  const [note] = screen.getAllByRole('link', {name: /^(?:source|reference|note)?\W*1$/i})
  const source = document.getElementById(note?.getAttribute('href')?.slice(1) ?? '')
  expect(source).toBeInTheDocument()
  const back = within(source as HTMLElement)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))
  expect(
    back.some((href) => href?.startsWith('#') && document.getElementById(href.slice(1))?.contains(note ?? null)),
  ).toBe(true)
})

test('a picture is described', () => {
  for (const picture of screen.getAllByRole('img')) expect(picture).toHaveAccessibleName()
})

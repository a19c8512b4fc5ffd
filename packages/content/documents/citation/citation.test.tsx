import {draw} from '../../testing/draw.tsx'
import {frameExamples} from '../clinic/clinic.examples.ts'
import {citationExamples} from './citation.examples.ts'
import {citationIndex, citationPage} from './citation.page.ts'
import {type Citation, shortName} from './citation.tsx'

const show = (citation: Citation) => draw(<citationPage.Component data={citation} frame={frameExamples.real} />)
const graphOf = (citation: Citation) =>
  JSON.stringify(citationPage.graph(citation, frameExamples.real, {origin: 'https://clinic.example'}))

test('a source says what it found, where to read it, and which pages rest on it', () => {
  const html = show(citationExamples.cited)
  expect(html).toContain('<p>400 people, double-blind: minimal or no short-term benefit of the steroid.</p>')
  expect(html).toContain('href="https://pubmed.ncbi.nlm.nih.gov/24988555/"')
  expect(html).toContain('<a href="/conditions/sciatica">Sciatica</a>')
})

test('a retracted source says so to readers, and search engines hear nothing of it', () => {
  expect(show(citationExamples.retracted)).toContain('Retracted: do not rely on this source')
  expect(graphOf(citationExamples.retracted)).not.toContain('ScholarlyArticle')
  expect(graphOf(citationExamples.cited)).toContain('ScholarlyArticle')
})

test('a source that nothing cites says that', () => {
  expect(show(citationExamples.lapsed)).toContain('No page cites it at the moment.')
})

test('a source has a short name even without authors', () => {
  const {cited} = citationExamples
  expect(shortName(cited)).toBe('Friedly 2014')
  expect(shortName({...cited, authors: 'US Food and Drug Administration (FDA)', year: 2021})).toBe('FDA 2021')
  expect(shortName({...cited, kind: 'register', trialId: 'NCT00000411'})).toBe('NCT00000411')
  expect(shortName({...cited, authors: null, container: null}).length).toBeLessThanOrEqual(23)
})

test('an empty list of sources stays out of search engines', () => {
  expect(citationIndex.head([], frameExamples.real).noindex).toBe(true)
})

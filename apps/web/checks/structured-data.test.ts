import {builtPage, builtSite} from './built-site.ts'
import {structuredDataProblems} from './structured-data.ts'

const origin = 'https://www.example.com'
const withGraph = (path: string, nodes: unknown[], body = '') =>
  builtPage(
    path,
    `<title>Sciatica: signs and care</title><meta name="description" content="Pain along a nerve.">
    <script type="application/ld+json">${JSON.stringify({'@context': 'https://schema.org', '@graph': nodes})}</script>
    <body>${body}`,
  )
const home = withGraph('/', [{'@type': 'MedicalClinic', '@id': `${origin}/#clinic`}])
const check = (nodes: unknown[], body = '') =>
  structuredDataProblems(builtSite([home, withGraph('/sciatica', nodes, body)])).map(({message}) => message)

test('what the page shows may be said: words, alternative texts, title and description', () => {
  expect(
    check(
      [
        {'@type': 'MedicalCondition', name: 'Sciatica', alternateName: ['The sciatic nerve’s pain']},
        {'@type': 'ImageObject', caption: 'A nerve that leaves the spine', contentUrl: `${origin}/media/a.png`},
        {'@type': 'WebPage', name: 'Sciatica: signs and care', description: 'Pain along a nerve.', inLanguage: 'en-US'},
      ],
      `<h1>Sciatica</h1><p>Also called the <b>sciatic</b>\n nerve's pain</p><img src="/a" alt="A nerve that leaves the spine">`,
    ),
  ).toEqual([])
})

test('finds words that the page does not show', () => {
  expect(
    check([{'@type': 'MedicalCondition', name: 'Sciatica', legalStatus: 'Approved'}], '<p hidden>Approved</p>'),
  ).toEqual(['says “Approved” (MedicalCondition.legalStatus) and does not show it'])
})

test('half a word is not shown', () => {
  expect(check([{'@type': 'Person', honorificSuffix: 'MD'}], 'ICD-10-CMD')).toHaveLength(1)
  expect(check([{'@type': 'Person', honorificSuffix: 'MD'}], 'CMD, MD')).toEqual([])
})

test('a date is shown as a time element of its day', () => {
  const article = [{'@type': 'Article', dateModified: '2026-11-27T06:14:53.431Z'}]
  expect(check(article, '<time datetime="2026-11-27">November 27</time>')).toEqual([])
  expect(check(article, '<p>2026-11-27</p><time datetime="2026-11-26">November 26</time>')).toEqual([
    'says the date 2026-11-27T06:14:53.431Z (Article.dateModified) and shows no <time> of it',
  ])
})

test('a telephone number is shown as a link that calls it', () => {
  const clinic = [{'@type': 'MedicalClinic', telephone: '+15550100', email: 'desk@example.com'}]
  expect(check(clinic, '<a href="tel:+15550100">555-0100</a> <a href="mailto:desk@example.com">write</a>')).toEqual([])
  expect(check(clinic, '+15550100 desk@example.com')).toHaveLength(2)
})

test('a reference leads to a node of this page or of another', () => {
  const about = {'@id': `${origin}/sciatica#condition`}
  const page = {'@type': 'WebPage', publisher: {'@id': `${origin}/#clinic`}, about}
  expect(check([page, {...about, '@type': 'MedicalCondition'}])).toEqual([])
  expect(check([page])).toEqual([`points at ${origin}/sciatica#condition, which no page describes`])
})

test('finds a node that is named by another page and not described there', () => {
  const named = (address: string) => [{'@type': 'Person', '@id': address}]
  expect(check(named(`${origin}/people/ana#person`))).toEqual([
    `names ${origin}/people/ana#person, and there is no page /people/ana`,
  ])
  expect(check(named(`${origin}/#person`))).toEqual([`names ${origin}/#person, which / does not describe`])
})

test('finds JSON-LD that does not parse', () => {
  const page = builtPage('/a', '<script type="application/ld+json">{"@type":</script>')
  expect(structuredDataProblems(builtSite([page]))[0]?.message).toContain('does not parse')
})

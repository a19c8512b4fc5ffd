import {draw as drawElement} from '../testing/draw.tsx'
import {addressesOf} from './citation-addresses.ts'
import {headingLevels} from './heading-levels.ts'
import {numberReferences} from './number-references.ts'
import {ReferencesSection} from './references-section.tsx'
import {lapsedGuideline, note, retractedSeries, richTextExamples, text, trial} from './rich-text.examples.ts'
import {RichText} from './rich-text.tsx'
import {safeHref} from './safe-href.ts'
import type {BodyValue} from './values.ts'

const draw = (body: BodyValue, options: {preview?: boolean; today?: string} = {}) =>
  drawElement(
    <>
      <RichText value={body} />
      <ReferencesSection />
    </>,
    {parts: [body], ...options},
  )

test('numbers sources in order of first appearance, and a source named twice keeps its number', () => {
  const html = draw(richTextExamples.everything())
  expect([...html.matchAll(/<sup><a id="([^"]+)" href="([^"]+)"/g)].map(([, id, href]) => [id, href])).toEqual([
    ['note-1-1', '#ref-1'],
    ['note-2-1', '#ref-2'],
    ['note-1-2', '#ref-1'],
  ])
})

test('numbers run on from one part of a page to the next, through callouts and evidence', () => {
  const [first, second, third] = [note(trial), note(lapsedGuideline), note(trial)]
  const references = numberReferences([
    [text([first])],
    [{_type: 'callout', body: [text([second])]}],
    [{_type: 'evidenceStatement', citations: [retractedSeries, null]}, text([third])],
  ])
  expect(references.list.map(({citation}) => citation._id)).toEqual([
    trial._id,
    lapsedGuideline._id,
    retractedSeries._id,
  ])
  expect(references.mentionOf(third)).toEqual({number: 1, id: 'note-1-2'})
  expect(references.mentionOf({})).toBeNull()
})

test('leads from every reference back to each place that names it', () => {
  const html = draw(richTextExamples.everything())
  expect(html).toContain('href="#note-1-1" aria-label="Back to source 1 in the text, place 1"')
  expect(html).toContain('href="#note-1-2" aria-label="Back to source 1 in the text, place 2"')
  expect(html).toContain('href="#note-2-1" aria-label="Back to source 2 in the text"')
})

test('builds addresses of sources from their identifiers', () => {
  expect(addressesOf({...trial, pmcid: 'PMC99', trialId: 'NCT01290367'}).map(({href}) => href)).toEqual([
    'https://pubmed.ncbi.nlm.nih.gov/24988555/',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC99/',
    'https://doi.org/10.1056/NEJMoa1313265',
    'https://clinicaltrials.gov/study/NCT01290367',
  ])
})

test('uses a typed address only for a source without identifiers, and only a safe one', () => {
  const bare = {pmid: null, pmcid: null, doi: null, trialId: null}
  expect(addressesOf({...bare, url: 'https://www.fda.gov/x'})).toEqual([
    {label: 'www.fda.gov', href: 'https://www.fda.gov/x'},
  ])
  expect(addressesOf({...bare, url: 'javascript:alert(1)'})).toEqual([])
  expect(addressesOf({...bare, pmid: '12"onclick="', url: null})).toEqual([])
})

test('marks a retracted source and a guideline that has run out, and neither before its day', () => {
  const html = draw([text(['A', note(retractedSeries), note(lapsedGuideline)])])
  expect(html).toContain('Retracted: do not rely on this source')
  expect(html).toContain('Guideline lapsed on <time dateTime="2022-04-04">April 4, 2022</time>')
  expect(draw([text(['A', note(lapsedGuideline)])], {today: '2022-04-04'})).not.toContain('lapsed')
})

test('links to pages of this site by what they are, and to other sites with rel', () => {
  const html = draw(richTextExamples.everything())
  expect(html).toContain('<a href="/conditions/sciatica">')
  expect(html).toContain('<a href="https://www.fda.gov/consumers" rel="external noopener">')
})

test('never draws a link that is not https', () => {
  const html = draw(richTextExamples.unsafeLink())
  expect(html).not.toMatch(/javascript|http:|<a /)
  expect(html).toContain('Press here')
  expect([
    safeHref(' https://a.example/x '),
    safeHref('//a.example'),
    safeHref('JaVaScript:x'),
    safeHref(null),
  ]).toEqual(['https://a.example/x', null, null, null])
})

test('a link to an unpublished page is plain text for readers and a note for editors', () => {
  expect(draw(richTextExamples.unpublishedLink())).toBe('<p>See the page on necks.</p>')
  const preview = draw(richTextExamples.unpublishedLink(), {preview: true})
  expect(preview).toContain('this link leads to a page that is not published')
  expect(preview).toContain('the source of this note is not published')
})

test('an unknown block is nothing for readers and a note for editors', () => {
  expect(draw(richTextExamples.unknownBlock())).toBe('<p>Before.</p><p>After.</p>')
  expect(draw(richTextExamples.unknownBlock(), {preview: true})).toContain('a block of the type “quiz” cannot be shown')
})

test('draws lists as lists', () => {
  const html = draw(richTextExamples.everything())
  expect(html).toContain('<ul><li>in the leg</li><li>in the foot</li></ul>')
  expect(html).toContain('<ol><li>first walk</li></ol>')
})

test('skips no heading level whatever level was chosen', () => {
  const body = richTextExamples.skippedHeading()
  expect(body.map((block) => headingLevels(body, 2).get(block))).toEqual([3, 4, 4])
  expect(draw(body)).toContain('<h3>Deep</h3>')
})

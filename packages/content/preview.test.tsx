import {stegaClean, stegaEncodeSourceMap} from '@sanity/client/stega'
import {frameExamples} from './documents/clinic/clinic.examples.ts'
import {conditionExamples} from './documents/condition/condition.examples.ts'
import {conditionPage} from './documents/condition/condition.page.ts'
import {draw} from './testing/draw.tsx'

/** Data as an eager preview sends it: an edit marker in every string but types, keys and dates. */
function marked<Data>(data: Data): Data {
  const sourceMap = {
    documents: [{_id: 'condition-lumbar-spinal-stenosis', _type: 'condition'}],
    paths: ['$'],
    mappings: {$: {type: 'value' as const, source: {type: 'documentValue' as const, document: 0, path: 0}}},
  }
  const plain = ['style', 'listItem', 'marks', 'url']
  return stegaEncodeSourceMap(data, sourceMap, {
    enabled: true,
    studioUrl: 'https://studio.example',
    filter: ({resultPath, value}) => {
      const field = String(resultPath.findLast((step) => typeof step === 'string'))
      return !field.startsWith('_') && !plain.includes(field) && !/^\d{4}-/.test(value)
    },
  })
}

function show(withMarkers: boolean): string {
  const [data, frame] = [conditionExamples.full, frameExamples.real]
  if (!withMarkers) return draw(<conditionPage.Component data={data} frame={frame} />, {preview: true, frame})
  return draw(<conditionPage.Component data={marked(data)} frame={marked(frame)} />, {
    preview: true,
    frame: marked(frame),
  })
}

test('edit markers in the words change nothing of what is drawn around them', () => {
  const html = show(true)
  expect(html.length).toBeGreaterThan(show(false).length * 2)
  expect(stegaClean(html)).toBe(show(false))
})

test('no address, id, date or class carries an edit marker', () => {
  const attributes = [...show(true).matchAll(/ (?:href|id|dateTime|class)="([^"]*)"/g)].map(([, value]) => value ?? '')
  expect(attributes.filter((value) => value !== stegaClean(value))).toEqual([])
})

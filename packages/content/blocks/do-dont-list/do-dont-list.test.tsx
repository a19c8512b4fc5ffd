import {draw} from '../../testing/draw.tsx'
import {doDontListExamples} from './do-dont-list.examples.ts'
import {DoDontList} from './do-dont-list.tsx'

test('“do not” is said on every line, after the dos', () => {
  const html = draw(<DoDontList {...doDontListExamples.back} level={3} />)
  expect(html).toContain('<li>do not stay in bed for days</li><li>do not lift with a bent back</li>')
  expect(html.indexOf('keep walking')).toBeLessThan(html.indexOf('do not stay'))
})

import {draw} from '../../testing/draw.tsx'
import {faqExamples} from './faq.examples.ts'
import {Faq} from './faq.tsx'

test('answers stand in the open', () => {
  const html = draw(<Faq {...faqExamples.two} level={3} />)
  expect(html).toContain('<h3>Will it get worse?</h3><p>For most people it stays the same.</p>')
  expect(html).not.toContain('<details')
})

import {draw} from '../../testing/draw.tsx'
import {calloutExamples} from './callout.examples.ts'
import {Callout} from './callout.tsx'

test('a callout says “Important” to people who cannot see that it is yellow', () => {
  expect(draw(<Callout {...calloutExamples.notApproved} level={3} />)).toContain(
    '<h3 class="callout__heading"><span class="visually-hidden">Important: </span>Not approved by the FDA</h3>',
  )
})

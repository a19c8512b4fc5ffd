import {renderToStaticMarkup} from 'react-dom/server'
import {withoutMarks} from './static-head.tsx'

test('leaves every tag and takes the marks that scripts would look for', () => {
  const head = (
    <>
      {withoutMarks([
        [
          <title key="title" {...{'data-next-head': ''}}>
            Pain
          </title>,
          <meta key="robots" name="robots" content="index" {...{'data-next-head': ''}} />,
        ],
        <link key="icon" rel="icon" href="/favicon.svg" />,
        false,
        <noscript key="css" {...{'data-n-css': ''}} />,
        <noscript key="words">Words</noscript>,
      ])}
    </>
  )
  expect(renderToStaticMarkup(head)).toBe(
    '<title>Pain</title><meta name="robots" content="index"/><link rel="icon" href="/favicon.svg"/><noscript>Words</noscript>',
  )
})

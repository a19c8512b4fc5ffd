import type {DocumentContext} from 'next/document.js'
import type {ComponentType} from 'react'
import {renderToString} from 'react-dom/server'
import {initialProps} from './initial-props.tsx'

/** As Next renders a page: the app, given these props, in the element that scripts look for. */
function contextOf(props: object): DocumentContext {
  const App = () => (
    <p>
      {'one '}
      {'two'}
    </p>
  )
  const context = {
    renderPage({enhanceApp}: {enhanceApp(App: ComponentType): ComponentType}) {
      const Enhanced = enhanceApp(App)
      return {
        html: renderToString(
          <div id="__next">
            <Enhanced {...props} />
          </div>,
        ),
      }
    },
    defaultGetInitialProps: (own: {renderPage(options: object): object}) =>
      own.renderPage({enhanceApp: (Given: ComponentType) => (given: object) => <Given {...given} />}),
  }
  return context as unknown as DocumentContext
}

const marked = '<div id="__next"><p>one <!-- -->two</p></div>'

test('a public page has no marks for scripts', async () => {
  const {html} = await initialProps(contextOf({__N_SSG: true}), {isDevelopment: false})
  expect(html).toBe('<p>one two</p>')
})

test.each([
  ['a draft', {__N_SSG: true, __N_PREVIEW: true}, false],
  ['a page of which nothing is known', {}, false],
  ['a page in development', {__N_SSG: true}, true],
])('%s keeps them', async (_name, props, isDevelopment) => {
  const {html} = await initialProps(contextOf(props), {isDevelopment})
  expect(html).toBe(marked)
})

import NextDocument, {type DocumentContext, type DocumentInitialProps} from 'next/document.js'
import {plainMarkup} from './plain-markup.ts'

interface NextProps {
  /** Set for a page whose props come from `getStaticProps`, which is every public page. */
  __N_SSG?: boolean
  /** Set as well when the draft cookie is valid. Such a page sends scripts, and they need React's marks. */
  __N_PREVIEW?: boolean
}

/** What Next gives a document; the markup of a public page without the marks that only scripts would look for. */
export async function initialProps(
  context: DocumentContext,
  {isDevelopment}: {isDevelopment: boolean},
): Promise<DocumentInitialProps> {
  let isPublic = false
  const page = await NextDocument.getInitialProps(
    noticing(context, ({__N_SSG, __N_PREVIEW}) => {
      isPublic = __N_SSG === true && __N_PREVIEW !== true && !isDevelopment
    }),
  )
  return isPublic ? {...page, html: plainMarkup(page.html)} : page
}

/** The context, with a look at what the app is given: nothing else says here whether this is a draft. */
function noticing(context: DocumentContext, look: (props: NextProps) => void): DocumentContext {
  const renderPage: DocumentContext['renderPage'] = (options) => {
    const {enhanceApp, ...others} = typeof options === 'function' ? {enhanceComponent: options} : (options ?? {})
    return context.renderPage({
      ...others,
      enhanceApp: (App) => {
        const Enhanced = enhanceApp?.(App) ?? App
        return function Noticed(props) {
          look(props as NextProps)
          return <Enhanced {...props} />
        }
      },
    })
  }
  return {...context, renderPage}
}

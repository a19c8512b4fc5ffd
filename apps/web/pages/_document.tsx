import NextDocument, {Html, Main, NextScript} from 'next/document.js'
import {DocumentHead} from '../page/document-head.tsx'
import {StaticHead} from '../page/static-head.tsx'

/**
 * Public pages send no script at all. This is the one place that decides it: scripts go out in development, and to
 * an editor whose draft cookie Next has verified. See docs/decisions.
 */
export default class Document extends NextDocument {
  override render() {
    const sendsScripts = this.props.__NEXT_DATA__.isPreview === true || process.env.NODE_ENV !== 'production'
    return (
      <Html lang="en-US">
        <DocumentHead as={sendsScripts ? undefined : StaticHead} />
        <body>
          <Main />
          {sendsScripts && <NextScript />}
        </body>
      </Html>
    )
  }
}

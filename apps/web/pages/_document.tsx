import {randomUUID} from 'node:crypto'
import {language} from '@clinic/content/language'
import NextDocument, {type DocumentContext, Html, Main, NextScript} from 'next/document.js'
import {env} from '../env.ts'
import {DocumentHead} from '../page/document-head.tsx'
import {initialProps} from '../page/initial-props.tsx'
import {DRAFT_COOKIE, draftPolicy} from '../page/security-headers.ts'
import {StaticHead} from '../page/static-head.tsx'
import {SHARED_DRAFT_ROUTE} from '../share-link/private-answer.ts'

const isDevelopment = process.env.NODE_ENV !== 'production'

/**
 * Public pages send no script at all. This is the one place that decides it: scripts go out in development, and to
 * an editor whose draft cookie Next has verified. See docs/decisions.
 */
export default class Document extends NextDocument<{nonce?: string}> {
  static override async getInitialProps(context: DocumentContext) {
    return {...(await initialProps(context, {isDevelopment})), nonce: allowScripts(context)}
  }

  override render() {
    const {nonce, __NEXT_DATA__} = this.props
    const isPreview = __NEXT_DATA__.isPreview === true && __NEXT_DATA__.page !== SHARED_DRAFT_ROUTE
    const sendsScripts = isPreview || isDevelopment
    return (
      <Html lang={language.tag}>
        <DocumentHead as={sendsScripts ? undefined : StaticHead} nonce={sendsScripts ? nonce : undefined} />
        <body>
          <Main />
          {sendsScripts && <NextScript nonce={nonce} />}
        </body>
      </Html>
    )
  }
}

/** The bundler starts its own code with an inline script. A draft page may run that one, by a number used once, and no other. */
function allowScripts({req, res, pathname}: DocumentContext): string | undefined {
  if (
    isDevelopment ||
    pathname === SHARED_DRAFT_ROUTE ||
    !req?.headers.cookie?.includes(DRAFT_COOKIE) ||
    res?.headersSent !== false
  )
    return undefined
  const nonce = randomUUID()
  res.setHeader('Content-Security-Policy', draftPolicy(env(), `'nonce-${nonce}'`))
  return nonce
}

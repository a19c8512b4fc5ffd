import {Head} from 'next/document.js'

/** The part of the head that is the same on every page. */
export function DocumentHead({as: As = Head, nonce}: {as?: typeof Head; nonce?: string}) {
  return (
    <As nonce={nonce}>
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#0f4c5c" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0b333d" />
      <meta name="format-detection" content="telephone=no" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    </As>
  )
}

import {ImageResponse} from 'next/og.js'
import {createElement} from 'react'
import {fonts} from './fonts.ts'
import {remember} from './remember.ts'
import type {ShareCard} from './share-card.ts'
import {SharePicture} from './share-picture.tsx'
import {shareSize} from './share-size.ts'

/** As many pictures as are kept: some 40 kB each. */
const KEPT = 200

/** The picture of a card as PNG. The same words are drawn once; other words are another picture, so no correction is missed. */
export const drawShare = remember(
  KEPT,
  (card: ShareCard) => JSON.stringify(card),
  async (card) => {
    const response = new ImageResponse(createElement(SharePicture, card), {...shareSize, fonts: await fonts()})
    return Buffer.from(await response.arrayBuffer())
  },
)

import type {GetStaticPaths, GetStaticProps} from 'next'
import {movedOrMissing} from '../page/define-page.ts'
import {publishedClient} from '../sanity/clients.ts'

/** Addresses that no page has: those that had one once lead on, the others are not found. */
export default function OldAddress() {
  return null
}

export const getStaticPaths: GetStaticPaths = async () => ({paths: [], fallback: 'blocking'})

export const getStaticProps: GetStaticProps<never, {path: string[]}> = async ({params}) =>
  await movedOrMissing(publishedClient(), `/${params?.path.join('/') ?? ''}`)

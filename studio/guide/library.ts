/// <reference types="vite/client" />
import {CONTENTS} from './chapters.ts'
import {type Addresses, type Chapter, chapterName, chapterOfMarkdown} from './markdown.ts'

const texts = import.meta.glob<string>('../../docs/guide/*.md', {query: '?raw', import: 'default', eager: true})
const pictures = import.meta.glob<string>('../../docs/guide/pictures/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** Every page of the guide, its contents first. Written into the bundle when the Studio is built. */
export function library(chapterAddress: Addresses['chapter']): Chapter[] {
  const addresses = {
    chapter: chapterAddress,
    picture: (file: string) => pictures[`../../docs/guide/pictures/${file}`] ?? null,
  }
  return Object.entries(texts)
    .map(([path, markdown]) => ({file: path.split('/').at(-1) ?? '', markdown}))
    .toSorted((a, b) => orderOf(a.file).localeCompare(orderOf(b.file)))
    .map(({file, markdown}) => chapterOfMarkdown(file, markdown, addresses))
}

function orderOf(file: string): string {
  return chapterName(file) === CONTENTS ? '' : file
}

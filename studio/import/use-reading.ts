import type {DatasetFacts} from '@clinic/content/checks'
import {type ReadArticle, readArticle, siteOf, UnreadableFileError} from '@clinic/importer'
import {useRef, useState} from 'react'
import {siteOrigins} from './site-origins.ts'

export type Reading =
  | {state: 'none'}
  | {state: 'reading'; name: string}
  | {state: 'unreadable'; name: string; message: string}
  | {state: 'read'; article: ReadArticle}

const parseHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html')

/** Reads a file in this browser; it is sent nowhere. Of two files chosen one after the other, the later one counts. */
export function useReading(dataset: DatasetFacts | undefined) {
  const [reading, setReading] = useState<Reading>({state: 'none'})
  const latest = useRef<File | null>(null)

  const read = async (file: File) => {
    if (!dataset) return
    latest.current = file
    setReading({state: 'reading', name: file.name})
    const next = await readFile(file, dataset)
    if (latest.current === file) setReading(next)
  }
  const forget = () => {
    latest.current = null
    setReading({state: 'none'})
  }
  return {reading, read, forget}
}

async function readFile(file: File, dataset: DatasetFacts): Promise<Reading> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const site = siteOf(dataset, siteOrigins())
    return {state: 'read', article: await readArticle({name: file.name, bytes}, {parseHtml, site, dataset})}
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) console.error(`The file ${file.name} could not be read.`, error)
    return {state: 'unreadable', name: file.name, message: messageOf(error)}
  }
}

function messageOf(error: unknown): string {
  if (error instanceof UnreadableFileError) return error.message
  return 'This file could not be read. Open it in the program it comes from, save it again as a Word document (.docx), and try that file. If this happens again, send the file to whoever looks after this site.'
}

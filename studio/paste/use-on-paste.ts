import {datasetFacts} from '@clinic/content/checks'
import {useToast} from '@sanity/ui/toast'
import {useMemo} from 'react'
import type {OnPasteFn} from 'sanity'
import {useLatestFacts} from '../dataset/use-dataset-facts.ts'
import {siteOrigins} from '../import/site-origins.ts'
import {type Allowed, fitBlocks, paragraph} from './fit-blocks.ts'
import {type Clipboard, isStructured, readClipboard} from './structured-html.ts'
import {whatChanged} from './what-changed.ts'

const parseHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const newKey = () => crypto.randomUUID().slice(0, 12)

/** The reader of foreign HTML; loaded when somebody comes to a text, before she pastes. */
export const loadImporter = () => import('@clinic/importer')

/** Pasting that keeps headings, lists, tables and links of Word, Google Docs and web pages, and none of their styling. */
export function useOnPaste(): OnPasteFn {
  const latestFacts = useLatestFacts()
  const {push} = useToast()
  return useMemo((): OnPasteFn => {
    const paste = async (clipboard: Clipboard, allowed: Allowed) => {
      const {blocksOfHtml, siteOf} = await loadImporter()
      const dataset = latestFacts()
      const site = siteOf(dataset ?? datasetFacts([]), siteOrigins())
      const {blocks, ...found} = blocksOfHtml(clipboard.html, {
        parseHtml,
        headings: allowed.styles.includes('h2') ? 'h2' : 'h3',
        // Where no block can stand, the number stays in its sentence, and a check speaks of it.
        site: allowed.blocks.includes('clinicContact') ? site : {...site, phone: null},
        dataset: dataset ?? datasetFacts([]),
        newKey,
      })
      const sentences = whatChanged(found)
      if (!dataset && found.links.length > 0)
        sentences.push(
          'The other pages are not read yet, so links to them could not be recognized. Paste again in a moment.',
        )
      if (sentences.length > 0)
        push({status: 'info', title: 'Pasted', description: sentences.join(' '), duration: 20_000, closable: true})
      return fitBlocks(blocks, allowed, newKey)
    }
    return ({event, schemaTypes}) => {
      const clipboard = readClipboard(event.clipboardData)
      if (!isStructured(clipboard, parseHtml)) return undefined
      const allowed = {
        styles: schemaTypes.styles.map(({value}) => value),
        blocks: schemaTypes.blockObjects.map(({name}) => name),
      }
      return paste(clipboard, allowed)
        .catch((error: unknown) => {
          console.error('What was pasted could not be read as HTML.', error)
          return []
        })
        .then((blocks) => {
          if (blocks.length > 0) return {insert: blocks.map((block) => ({...block}))}
          push({
            status: 'warning',
            title: 'Only the words were pasted',
            description: 'Set headings, lists and links again.',
            duration: 20_000,
            closable: true,
          })
          return {insert: plainParagraphs(clipboard.text).map((block) => ({...block}))}
        })
    }
  }, [latestFacts, push])
}

function plainParagraphs(text: string) {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(line, newKey))
}

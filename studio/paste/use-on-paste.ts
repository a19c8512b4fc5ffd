import {useToast} from '@sanity/ui/toast'
import {useMemo} from 'react'
import type {OnPasteFn} from 'sanity'
import {useLatestFacts} from '../dataset/use-dataset-facts.ts'
import {siteOrigins} from '../import/site-origins.ts'
import {paragraph} from './fit-blocks.ts'
import {isStructured, readClipboard} from './structured-html.ts'

const parseHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const newKey = () => crypto.randomUUID().slice(0, 12)

/** The reader of foreign HTML; loaded when somebody comes to a text, before she pastes. */
export const loadPastedBlocks = () => import('./pasted-blocks.ts')

/** Pasting that keeps headings, lists, tables and links of Word, Google Docs and web pages, and none of their styling. */
export function useOnPaste(): OnPasteFn {
  const latestFacts = useLatestFacts()
  const {push} = useToast()
  return useMemo((): OnPasteFn => {
    const read = async (html: string, place: Parameters<Reader>[1]) => {
      const {pastedBlocks} = await loadPastedBlocks()
      const {blocks, sentences} = pastedBlocks(html, place, {
        dataset: latestFacts(),
        origins: siteOrigins(),
        parseHtml,
        newKey,
      })
      if (sentences.length > 0)
        push({status: 'info', title: 'Pasted', description: sentences.join(' '), duration: 20_000, closable: true})
      return blocks
    }
    return ({event, schemaTypes, value, path}) => {
      const clipboard = readClipboard(event.clipboardData)
      if (!isStructured(clipboard, parseHtml)) return undefined
      const place = {
        styles: schemaTypes.styles.map((style) => style.value),
        blocks: schemaTypes.blockObjects.map(({name}) => name),
        isInText: hasWords(value, path[0]),
      }
      return read(clipboard.html, place)
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
          return {insert: plainParagraphs(clipboard.text)}
        })
    }
  }, [latestFacts, push])
}

type Reader = Awaited<ReturnType<typeof loadPastedBlocks>>['pastedBlocks']
type PasteData = Parameters<OnPasteFn>[0]

/** Whether the block that a path leads to is text with words in it. */
function hasWords(value: PasteData['value'], step: PasteData['path'][number] | undefined): boolean {
  const key = typeof step === 'object' && '_key' in step ? step._key : undefined
  const block = value?.find(({_key}) => _key === key)
  const children: unknown[] = Array.isArray(block?.children) ? block.children : []
  return children.some((child) => String(Object(child).text ?? '').trim() !== '')
}

function plainParagraphs(text: string) {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({...paragraph(line, newKey)}))
}

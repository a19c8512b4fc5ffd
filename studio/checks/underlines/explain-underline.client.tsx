import {Box} from '@sanity/ui'
import {Popover} from '@sanity/ui/popover'
import {useEffect, useState} from 'react'
import type {QuoteFinding} from '../quotes.ts'
import {Suggestion} from '../suggestion.client.tsx'
import {findingIdAt, idOf} from './decorations.tsx'

interface Shown {
  id: string
  element: HTMLElement
}

/** What is wrong with the underlined words the pointer or the caret is on. Escape puts it away; typing does too. */
export function ExplainUnderline({text, quotes}: {text: HTMLElement | null; quotes: QuoteFinding[]}) {
  const [shown, setShown] = useState<Shown | null>(null)
  const [card, setCard] = useState<HTMLElement | null>(null)
  const hasQuotes = quotes.length > 0

  useEffect(() => {
    if (!text || !hasQuotes) return
    return watch(text, card, setShown)
  }, [text, card, hasQuotes])

  const finding = shown?.element.isConnected ? quotes.find((quote) => idOf(quote) === shown.id) : undefined
  if (!shown || !finding) return null
  return (
    <Popover
      open
      portal
      constrainSize
      placement="bottom-start"
      fallbackPlacements={['top-start', 'bottom', 'top']}
      referenceElement={shown.element}
      content={
        <Box ref={setCard} data-testid="underline-explained" padding={4} style={{maxWidth: 380}}>
          <Suggestion finding={finding} />
        </Box>
      }
    />
  )
}

/** Listens to the text as a whole, so that an underline is only an element, and costs nothing while typing. */
function watch(text: HTMLElement, card: HTMLElement | null, show: (shown: Shown | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = (wait: number, shown: Shown | null) => {
    clearTimeout(timer)
    timer = setTimeout(() => show(shown), wait)
  }
  const stay = () => clearTimeout(timer)
  const leave = () => later(300, null)
  const point = (event: Event) => {
    const underline = findingIdAt(event.target as Node)
    if (underline) later(200, underline)
  }
  const unpoint = (event: Event) => {
    if (findingIdAt(event.target as Node)) leave()
  }
  const atCaret = () => {
    const underline = findingIdAt(getSelection()?.anchorNode ?? null)
    later(underline ? 150 : 0, underline)
  }
  const onKeyUp = ({key}: KeyboardEvent) => {
    if (/^(Arrow|Home|End|Page)/.test(key)) atCaret()
  }
  const onKeyDown = ({key}: KeyboardEvent) => {
    if (key === 'Escape') later(0, null)
  }
  const hide = () => later(0, null)

  const controller = new AbortController()
  const {signal} = controller
  text.addEventListener('mouseover', point, {signal})
  text.addEventListener('mouseout', unpoint, {signal})
  text.addEventListener('click', atCaret, {signal})
  text.addEventListener('keyup', onKeyUp, {signal})
  text.addEventListener('beforeinput', hide, {signal})
  document.addEventListener('keydown', onKeyDown, {signal})
  card?.addEventListener('mouseenter', stay, {signal})
  card?.addEventListener('mouseleave', leave, {signal})
  return () => {
    controller.abort()
    clearTimeout(timer)
  }
}

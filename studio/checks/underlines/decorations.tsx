import type {PortableTextBlock} from '@sanity/types'
import type {PropsWithChildren} from 'react'
import type {PortableTextInputProps} from 'sanity'
import {nameOf, type QuoteFinding} from '../quotes.ts'
import {rangeOf} from './range-of.ts'

export type RangeDecoration = NonNullable<PortableTextInputProps['rangeDecorations']>[number]

/** The underlines of one text. `onLost`: an edit took the words away under an underline. */
export function decorationsOf(
  blocks: PortableTextBlock[],
  quotes: QuoteFinding[],
  onLost: () => void,
  edition: number,
): RangeDecoration[] {
  const byKey = new Map(blocks.map((block) => [block._key, block]))
  return quotes.flatMap((finding) => {
    const last = finding.path.at(-1)
    const block = typeof last === 'object' && '_key' in last ? byKey.get(last._key) : undefined
    const selection = block && rangeOf(block, finding.quote)
    if (!selection) return []
    const id = idOf(finding)
    return [
      {
        selection,
        component: underline(id, finding.severity),
        // The editor compares place and payload only: what must lead to a new underline stands here.
        payload: {finding: id, severity: finding.severity, edition},
        onMoved: ({newSelection}) => {
          if (newSelection === null) onLost()
        },
      } satisfies RangeDecoration,
    ]
  })
}

/** Name of a finding in the page. Without its offsets: words that move stay the same finding. */
export function idOf({rule, path, quote, message}: QuoteFinding): string {
  return `finding-${hash(`${rule} ${nameOf(path)} ${quote.text} ${message}`)}`
}

/** Finds the underline an event happened in. */
export function findingIdAt(node: Node | null): {id: string; element: HTMLElement} | null {
  const element = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('[data-finding]')
  return element ? {id: element.dataset.finding ?? '', element} : null
}

type Underline = (props: PropsWithChildren) => React.ReactElement

/** One component for a finding, always the same: another one would put new elements under the caret. */
const underlines = new Map<string, Underline>()

function underline(id: string, severity: QuoteFinding['severity']): Underline {
  const name = `${id} ${severity}`
  const known = underlines.get(name)
  if (known) return known
  const Underlined: Underline = ({children}) => (
    <mark aria-describedby={id} data-finding={id} data-severity={severity} style={underlineStyle[severity]}>
      {children}
    </mark>
  )
  underlines.set(name, Underlined)
  return Underlined
}

/** Wavy for what must be fixed, dashed for what should be: told apart without colour too. */
export const underlineStyle: Record<QuoteFinding['severity'], React.CSSProperties> = {
  error: {
    background: 'none',
    color: 'inherit',
    textDecoration: 'underline wavy var(--card-badge-critical-icon-color)',
    textDecorationThickness: '1.5px',
    textUnderlineOffset: '3px',
    textDecorationSkipInk: 'none',
  },
  warning: {
    background: 'none',
    color: 'inherit',
    textDecoration: 'underline dashed var(--card-badge-caution-icon-color)',
    textDecorationThickness: '2px',
    textUnderlineOffset: '4px',
  },
}

/** A short name for a long text (FNV-1a). */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let place = 0; place < text.length; place++) value = Math.imul(value ^ text.charCodeAt(place), 0x01000193)
  return (value >>> 0).toString(36)
}

import {useMemo, useState} from 'react'
import type {PortableTextInputProps} from 'sanity'
import {useQuotes} from '../findings-store.ts'
import {underlinePreference, usePreference} from '../preference.ts'
import {type QuoteFinding, reasonOf} from '../quotes.ts'
import {decorationsOf, idOf, type RangeDecoration} from './decorations.tsx'
import {ExplainUnderline} from './explain-underline.client.tsx'

const NONE: QuoteFinding[] = []

/** The Studio's own editor, with the words that findings are about underlined, and explained when one comes to them. */
export function UnderlinedText(props: PortableTextInputProps) {
  const found = useQuotes(props.path)
  const quotes = usePreference(underlinePreference) ? found : NONE
  const rangeDecorations = useDecorations(props, quotes)
  const [text, setText] = useState<HTMLDivElement | null>(null)
  return (
    <>
      <div ref={setText} style={{display: 'contents'}}>
        {props.renderDefault({...props, rangeDecorations} as PortableTextInputProps)}
      </div>
      <ExplainUnderline text={text} quotes={quotes} />
      <div hidden>
        {[...new Map(quotes.map((finding) => [idOf(finding), finding]))].map(([id, finding]) => (
          <p key={id} id={id}>
            {reasonOf(finding)} {finding.quote.instead && `Instead: ${finding.quote.instead}`}
          </p>
        ))}
      </div>
    </>
  )
}

/**
 * The same decorations until the findings change. While somebody types, the editor itself moves them along; working them out
 * again with every key would draw every block again.
 */
function useDecorations({value, rangeDecorations}: PortableTextInputProps, quotes: QuoteFinding[]): RangeDecoration[] {
  const [edition, setEdition] = useState(0)
  const isEmpty = quotes.length === 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: not `value`, see above.
  const own = useMemo(
    () => (isEmpty ? [] : decorationsOf(value ?? [], quotes, () => setEdition((last) => last + 1), edition)),
    [quotes, isEmpty, edition],
  )
  return useMemo(() => (rangeDecorations ? [...rangeDecorations, ...own] : own), [rangeDecorations, own])
}

import {Card, Stack, Text} from '@sanity/ui'
import {useId} from 'react'
import type {StringInputProps} from 'sanity'
import {useQuotes} from '../findings-store.ts'
import {underlinePreference, usePreference} from '../preference.ts'
import {placeOf, type QuoteFinding} from '../quotes.ts'
import {Suggestion} from '../suggestion.client.tsx'
import {underlineStyle} from './decorations.tsx'

/** The Studio's own text field; a field cannot underline its words, so they stand below it, marked. */
export function MarkedBelow(props: StringInputProps) {
  const quotes = useQuotes(props.path)
  const isOn = usePreference(underlinePreference)
  const id = useId()
  const isShown = isOn && quotes.length > 0
  const describedBy = [props.elementProps['aria-describedby'], id].filter(Boolean).join(' ')
  const elementProps = isShown ? {...props.elementProps, 'aria-describedby': describedBy} : props.elementProps
  return (
    <>
      {props.renderDefault({...props, elementProps})}
      {isShown && (
        <Stack gap={2} id={id} marginTop={2}>
          {quotes.map((finding) => (
            <Card key={`${finding.rule} ${finding.quote.start}`} border padding={4} radius={2}>
              <Stack gap={4}>
                <Marked text={props.value ?? ''} finding={finding} />
                <Suggestion finding={finding} />
              </Stack>
            </Card>
          ))}
        </Stack>
      )}
    </>
  )
}

/** The words with enough around them to know the place. */
function Marked({text, finding}: {text: string; finding: QuoteFinding}) {
  const start = placeOf(text, finding.quote)
  if (start === -1) return null
  const end = start + finding.quote.text.length
  const from = start > 60 ? text.indexOf(' ', start - 60) + 1 : 0
  const until = text.length - end > 60 ? text.lastIndexOf(' ', end + 60) : text.length
  return (
    <Text size={1}>
      {from > 0 && '… '}
      {text.slice(from, start)}
      <mark style={underlineStyle[finding.severity]}>{text.slice(start, end)}</mark>
      {text.slice(end, Math.max(end, until))}
      {until < text.length && ' …'}
    </Text>
  )
}

import {Stack, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import type {StringInputProps} from 'sanity'
import {type CharacterRange, countCharacters} from './character-count.ts'

/** The Studio's own text input with a live count under it. */
export function countedInput(range: CharacterRange) {
  return function CountedInput(props: StringInputProps) {
    const {message, state} = countCharacters(props.value, range)
    return (
      <Stack gap={3}>
        {props.renderDefault(props)}
        <Text size={1} muted={state === 'empty' || state === 'good'} weight={state === 'long' ? 'semibold' : 'regular'}>
          {message}
        </Text>
        <SpokenAfterPause text={message} />
      </Stack>
    )
  }
}

/** Read aloud once the author stops typing; every keystroke would drown the words she types. */
function SpokenAfterPause({text}: {text: string}) {
  const [spoken, setSpoken] = useState('')
  const [first] = useState(text)
  useEffect(() => {
    if (text === first && spoken === '') return
    const timer = setTimeout(() => setSpoken(text), 1200)
    return () => clearTimeout(timer)
  }, [text, first, spoken])
  return (
    <span role="status" style={{position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)'}}>
      {spoken}
    </span>
  )
}

import {Stack, Text} from '@sanity/ui'
import type {StringInputProps} from 'sanity'
import {type CharacterRange, countCharacters} from './character-count.ts'
import {SpokenAfterPause} from './spoken-after-pause.client.tsx'

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

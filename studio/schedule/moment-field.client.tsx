import {clockChange, momentInWords, momentText} from '@clinic/content/schedule'
import {Button, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {useId} from 'react'
import {type MomentInput, missingIn, withDay} from './plan-form.ts'
import {fromNow} from './words.ts'

interface Props {
  label: string
  value: MomentInput
  onChange: (value: MomentInput) => void
  timeZone: string
  /** ISO moment. */
  now: string
  /** What is wrong with it. */
  problem: string | undefined
  testId: string
}

/** A day and a time on the clinic's clocks, and what they come to in words. */
export function MomentField({label, value, onChange, timeZone, now, problem, testId}: Props) {
  const id = useId()
  const {day, time} = value
  const moment = momentText(day, time, timeZone)
  const wrong = missingIn(value) || problem
  return (
    <Stack role="group" gap={3} aria-labelledby={`${id}-label`} aria-describedby={`${id}-words`}>
      <Text as="h3" size={1} weight="semibold" id={`${id}-label`}>
        {label}
      </Text>
      <Flex gap={2} wrap="wrap" align="flex-end">
        <Stack gap={2}>
          <Text as="label" size={1} muted htmlFor={`${id}-day`}>
            Day
          </Text>
          <TextInput
            id={`${id}-day`}
            data-testid={`${testId}-day`}
            type="date"
            value={day}
            onChange={({currentTarget}) => onChange(withDay(value, currentTarget.value))}
          />
        </Stack>
        <Stack gap={2}>
          <Text as="label" size={1} muted htmlFor={`${id}-time`}>
            Time
          </Text>
          <TextInput
            id={`${id}-time`}
            data-testid={`${testId}-time`}
            type="time"
            value={time}
            onChange={({currentTarget}) => onChange({day, time: currentTarget.value})}
          />
        </Stack>
        {(day !== '' || time !== '') && (
          <Button
            mode="bleed"
            fontSize={1}
            padding={3}
            text="Clear"
            aria-label={`Clear: ${label}`}
            onClick={() => onChange({day: '', time: ''})}
          />
        )}
      </Flex>
      <Stack gap={2} id={`${id}-words`} aria-live="polite" data-testid={`${testId}-words`}>
        {moment !== '' && (
          <Text size={1} muted>
            {`${momentInWords(moment, timeZone)}, ${fromNow(moment, now)}.`}
          </Text>
        )}
        {moment !== '' && clockChange(day, time, timeZone) && (
          <Text size={1} muted>
            {clockChange(day, time, timeZone)}
          </Text>
        )}
        {wrong && (
          <Text size={1} style={{color: 'var(--card-badge-critical-fg-color)'}}>
            {wrong}
          </Text>
        )}
      </Stack>
    </Stack>
  )
}

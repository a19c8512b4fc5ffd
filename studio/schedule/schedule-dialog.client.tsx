import {formats} from '@clinic/content/language'
import {lastOutcome} from '@clinic/content/schedule'
import {Button, Card, Checkbox, Flex, Stack, Text} from '@sanity/ui'
import {type ReactNode, useId} from 'react'
import type {Path} from 'sanity'
import {DestinationPicker} from '../moves/destination-picker.client.tsx'
import {AtOnce} from '../workflow/at-once.client.tsx'
import {DialogForm} from '../workflow/dialog-form.client.tsx'
import {FindingList} from '../workflow/finding-list.client.tsx'
import {MomentField} from './moment-field.client.tsx'
import type {Planning} from './use-planning.ts'
import {outcomeWords, standingOf, TRIED_AGAIN} from './words.ts'

export const SCHEDULE_FORM = 'schedule-page'

/** When a page goes online and when it comes down, and what would stop it. */
export function ScheduleDialog({planning, onGoTo}: {planning: Planning; onGoTo: (path: Path) => void}) {
  const {document, dataset, schedule, trouble, timeZone} = planning
  return (
    <DialogForm id={SCHEDULE_FORM} onSubmit={() => planning.canSave && planning.save()}>
      {trouble && <Note tone="caution">{trouble}</Note>}
      {!trouble && (!dataset || schedule === undefined) && <Text size={1}>Reading the plan of this page …</Text>}
      {dataset && document && schedule !== undefined && (
        <>
          <Text size={1} muted>
            {`All times are those of the clinic’s clocks${zoneInWords(timeZone)}. A program does what is planned, also when nobody is here. It publishes the page as it is written at that time, and checks it again before.`}
          </Text>
          <LastOutcome planning={planning} />
          <AtOnce value={planning.input} onChange={planning.onInput}>
            {(input, onInput) => (
              <>
                <PublishPart planning={{...planning, input, onInput}} onGoTo={onGoTo} />
                <TakeDownPart planning={{...planning, input, onInput}} />
              </>
            )}
          </AtOnce>
          {planning.error && (
            <div role="alert">
              <Note tone="critical">{planning.error}</Note>
            </div>
          )}
          {planning.takeBack && (
            <Flex>
              <Button
                mode="ghost"
                tone="critical"
                fontSize={1}
                padding={3}
                text="Take the plan back"
                data-testid="take-plan-back"
                onClick={planning.takeBack}
              />
            </Flex>
          )}
        </>
      )}
    </DialogForm>
  )
}

function PublishPart({planning, onGoTo}: {planning: Planning; onGoTo: (path: Path) => void}) {
  const {input, onInput, problems, foreseen, timeZone, now} = planning
  const embargo = useId()
  return (
    <Stack gap={4}>
      <MomentField
        label="Publish on"
        testId="publish-at"
        value={input.publish}
        timeZone={timeZone}
        now={now}
        problem={problems.publishAt}
        onChange={(publish) => onInput({...input, publish})}
      />
      <Flex gap={3} align="flex-start">
        <Checkbox
          id={embargo}
          data-testid="embargo"
          checked={input.embargo}
          onChange={({currentTarget}) => onInput({...input, embargo: currentTarget.checked})}
        />
        <Stack gap={3}>
          <Text as="label" size={1} weight="medium" htmlFor={embargo}>
            Nobody may publish it before (embargo)
          </Text>
          <Text size={1} muted>
            Publishing by hand is stopped until then. Whoever may publish can change this plan, and that is recorded.
          </Text>
          {problems.embargo && <Problem>{problems.embargo}</Problem>}
        </Stack>
      </Flex>
      <FindingList
        title="This would stop it, as the page is now"
        tone="critical"
        findings={foreseen.blockers}
        onGoTo={onGoTo}
      />
    </Stack>
  )
}

function TakeDownPart({planning}: {planning: Planning}) {
  const {document, dataset, input, onInput, problems, foreseen, timeZone, now} = planning
  const isPlanned = input.takeDown.day !== '' || input.takeDown.time !== ''
  return (
    <Stack gap={4}>
      <MomentField
        label="Take down on"
        testId="take-down-at"
        value={input.takeDown}
        timeZone={timeZone}
        now={now}
        problem={problems.unpublishAt}
        onChange={(takeDown) => onInput({...input, takeDown})}
      />
      {isPlanned && document && dataset && (
        <DestinationPicker
          page={document}
          dataset={dataset}
          destination={input.destination}
          onChoose={(destination) => onInput({...input, destination})}
        />
      )}
      {isPlanned && problems.destination && <Problem>{problems.destination}</Problem>}
      {foreseen.obstacles.map((obstacle) => (
        <Note key={obstacle} tone="critical">
          {obstacle}
        </Note>
      ))}
      {foreseen.sentences.length > 0 && (
        <Card tone="primary" border radius={2} padding={3}>
          <Stack gap={3}>
            <Text as="h3" size={1} weight="semibold">
              What will happen then
            </Text>
            <Stack as="ul" gap={2} style={{margin: 0, paddingInlineStart: '1.25rem'}}>
              {foreseen.sentences.map((sentence) => (
                <li key={sentence}>
                  <Text size={1}>{sentence}</Text>
                </li>
              ))}
            </Stack>
          </Stack>
        </Card>
      )}
    </Stack>
  )
}

/** What came of the plan before, so that a refusal is read where it can be put right. */
function LastOutcome({planning: {schedule, timeZone, now, foreseen}}: {planning: Planning}) {
  const outcome = schedule ? lastOutcome(schedule) : undefined
  if (!schedule || !outcome) return null
  const isOpen = standingOf(schedule, outcome.task, now)?.state === 'refused'
  // What still stops it is listed below, with a way to each field.
  const isListed = isOpen && outcome.task === 'publish' && foreseen.blockers.length > 0
  const words = outcomeWords(isListed ? {...outcome, reasons: []} : outcome, timeZone)
  return (
    <Note tone={outcome.kind === 'refused' ? 'critical' : 'positive'}>
      {isOpen ? `${words} ${TRIED_AGAIN}` : words}
    </Note>
  )
}

function Note({tone, children}: {tone: 'critical' | 'caution' | 'positive'; children: ReactNode}) {
  return (
    <Card border radius={2} padding={3} tone={tone}>
      <Text size={1}>{children}</Text>
    </Card>
  )
}

function Problem({children}: {children: string}) {
  return (
    <Card padding={3} radius={2} border tone="critical" role="status">
      <Text size={1}>{children}</Text>
    </Card>
  )
}

function zoneInWords(timeZone: string): string {
  const zone = formats.timeZone(timeZone)
  return zone ? ` (${zone})` : ''
}

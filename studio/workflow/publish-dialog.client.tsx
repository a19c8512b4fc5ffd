import type {Approval} from '@clinic/content/workflow'
import {Button, Card, Checkbox, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {useId} from 'react'
import {type Path, useSchema} from 'sanity'
import {AddressPart} from '../moves/address-part.client.tsx'
import type {Move} from '../moves/use-move.ts'
import {AtOnce} from './at-once.client.tsx'
import {DialogForm} from './dialog-form.client.tsx'
import {FindingList} from './finding-list.client.tsx'
import {Labelled} from './labelled.client.tsx'
import type {Checklist} from './use-checklist.ts'
import type {Page} from './use-page.ts'
import {fieldTitles, inOneLine} from './words.ts'

export const PUBLISH_FORM = 'publish-checklist'

interface Props {
  page: Page
  checklist: Checklist
  move: Move
  /** Why the change is not clinical; null while the box is not ticked. */
  reason: string | null
  onReason: (reason: string | null) => void
  onSubmit: () => void
  onGoTo: (path: Path) => void
  /** Leads to the dialog in which a reviewer is asked. */
  onAsk: () => void
}

/** What stands between a draft and its readers: what must be fixed and should be, whose signature it carries, and its address. */
export function PublishDialog({page, checklist, move, reason, onReason, onSubmit, onGoTo, onAsk}: Props) {
  const {mustFix, shouldFix, approvalError} = checklist
  return (
    <DialogForm id={PUBLISH_FORM} onSubmit={onSubmit}>
      {mustFix.length === 0 && !approvalError && (
        <Text size={1}>{checklist.isChecking ? 'Checking …' : 'Nothing has to be fixed before publishing.'}</Text>
      )}
      <FindingList title="Must be fixed first" tone="critical" findings={mustFix} onGoTo={onGoTo} />
      <ApprovalPart page={page} checklist={checklist} reason={reason} onReason={onReason} onAsk={onAsk} />
      <AddressPart move={move} />
      <FindingList title="Should be fixed" tone="caution" findings={shouldFix} onGoTo={onGoTo} />
      {page.isReviewed && (
        <Text size={1} muted>
          {`The page will be noted as published by ${page.me.by} on ${page.today}. Editors see this, readers do not.`}
        </Text>
      )}
    </DialogForm>
  )
}

function ApprovalPart({page, checklist, reason, onReason, onAsk}: Omit<Props, 'move' | 'onSubmit' | 'onGoTo'>) {
  const schemaType = useSchema().get(page.document?._type ?? '')
  const {approval, approvalError} = checklist
  if (!approval) return null
  const fields = schemaType && 'fields' in schemaType ? schemaType.fields : []
  return (
    <Stack gap={4} data-testid="approval">
      <Text as="h3" size={1} weight="semibold">
        Medical review
      </Text>
      <Card border radius={2} padding={3} tone={approvalError ? 'critical' : 'positive'}>
        <Text size={1}>{approvalWords(approval, fields, approvalError !== null)}</Text>
      </Card>
      {approval.status === 'withdrawn' && checklist.offersNotClinical && (
        <AtOnce value={reason} onChange={onReason}>
          {(shown, change) => (
            <NotClinical
              reviewer={approval.signOff.name}
              reason={shown}
              changedSince={inOneLine(fieldTitles(fields, checklist.changedSinceTick))}
              onReason={change}
            />
          )}
        </AtOnce>
      )}
      {approval.status === 'withdrawn' && !checklist.offersNotClinical && (
        <Text size={1} muted>
          Who reviewed, when the next review is due and which claims may stand can only be changed by a signature.
        </Text>
      )}
      {approvalError && (
        <Flex>
          <Button
            text={page.workflow.waitingFor ? 'Ask for medical review again' : 'Ask for medical review'}
            mode="ghost"
            fontSize={1}
            padding={3}
            onClick={onAsk}
          />
        </Flex>
      )}
    </Stack>
  )
}

function approvalWords(approval: Approval, fields: Parameters<typeof fieldTitles>[0], isMissing: boolean): string {
  if (approval.status === 'none')
    return 'Nobody has signed this page yet. It can be published once a medical reviewer has.'
  const {name, credential, signedAt} = approval.signOff
  const signature = `${name}, ${credential}, on ${signedAt.slice(0, 10)}`
  if (approval.status === 'valid') return `Signed as it stands by ${signature}.`
  const changed = `Signed by ${signature}. Changed since: ${inOneLine(fieldTitles(fields, approval.changed))}.`
  return isMissing ? `${changed} It can be published once ${name} has signed it again.` : changed
}

function NotClinical({
  reviewer,
  reason,
  changedSince,
  onReason,
}: Pick<Props, 'reason' | 'onReason'> & {reviewer: string; changedSince: string}) {
  const tick = useId()
  return (
    <>
      <Flex gap={3} align="flex-start">
        <Checkbox
          id={tick}
          data-testid="not-clinical"
          checked={reason !== null}
          onChange={({currentTarget}) => onReason(currentTarget.checked ? '' : null)}
        />
        <Stack gap={3}>
          <Text as="label" size={1} weight="medium" htmlFor={tick}>
            This change is not clinical
          </Text>
          <Text size={1} muted>
            {`A spelling, a link, a nicer picture: nothing that changes what a reader understands or does. ${reviewer} does not sign again, and your name stands for it.`}
          </Text>
        </Stack>
      </Flex>
      {changedSince !== '' && (
        <Card border radius={2} padding={3} tone="critical" role="alert">
          <Text size={1}>{`Changed after you ticked this: ${changedSince}. Look at it, untick, and tick again.`}</Text>
        </Card>
      )}
      {reason !== null && (
        <Labelled label="What was changed, in a few words">
          {(id) => (
            <TextInput
              id={id}
              data-testid="not-clinical-reason"
              autoFocus
              value={reason}
              onChange={({currentTarget}) => onReason(currentTarget.value)}
            />
          )}
        </Labelled>
      )}
    </>
  )
}

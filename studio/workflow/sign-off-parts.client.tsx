import type {ContentDocument} from '@clinic/content/checks'
import {approvalOf, LONGEST_REVIEW_MONTHS, medicalReviewOf} from '@clinic/content/workflow'
import {Card, Checkbox, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {useId} from 'react'
import {useSchema} from 'sanity'
import {AtOnce} from './at-once.client.tsx'
import {Labelled} from './labelled.client.tsx'
import {fieldTitles, inOneLine} from './words.ts'

/** The parts of the dialog in which a reviewer signs. */

/** Who asked, in which words, and what is new since the last signature. */
export function SinceLastTime({document}: {document: ContentDocument}) {
  const titles = useFieldTitles(document._type)
  const {request, notClinical} = medicalReviewOf(document)
  const approval = approvalOf(document)
  return (
    <Stack gap={3}>
      {request && (
        <Text
          size={1}
        >{`${request.by} asked on ${request.at.slice(0, 10)}${request.note ? `: “${request.note}”` : '.'}`}</Text>
      )}
      {approval.status === 'none' && <Text size={1}>Nobody has signed this page before.</Text>}
      {approval.status === 'valid' && (
        <Text
          size={1}
        >{`${notClinical.length > 0 ? 'Only what is marked below' : 'Nothing'} has changed since ${approval.signOff.name} signed on ${approval.signOff.signedAt.slice(0, 10)}.`}</Text>
      )}
      {approval.status === 'withdrawn' && (
        <Text
          size={1}
        >{`Changed since ${approval.signOff.name} signed on ${approval.signOff.signedAt.slice(0, 10)}: ${titles(approval.changed)}.`}</Text>
      )}
      {notClinical.map(({at, by, reason, digests}) => (
        <Text size={1} key={at}>
          {`${by} marked as not clinical on ${at.slice(0, 10)}: “${reason}” (${titles(digests.map(({_key}) => _key))}).`}
        </Text>
      ))}
    </Stack>
  )
}

export function ReadIt({hasRead, onChange}: {hasRead: boolean; onChange: (hasRead: boolean) => void}) {
  const id = useId()
  return (
    <Flex gap={3} align="center">
      <Checkbox
        id={id}
        data-testid="read-whole-page"
        checked={hasRead}
        onChange={({currentTarget}) => onChange(currentTarget.checked)}
      />
      <Text as="label" size={1} weight="medium" htmlFor={id}>
        I read the whole page
      </Text>
    </Flex>
  )
}

/** A page that somebody else goes on writing must be read again before it is signed. */
export function ChangedMeanwhile({type, fields}: {type: string; fields: string[]}) {
  const titles = useFieldTitles(type)
  if (fields.length === 0) return null
  return (
    <Card border radius={2} padding={3} tone="critical" role="alert">
      <Text
        size={1}
      >{`Changed while this was open: ${titles(fields)}. Close this, read it again, and sign then.`}</Text>
    </Card>
  )
}

export function NextReview({
  usual,
  latest,
  today,
  value,
  isFine,
  onChange,
}: {
  usual: number
  latest: string
  today: string
  value: string
  isFine: boolean
  onChange: (day: string) => void
}) {
  const why =
    usual < LONGEST_REVIEW_MONTHS ? 'the page names cell or blood products' : 'the page names no cell or blood product'
  return (
    <Labelled
      label="Next review due"
      hint={`${usual} months from today is usual here: ${why}. Never later than ${latest}.`}
    >
      {(id) => (
        <AtOnce value={value} onChange={onChange}>
          {(shown, change) => (
            <TextInput
              id={id}
              type="date"
              min={today}
              max={latest}
              value={shown}
              customValidity={isFine ? '' : `Choose a day after today, until ${latest}.`}
              onChange={({currentTarget}) => change(currentTarget.value)}
            />
          )}
        </AtOnce>
      )}
    </Labelled>
  )
}

function useFieldTitles(type: string): (names: string[]) => string {
  const schemaType = useSchema().get(type)
  const fields = schemaType && 'fields' in schemaType ? schemaType.fields : []
  return (names) => inOneLine(fieldTitles(fields, names))
}

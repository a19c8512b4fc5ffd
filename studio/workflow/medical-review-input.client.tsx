import type {ContentDocument} from '@clinic/content/checks'
import {isoToday} from '@clinic/content/checks'
import {approvalOf, medicalReviewOf} from '@clinic/content/workflow'
import {Card, Stack, Text} from '@sanity/ui'
import {getPublishedId, type ObjectInputProps, useEditState, useFormValue, useSchema} from 'sanity'
import {fieldTitles, inOneLine, stateWords} from './words.ts'
import {workflowNow} from './workflow-now.ts'

/** The review of the page in sentences, in place of the record it is read from. */
export function MedicalReviewInput(_props: ObjectInputProps) {
  const document = useFormValue([]) as ContentDocument | undefined
  if (!document?._id) return null
  return <Story document={document} />
}

function Story({document}: {document: ContentDocument}) {
  const id = getPublishedId(document._id)
  const {draft, published} = useEditState(id, document._type)
  const schemaType = useSchema().get(document._type)
  const fields = schemaType && 'fields' in schemaType ? schemaType.fields : []
  const titles = (names: string[]) => inOneLine(fieldTitles(fields, names))
  const state = stateWords(workflowNow({draft, published}, isoToday()))
  const {request, sentBack, notClinical, publication} = medicalReviewOf(document)
  const approval = approvalOf({...document, _id: id})
  const lines = [
    approval.status === 'none'
      ? 'Nobody has signed this page yet.'
      : `Signed by ${approval.signOff.name}, ${approval.signOff.credential}, on ${day(approval.signOff.signedAt)}.`,
    approval.status === 'withdrawn' && `That no longer counts. Changed since: ${titles(approval.changed)}.`,
    ...notClinical.map(
      ({by, at, reason, digests}) =>
        `${by} marked a change as not clinical on ${day(at)}: “${reason}” (${titles(digests.map(({_key}) => _key))}).`,
    ),
    request && `${request.by} asked for a review on ${day(request.at)}${request.note ? `: “${request.note}”` : '.'}`,
    sentBack && `${sentBack.by} sent it back on ${day(sentBack.at)}: “${sentBack.note}”`,
    publication && `Last published by ${publication.by} on ${day(publication.at)}.`,
  ].filter((line) => typeof line === 'string')
  return (
    <Card border radius={2} padding={4} data-testid="medical-review">
      <Stack gap={4}>
        <Text size={1} weight="semibold">{`${state.label}. ${state.title}`}</Text>
        {lines.map((line) => (
          <Text size={1} key={line}>
            {line}
          </Text>
        ))}
        <Text size={1} muted>
          The steps are in the menu beside Publish. Readers do not see this.
        </Text>
      </Stack>
    </Card>
  )
}

function day(moment: string): string {
  return moment.slice(0, 10)
}

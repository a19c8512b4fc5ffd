import {Card, Container, Stack, Text} from '@sanity/ui'
import {getPublishedId} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'
import {FoundParts, MissingPart} from './found-parts.client.tsx'
import type {ImportedReport} from './imported-report.ts'
import {RemarkList} from './remark-list.client.tsx'
import {Undo, type Versions} from './undo.client.tsx'
import {Unplaced} from './unplaced.client.tsx'
import {useFieldTitle} from './use-field-title.ts'
import {useImportedReport} from './use-imported-report.ts'

/** How a page was brought in: what of the file is not in the draft yet, what was found in it, and the way back. */
export const BroughtIn: UserViewComponent = ({documentId, document, schemaType}) => {
  const stored = useImportedReport(getPublishedId(documentId))
  switch (stored.state) {
    case 'reading':
      return <Note>Looking whether this was brought in from a file …</Note>
    case 'unread':
      return <Note>This cannot be read just now. Check your internet connection and open the tab again.</Note>
    case 'none':
      return (
        <Note>
          This page was written here. A page that was brought in from a file, with “Bring in” at the top, has the report
          of it in this place.
        </Note>
      )
    case 'found':
      return <FoundReport report={stored.report} versions={document as Versions} type={schemaType.name} />
  }
}

function FoundReport({report, versions, type}: {report: ImportedReport; versions: Versions; type: string}) {
  const titleOf = useFieldTitle(type)
  return (
    <Card height="fill" overflow="auto" tone="transparent" data-testid="brought-in">
      <Container width={2} padding={4} sizing="border">
        <Stack gap={4}>
          <Text size={1} muted>
            {[
              `Brought in from ${report.fileName ?? 'a file'}`,
              report.by && `by ${report.by}`,
              report.importedAt && `on ${dayOf(report.importedAt)}`,
            ]
              .filter(Boolean)
              .join(' ')}
            .
          </Text>
          <Undo report={report} versions={versions} />
          <Unplaced sections={report.unplaced ?? []} />
          <RemarkList reportId={report._id} remarks={report.comments ?? []} />
          <MissingPart
            about="As it was when the page was brought in. The panel “Checks” says what is missing now."
            missing={(report.missing ?? []).map(({_key, field = '', message = ''}) => ({
              key: _key,
              place: titleOf(field),
              message,
            }))}
          />
          <FoundParts
            links={(report.links ?? []).map(({text = '', href = '', says = ''}) => ({text, href, says}))}
            phones={(report.phones ?? []).map(({text = '', outcome, ...around}) => ({
              text,
              isClinics: outcome === 'clinic',
              ...around,
            }))}
            leftOut={(report.leftOut ?? []).map(({where = '', text = ''}) => ({where, text}))}
            notes={report.notes ?? []}
          />
        </Stack>
      </Container>
    </Card>
  )
}

function dayOf(moment: string): string {
  return new Date(moment).toLocaleDateString('en-US', {day: 'numeric', month: 'long', year: 'numeric'})
}

function Note({children}: {children: string}) {
  return (
    <Container width={1} padding={5}>
      <Text muted>{children}</Text>
    </Container>
  )
}

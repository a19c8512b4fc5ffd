import {type DatasetFacts, isoToday, publishedIdOf} from '@clinic/content/checks'
import {type ImportType, importMutations, type Placement, propose, type ReadArticle} from '@clinic/importer'
import {Box, Button, Card, Flex, Heading, Select, Stack, Text} from '@sanity/ui'
import {useEffect, useId, useMemo, useRef, useState} from 'react'
import {useClient, useCurrentUser, useDocumentValuePermissions} from 'sanity'
import {useRouter} from 'sanity/router'
import {causeOf, isTemporary} from '../save-watch/causes.ts'
import {CommentList} from './comment-list.client.tsx'
import {commit} from './commit.ts'
import {FindingsPart, FoundParts, MissingPart} from './found-parts.client.tsx'
import {linkWords} from './link-words.ts'
import {Placements} from './placements.client.tsx'
import {summaryOf} from './summary-of.ts'
import {useFieldTitle} from './use-field-title.ts'
import {whyNotCreated} from './why-not-created.ts'

const types: {type: ImportType; title: string}[] = [
  {type: 'condition', title: 'Condition'},
  {type: 'treatment', title: 'Treatment'},
  {type: 'article', title: 'Article'},
]

interface Props {
  article: ReadArticle
  dataset: DatasetFacts
  onOther: () => void
}

/** What was read and what would be made of it. Nothing is written before the button is pressed. */
export function Report({article, dataset, onOther}: Props) {
  const [choice, setChoice] = useState<{type?: ImportType; placement?: Placement}>({})
  const [triedId, setTriedId] = useState<string | null>(null)
  const proposal = useMemo(
    () => propose(article, {...choice, dataset, today: isoToday(), ...(triedId && {id: triedId})}),
    [article, choice, dataset, triedId],
  )
  const told = new Set(proposal.missing.map(({message}) => message))
  const typeId = useId()
  const titleOf = useFieldTitle(proposal.type)
  return (
    <Stack gap={4}>
      <Top article={article} onOther={onOther} />
      <Stack gap={3} style={{maxWidth: '20rem'}}>
        <Text as="label" htmlFor={typeId} size={1} weight="medium">
          What it becomes
        </Text>
        <Select
          id={typeId}
          data-testid="bring-in-type"
          value={proposal.type}
          onChange={({currentTarget}) => {
            const chosen = types.find(({type}) => type === currentTarget.value)
            // Another type has other fields: its sections are placed anew.
            if (chosen) setChoice({type: chosen.type})
          }}
        >
          {types.map(({type, title}) => (
            <option key={type} value={type}>
              {title}
            </option>
          ))}
        </Select>
      </Stack>
      <Placements
        article={article}
        proposal={proposal}
        onPlace={(placement) => setChoice({type: proposal.type, placement})}
      />
      <MissingPart
        missing={proposal.missing.map(({field, message}) => ({
          key: `${field} ${message}`,
          place: titleOf(field),
          message,
        }))}
      />
      <FindingsPart findings={proposal.findings.filter(({message}) => !told.has(message))} />
      <CommentList comments={article.comments} />
      <FoundParts
        links={article.links.map((link) => ({...link, says: linkWords(link)}))}
        phones={article.phones.map(({outcome, ...phone}) => ({...phone, isClinics: outcome === 'clinic'}))}
        leftOut={article.leftOut}
        notes={article.notes}
      />
      <Create article={article} proposal={proposal} onUnanswered={setTriedId} />
    </Stack>
  )
}

function Top({article, onOther}: Pick<Props, 'article' | 'onOther'>) {
  const heading = useRef<HTMLDivElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <Flex gap={4} align="flex-start" justify="space-between" wrap="wrap">
      <Stack gap={3}>
        <Heading as="h1" size={3} ref={heading} tabIndex={-1} style={{outline: 'none'}} data-testid="bring-in-title">
          {article.title || article.fileName}
        </Heading>
        <Text size={1} muted>
          Read from {article.fileName}: {summaryOf(article)}.
        </Text>
      </Stack>
      <Button mode="ghost" text="Choose another file" onClick={onOther} />
    </Flex>
  )
}

/** The one step that writes. It stays in sight, however long the report is. */
function Create({
  article,
  proposal,
  onUnanswered,
}: {
  article: ReadArticle
  proposal: ReturnType<typeof propose>
  /** The draft may have been created: it keeps its id, so that pressing again never makes a second one. */
  onUnanswered: (id: string | null) => void
}) {
  const client = useClient({apiVersion: '2026-03-01'})
  const user = useCurrentUser()
  const router = useRouter()
  const [permission, isLoading] = useDocumentValuePermissions({document: proposal.document, permission: 'create'})
  const [isWriting, setWriting] = useState(false)
  const [problem, setProblem] = useState('')
  const isForbidden = !isLoading && permission?.granted === false

  const create = async () => {
    setWriting(true)
    setProblem('')
    const importer = {by: user?.name ?? 'Somebody', account: user?.id ?? '', now: new Date().toISOString()}
    try {
      await commit(client, importMutations(article, proposal, importer), 'clinic.import.create')
      router.navigateIntent('edit', {
        id: proposal.document._id.replace(/^drafts\./, ''),
        type: proposal.type,
      })
    } catch (error) {
      setWriting(false)
      setProblem(whyNotCreated(error))
      onUnanswered(isTemporary(causeOf(error)) ? publishedIdOf(proposal.document._id) : null)
    }
  }

  return (
    <Box style={{bottom: 0, position: 'sticky', zIndex: 1}} paddingBottom={3}>
      <Card border radius={3} padding={3} shadow={2}>
        <Flex gap={4} align="center" justify="space-between" wrap="wrap">
          <Text size={1} muted style={{flex: '1 1 20rem'}} role="status">
            {isForbidden
              ? 'You may look at this, but not create pages. Ask an administrator for the right to edit.'
              : problem || 'The draft is seen by nobody outside before it is published. You can undo this.'}
          </Text>
          <Button
            text={isWriting ? 'Creating …' : 'Create the draft'}
            disabled={isWriting || isLoading || isForbidden}
            data-testid="bring-in-create"
            onClick={create}
          />
        </Flex>
      </Card>
    </Box>
  )
}

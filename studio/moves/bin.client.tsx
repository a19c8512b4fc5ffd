import type {ContentDocument} from '@clinic/content/checks'
import {
  type Binned,
  type BinnedVersion,
  type BroughtBack,
  binnedOf,
  bringBack,
  deleteForGood,
} from '@clinic/content/moves'
import {Badge, Button, Card, Container, Dialog, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {useClient, useCurrentUser, useDocumentPairPermissions, userHasRole, useSchema} from 'sanity'
import {useRouter} from 'sanity/router'
import type {UserViewComponent} from 'sanity/structure'
import {binnedText} from './binned-text.ts'
import {whyNotDone} from './removal-words.ts'

/** Something that was deleted: what it said, and the way back. */
export const BinView: UserViewComponent = ({document}) => {
  const stored = document.displayed as ContentDocument | null
  if (!stored?.deletedAt)
    return (
      <Container width={1} padding={5}>
        <Text muted>This is not in the bin any more.</Text>
      </Container>
    )
  return <BinContent key={stored._id} stored={stored} />
}

const versionTitles: Record<BinnedVersion, string> = {
  draft: 'With changes that were not published yet',
  published: 'As readers saw it',
}

function BinContent({stored}: {stored: ContentDocument}) {
  const binned = binnedOf(stored)
  const versions = (['published', 'draft'] as const).filter((version) => binned.versions[version])
  const [chosen, setChosen] = useState<BinnedVersion | null>(null)
  const version = chosen && versions.includes(chosen) ? chosen : versions[0]
  const content = version && binned.versions[version]
  return (
    <Container width={1} padding={4} data-testid="bin">
      <Stack gap={5}>
        <BinHead binned={binned} />
        {versions.length > 1 && (
          <Stack gap={3}>
            <Text size={1}>Two versions are kept. Choose the one to bring back; the other one stays in the bin.</Text>
            <Flex gap={2} wrap="wrap">
              {versions.map((each) => (
                <Button
                  key={each}
                  mode={each === version ? 'default' : 'ghost'}
                  aria-pressed={each === version}
                  fontSize={1}
                  padding={3}
                  text={versionTitles[each]}
                  onClick={() => setChosen(each)}
                />
              ))}
            </Flex>
          </Stack>
        )}
        {version ? (
          <BinButtons stored={stored} binned={binned} version={version} />
        ) : (
          <Text size={1}>The text cannot be read. Ask whoever looks after this site to restore a backup.</Text>
        )}
        {content && <BinText content={content} />}
      </Stack>
    </Container>
  )
}

function BinHead({binned}: {binned: Binned}) {
  const typeTitle = useSchema().get(binned.type)?.title ?? binned.type
  return (
    <Stack gap={4}>
      <Flex gap={3} align="center">
        <Heading as="h2" size={2}>
          {binned.title}
        </Heading>
        <Badge>{typeTitle}</Badge>
      </Flex>
      <Text size={1} muted>
        {`Deleted on ${momentInWords(binned.deletedAt)} by ${binned.deletedBy}.`}
        {binned.addresses.length > 0 && ` It could be read at ${binned.addresses.join(', ')}.`}
      </Text>
    </Stack>
  )
}

function BinButtons({stored, binned, version}: {stored: ContentDocument; binned: Binned; version: BinnedVersion}) {
  const client = useClient({apiVersion: '2026-03-01'})
  const toast = useToast()
  const router = useRouter()
  const currentUser = useCurrentUser()
  const [permissions] = useDocumentPairPermissions({id: stored._id, type: stored._type, permission: 'delete'})
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const mayDeleteForGood = currentUser !== null && userHasRole(currentUser, 'administrator')

  async function attempt(work: () => Promise<void>): Promise<void> {
    setBusy(true)
    setError(null)
    try {
      await work()
    } catch (caught) {
      setError(whyNotDone(caught))
    } finally {
      setBusy(false)
    }
  }
  const back = () =>
    attempt(async () => {
      const missing = await bringBack(client, stored, version)
      toast.push({
        status: missing.missingDocuments + missing.missingPictures > 0 ? 'warning' : 'success',
        title: `“${binned.title}” is back as a draft. Readers see it once it is published.`,
        description: missingInWords(missing),
        duration: 15_000,
      })
      router.navigateIntent('edit', {id: binned.subject, type: binned.type})
    })
  const removeForGood = () =>
    attempt(async () => {
      await deleteForGood(client, stored)
      toast.push({status: 'success', title: `“${binned.title}” was deleted for good.`})
    })

  return (
    <Stack gap={4}>
      <Flex gap={2} wrap="wrap">
        <Button
          tone="positive"
          text="Bring it back"
          data-testid="bring-back"
          disabled={isBusy || !permissions?.granted}
          onClick={back}
        />
        {mayDeleteForGood && (
          <Button
            mode="ghost"
            tone="critical"
            text="Delete for good"
            disabled={isBusy}
            onClick={() => setAsked(true)}
          />
        )}
      </Flex>
      <Text size={1} muted>
        {permissions?.granted === false
          ? 'You may read what is in the bin. Bringing something back takes the right to write.'
          : 'It comes back as a draft at its old place. Publish it to show it to readers again.'}
      </Text>
      {error && (
        <Card tone="critical" border radius={2} padding={3} role="alert">
          <Text size={1}>{error}</Text>
        </Card>
      )}
      {isAsked && (
        <Dialog
          id="delete-for-good"
          header="Delete for good?"
          width={0}
          onClose={() => setAsked(false)}
          footer={
            <Flex gap={3} justify="flex-end" padding={3}>
              <Button text="Cancel" mode="bleed" onClick={() => setAsked(false)} />
              <Button text="Delete for good" tone="critical" disabled={isBusy} onClick={removeForGood} />
            </Flex>
          }
        >
          <Card padding={4}>
            <Text size={1}>{`Nobody can bring “${binned.title}” back after this.`}</Text>
          </Card>
        </Dialog>
      )}
    </Stack>
  )
}

function BinText({content}: {content: ContentDocument}) {
  return (
    <Card border radius={2} padding={4} data-testid="bin-text">
      <Stack gap={4}>
        <Heading as="h3" size={1}>
          What it said
        </Heading>
        {binnedText(content).map(({key, text, isHeading, isItem}) => (
          <Text key={key} as={isHeading ? 'h4' : 'p'} size={1} weight={isHeading ? 'semibold' : 'regular'}>
            {isItem ? `• ${text}` : text}
          </Text>
        ))}
      </Stack>
    </Card>
  )
}

function missingInWords({missingDocuments, missingPictures}: BroughtBack): string | undefined {
  const parts = [
    missingPictures > 0 ? `${missingPictures === 1 ? 'A picture' : `${missingPictures} pictures`} of it` : '',
    missingDocuments > 0 ? `${missingDocuments === 1 ? 'one thing' : `${missingDocuments} things`} it refers to` : '',
  ].filter(Boolean)
  return parts.length > 0
    ? `What is gone meanwhile: ${parts.join(' and ')}. The checks show where; choose something else there.`
    : undefined
}

function momentInWords(moment: string): string {
  return new Date(moment).toLocaleString('en-US', {dateStyle: 'long', timeStyle: 'short'})
}

import {Card, Container, Heading, Stack, Text} from '@sanity/ui'
import {useDatasetFacts, useDatasetProblem} from '../dataset/use-dataset-facts.ts'
import {ChooseFile} from './choose-file.client.tsx'
import {Report} from './report.client.tsx'
import {useReading} from './use-reading.ts'

/** An old article becomes a draft: choose a file, see what was read, decide where it goes, create. */
export function BringIn() {
  const dataset = useDatasetFacts()
  const problem = useDatasetProblem()
  const {reading, read, forget} = useReading(dataset)
  return (
    <Card as="main" height="fill" overflow="auto" tone="transparent" tabIndex={-1}>
      <Container width={2} padding={4} sizing="border">
        {reading.state === 'read' && dataset ? (
          <Report key={reading.article.fileName} article={reading.article} dataset={dataset} onOther={forget} />
        ) : (
          <Stack gap={5} paddingY={3}>
            <Stack gap={3}>
              <Heading as="h1" size={3}>
                Bring in an old article
              </Heading>
              <Text muted>
                It becomes a draft of a condition, a treatment or an article. You see first what was read, what is
                missing and what the checks say.
              </Text>
            </Stack>
            <ChooseFile isReady={dataset !== undefined && reading.state !== 'reading'} onFile={read} />
            {/* Always there, so that a screen reader says what appears in it. */}
            <div role="status">
              {reading.state === 'reading' && <Text muted>Reading {reading.name} …</Text>}
              {reading.state === 'unreadable' && (
                <Card tone="critical" border radius={3} padding={4} data-testid="bring-in-problem">
                  <Stack gap={3}>
                    <Text weight="medium">{reading.name}</Text>
                    <Text>{reading.message}</Text>
                  </Stack>
                </Card>
              )}
              {!dataset && (
                <Text muted>{problem ?? 'Reading the other pages first, so that links can be recognized …'}</Text>
              )}
            </div>
          </Stack>
        )}
      </Container>
    </Card>
  )
}

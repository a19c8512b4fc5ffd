import {dependencesOn} from '@clinic/content/moves'
import {Card, Container, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {getPublishedId} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'
import {useDatasetFacts, useDatasetProblem} from '../dataset/use-dataset-facts.ts'
import {placeGroups} from '../moves/dependence-groups.ts'
import {PlaceList} from '../moves/place-list.client.tsx'
import {isSingleton} from '../singletons.ts'

/** Every place that refers to this document, so that an editor sees what a change or a removal touches. */
export const UsedIn: UserViewComponent = ({documentId, schemaType}) => {
  const dataset = useDatasetFacts()
  const problem = useDatasetProblem()
  const id = getPublishedId(documentId)
  const groups = useMemo(() => (dataset ? placeGroups(dependencesOn(id, dataset)) : []), [dataset, id])
  const isOnEveryPage = isSingleton(schemaType.name)
  if (!dataset) return <Note>{problem ?? 'Looking for pages that use this …'}</Note>
  return (
    <Container width={1} padding={4}>
      <Stack gap={5}>
        {problem && (
          <Card tone="caution" border radius={2} padding={3}>
            <Text size={1}>{problem}</Text>
          </Card>
        )}
        <Text muted size={1}>
          {introduction(groups.length > 0, isOnEveryPage)}
        </Text>
        <PlaceList groups={groups} />
      </Stack>
    </Container>
  )
}

function introduction(isUsed: boolean, isOnEveryPage: boolean): string {
  if (!isUsed) return isOnEveryPage ? 'Every page shows something from here.' : 'Nothing uses this document yet.'
  return isOnEveryPage
    ? 'Every page shows something from here. These also link to it:'
    : 'These places lead here or show something from here. Each opens its field.'
}

function Note({children}: {children: string}) {
  return (
    <Container width={1} padding={5}>
      <Text muted>{children}</Text>
    </Container>
  )
}

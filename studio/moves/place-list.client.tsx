import {Badge, Card, Flex, Stack, Text} from '@sanity/ui'
import {type Path, pathToString, useSchema} from 'sanity'
import {IntentLink} from 'sanity/router'
import {placeName} from '../checks/panel/place-name.ts'
import type {Place, PlaceGroup} from './dependence-groups.ts'

/** Places that refer to a document, by kind, each a link to its field. */
export function PlaceList({groups, isInDialog = false}: {groups: PlaceGroup[]; isInDialog?: boolean}) {
  return (
    <Stack gap={4} data-testid="places">
      {groups.map(({kind, title, places}) => (
        <Stack key={kind} gap={3} data-testid={`places-${kind}`}>
          <Text as="h3" size={1} weight="semibold">
            {title} ({places.length})
          </Text>
          <Stack as="ul" gap={2} style={listStyle}>
            {places.map((place) => (
              <PlaceItem key={`${place.id} ${pathToString(place.path)}`} place={place} isInDialog={isInDialog} />
            ))}
          </Stack>
        </Stack>
      ))}
    </Stack>
  )
}

/** From a dialog, the field opens beside it in another tab, so that nothing chosen there is lost. */
function PlaceItem({place, isInDialog}: {place: Place; isInDialog: boolean}) {
  const {id, type, title, path, target, document, words, isDraft} = place
  const schemaType = useSchema().get(type)
  const where = schemaType ? placeName(fieldOf(path), schemaType, document) : ''
  return (
    <li>
      <Card
        as={IntentLink}
        data-as="a"
        __unstable_focusRing
        border
        radius={2}
        padding={3}
        {...{intent: 'edit', params: {id, type, path: pathToString(target)}, ...(isInDialog && newTab)}}
        style={{display: 'block', textDecoration: 'none'}}
      >
        <Stack gap={2}>
          <Flex gap={2} align="center">
            <Text size={1} weight="medium">
              {title}
            </Text>
            {isDraft && <Badge tone="caution">Draft</Badge>}
          </Flex>
          <Text size={1} muted>
            {[schemaType?.title ?? type, where, words && `“${words}”`].filter(Boolean).join(' · ')}
          </Text>
        </Stack>
      </Card>
    </li>
  )
}

/** The field that holds a link or an item of a list: what these are themselves goes without saying. */
function fieldOf(path: Path): Path {
  const marks = path.indexOf('markDefs')
  if (marks !== -1) return path.slice(0, marks)
  return typeof path.at(-1) === 'string' ? path : path.slice(0, -1)
}

const newTab = {target: '_blank', rel: 'noopener', title: 'Opens in a new tab'}
const listStyle = {listStyle: 'none', margin: 0, padding: 0}

import type {Destination, Removal} from '@clinic/content/moves'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useEffect, useMemo, useRef, useState} from 'react'
import {AtOnce} from '../workflow/at-once.client.tsx'
import {DialogForm} from '../workflow/dialog-form.client.tsx'
import {type PlaceGroup, placeGroups} from './dependence-groups.ts'
import {DestinationPicker} from './destination-picker.client.tsx'
import {PlaceList} from './place-list.client.tsx'
import type {RemovalState} from './use-removal.ts'

/** What depends on a document, where its readers go, and what will happen, before anything does. */
export function RemovalDialog({form, kind, state}: {form: string; kind: Removal; state: RemovalState}) {
  const {dataset, problem, page, dependences, plan, error, destination} = state
  const groups = useMemo(() => placeGroups(dependences), [dependences])
  const isPublished = page !== null && dataset?.published.has(page._id) === true
  const blocking = isPublished ? groups.filter((group) => group.kind === 'substance') : []
  const leading = groups.filter((group) => !blocking.includes(group))
  return (
    <DialogForm id={form} onSubmit={() => state.canConfirm && state.confirm()}>
      {!dataset && <Text size={1}>{problem ?? 'Looking for pages that lead here …'}</Text>}
      {dataset && problem && (
        <Card tone="caution" border radius={2} padding={3}>
          <Text size={1}>{problem}</Text>
        </Card>
      )}
      {blocking.length > 0 && (
        <Stack gap={4} data-testid="removal-blockers">
          <Card tone="critical" border radius={2} padding={3}>
            <Text size={1}>
              {`These pages need it in their content, and another choice would say something else. Change them first, and publish them; then ${kind === 'delete' ? 'delete this' : 'take this down'}. Each opens in a new tab.`}
            </Text>
          </Card>
          <PlaceList groups={blocking} isInDialog />
        </Stack>
      )}
      {leading.length > 0 && <LeadingPlaces groups={leading} isOpenAtFirst={blocking.length === 0} />}
      {dataset && groups.length === 0 && <Text size={1}>No page, menu or redirect leads here.</Text>}
      {dataset && page && state.asksWhereReadersGo && blocking.length === 0 && (
        <AtOnce value={destination} onChange={(chosen) => chosen && state.choose(chosen)}>
          {(shown, choose) => <DestinationPicker page={page} dataset={dataset} destination={shown} onChoose={choose} />}
        </AtOnce>
      )}
      <div aria-live="polite">
        {plan && plan.sentences.length > 0 && <Sentences sentences={plan.sentences} destination={destination} />}
      </div>
      {error && (
        <Card tone="critical" border radius={2} padding={3} role="alert">
          <Text size={1}>{error}</Text>
        </Card>
      )}
    </DialogForm>
  )
}

/** More places than this are closed at first: what has to be decided must not be far below them. */
const FEW = 3

function LeadingPlaces({groups, isOpenAtFirst}: {groups: PlaceGroup[]; isOpenAtFirst: boolean}) {
  const count = groups.reduce((sum, {places}) => sum + places.length, 0)
  const [isOpen, setOpen] = useState(isOpenAtFirst && count <= FEW)
  return (
    <Stack gap={4} data-testid="removal-leading">
      <Flex align="center" gap={3}>
        <Text size={1} weight="semibold">
          {count === 1 ? 'One place leads here' : `${count} places lead here`}
        </Text>
        <Button
          mode="ghost"
          fontSize={1}
          padding={2}
          aria-expanded={isOpen}
          text={isOpen ? 'Hide' : 'Show'}
          onClick={() => setOpen(!isOpen)}
        />
      </Flex>
      {isOpen && <PlaceList groups={groups} isInDialog />}
    </Stack>
  )
}

function Sentences({sentences, destination}: {sentences: string[]; destination: Destination | null}) {
  const card = useRef<HTMLDivElement>(null)
  // Whoever has chosen should see what that means, also where the dialog is longer than the screen.
  useEffect(() => {
    if (destination) card.current?.scrollIntoView({block: 'nearest'})
  }, [destination])
  return (
    <Card ref={card} tone="primary" border radius={2} padding={3} data-testid="removal-sentences">
      <Stack gap={3}>
        <Text as="h3" size={1} weight="semibold">
          What will happen
        </Text>
        <Stack as="ul" gap={3} style={{listStyle: 'disc', margin: 0, paddingInlineStart: '1.25rem'}}>
          {sentences.map((sentence) => (
            <li key={sentence}>
              <Text size={1}>{sentence}</Text>
            </li>
          ))}
        </Stack>
      </Stack>
    </Card>
  )
}

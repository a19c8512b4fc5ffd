import type {Removal} from '@clinic/content/moves'
import {Card, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {DialogForm} from '../workflow/dialog-form.client.tsx'
import {placeGroups} from './dependence-groups.ts'
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
      {leading.length > 0 && (
        <details data-testid="removal-leading" open={blocking.length === 0 && placeCount(leading) <= FEW}>
          <summary style={{cursor: 'pointer', marginBlockEnd: '1rem'}}>
            <Text as="span" size={1} weight="semibold">
              {placeCount(leading) === 1 ? 'One place leads here' : `${placeCount(leading)} places lead here`}
            </Text>
          </summary>
          <PlaceList groups={leading} isInDialog />
        </details>
      )}
      {dataset && groups.length === 0 && <Text size={1}>No page, menu or redirect leads here.</Text>}
      {dataset && page && state.asksWhereReadersGo && blocking.length === 0 && (
        <DestinationPicker page={page} dataset={dataset} destination={destination} onChoose={state.choose} />
      )}
      <div aria-live="polite">
        {plan && plan.sentences.length > 0 && (
          <Card tone="primary" border radius={2} padding={3} data-testid="removal-sentences">
            <Stack gap={3}>
              <Text as="h3" size={1} weight="semibold">
                What will happen
              </Text>
              <Stack as="ul" gap={2} style={{margin: 0, paddingInlineStart: '1.25rem'}}>
                {plan.sentences.map((sentence) => (
                  <li key={sentence}>
                    <Text size={1}>{sentence}</Text>
                  </li>
                ))}
              </Stack>
            </Stack>
          </Card>
        )}
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

function placeCount(groups: {places: unknown[]}[]): number {
  return groups.reduce((sum, {places}) => sum + places.length, 0)
}

import {type ContentDocument, type DatasetFacts, publishedIdOf} from '@clinic/content/checks'
import {publicationPlan, redirectsTo} from '@clinic/content/moves'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useRef} from 'react'
import {type SlugInputProps, type SlugValue, set, useEditState, useFormValue} from 'sanity'
import {IntentLink} from 'sanity/router'
import {useDatasetFacts} from '../dataset/use-dataset-facts.ts'
import {SpokenAfterPause} from '../inputs/spoken-after-pause.client.tsx'
import {Sentences} from './address-part.client.tsx'
import {noFacts} from './with-redirects.ts'

/** The Studio's own slug input; under it, what a new address means and which old ones lead here. */
export function AddressInput(props: SlugInputProps) {
  const id = publishedIdOf(String(useFormValue(['_id']) ?? ''))
  const type = String(useFormValue(['_type']) ?? '')
  const {published} = useEditState(id, type)
  const dataset = useDatasetFacts() ?? noFacts
  const around = useRef<HTMLDivElement>(null)
  const draft = {_id: id, _type: type, slug: props.value}
  const {addressChange, sentences} = publicationPlan(draft, published, dataset)
  // An earlier version of the page is shown without a right to change it: nothing of it will be published.
  const told = props.readOnly ? [] : sentences

  const keepOld = () => {
    props.onChange(set(published?.slug as SlugValue))
    // The button goes with the change, and the focus must not go with the button.
    around.current?.querySelector('input')?.focus()
  }
  return (
    <Stack gap={3} ref={around}>
      {props.renderDefault(props)}
      {told.length > 0 && (
        <Card border radius={2} padding={3} tone="primary" data-testid="address-change">
          <Stack gap={4}>
            <Text size={1} weight="semibold">
              When you publish
            </Text>
            <Sentences sentences={told} />
            {addressChange && (
              <Flex>
                <Button text="Keep the old address" mode="ghost" fontSize={1} padding={3} onClick={keepOld} />
              </Flex>
            )}
          </Stack>
        </Card>
      )}
      <SpokenAfterPause text={told.join(' ')} />
      <OldAddresses redirects={oldAddresses(id, published, dataset)} />
    </Stack>
  )
}

const SHOWN = 3

function oldAddresses(id: string, published: unknown, dataset: DatasetFacts): ContentDocument[] {
  return published ? redirectsTo(id, dataset) : []
}

function OldAddresses({redirects}: {redirects: ContentDocument[]}) {
  if (redirects.length === 0) return null
  const more = redirects.slice(SHOWN)
  return (
    <Stack gap={3} data-testid="old-addresses">
      <Text size={1} muted>
        This page used to live at <Links redirects={redirects.slice(0, SHOWN)} />
      </Text>
      {more.length > 0 && (
        <details>
          <Text as="summary" size={1} muted>
            {more.length === 1 ? 'and at one more address' : `and at ${more.length} more addresses`}
          </Text>
          <Card paddingTop={3}>
            <Text size={1} muted>
              <Links redirects={more} />
            </Text>
          </Card>
        </details>
      )}
    </Stack>
  )
}

function Links({redirects}: {redirects: ContentDocument[]}) {
  return redirects.map(({_id, from}, index) => (
    <span key={_id}>
      {index > 0 && ', '}
      <IntentLink intent="edit" params={{id: _id, type: 'redirect'}}>
        {String(from)}
      </IntentLink>
    </span>
  ))
}

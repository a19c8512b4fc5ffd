import type {ContentDocument, DatasetFacts} from '@clinic/content/checks'
import type {Destination} from '@clinic/content/moves'
import {Card, Flex, Radio, Stack, Text, TextInput} from '@sanity/ui'
import {type ReactNode, useId, useMemo, useState} from 'react'
import {useSchema} from 'sanity'
import {Labelled} from '../workflow/labelled.client.tsx'
import {nearestPages, type PageChoice} from './nearest-pages.ts'

interface Props {
  page: ContentDocument
  dataset: DatasetFacts
  /** Null until somebody chose. */
  destination: Destination | null
  onChoose: (destination: Destination) => void
}

/** Where the readers of a page go when it is taken down: the nearest page, one that is looked for, or nowhere. */
export function DestinationPicker({page, dataset, destination, onChoose}: Props) {
  const [words, setWords] = useState('')
  const name = useId()
  const choices = useMemo(() => nearestPages(page, dataset, {words, limit: 4}), [page, dataset, words])
  const chosenId = destination?.kind === 'page' ? destination.id : null
  const chosen = useMemo(() => {
    if (chosenId === null || choices.some(({id}) => id === chosenId)) return []
    return nearestPages(page, dataset, {words: '', limit: Number.POSITIVE_INFINITY}).filter(({id}) => id === chosenId)
  }, [chosenId, choices, page, dataset])
  return (
    <Stack gap={4} data-testid="destination">
      <Text as="h3" size={1} weight="semibold" id={`${name}-label`}>
        Where do its readers go?
      </Text>
      <Labelled label="Find a page">
        {(id) => (
          <TextInput
            id={id}
            type="search"
            value={words}
            placeholder="Part of its title"
            onChange={({currentTarget}) => setWords(currentTarget.value)}
            // Enter in a search box looks for something; it must not take a page down.
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        )}
      </Labelled>
      <Stack gap={2} role="radiogroup" aria-labelledby={`${name}-label`}>
        {[...chosen, ...choices].map((choice) => (
          <PageOption
            key={choice.id}
            choice={choice}
            name={name}
            isChosen={choice.id === chosenId}
            onChoose={() => onChoose({kind: 'page', id: choice.id})}
          />
        ))}
        {choices.length === 0 && (
          <Text size={1} muted>
            No published page has these words in its title.
          </Text>
        )}
        <Option
          name={name}
          value="gone"
          isChosen={destination?.kind === 'gone'}
          onChoose={() => onChoose({kind: 'gone'})}
        >
          <Text size={1} weight="medium">
            It is gone for good
          </Text>
          <Text size={1} muted>
            Nothing replaces it. Readers are told that it was removed, and search engines forget it.
          </Text>
        </Option>
      </Stack>
    </Stack>
  )
}

function PageOption({choice, ...rest}: {choice: PageChoice; name: string; isChosen: boolean; onChoose: () => void}) {
  const typeTitle = useSchema().get(choice.type)?.title ?? choice.type
  return (
    <Option {...rest} value={choice.id}>
      <Text size={1} weight="medium">
        {choice.title}
      </Text>
      <Text size={1} muted>
        {typeTitle} · {choice.address}
      </Text>
    </Option>
  )
}

interface OptionProps {
  name: string
  value: string
  isChosen: boolean
  onChoose: () => void
  children: ReactNode
}

function Option({name, value, isChosen, onChoose, children}: OptionProps) {
  return (
    <Card as="label" border radius={2} padding={3} tone={isChosen ? 'primary' : 'default'} style={{cursor: 'pointer'}}>
      <Flex gap={3} align="center">
        <Radio name={name} value={value} checked={isChosen} onChange={onChoose} data-testid={`destination-${value}`} />
        <Stack gap={2}>{children}</Stack>
      </Flex>
    </Card>
  )
}

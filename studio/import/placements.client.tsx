import {
  type ImportField,
  importFields,
  type Placement,
  type Proposal,
  type ReadArticle,
  type Section,
} from '@clinic/importer'
import {Box, Card, Flex, Select, Stack, Text} from '@sanity/ui'
import {useId} from 'react'
import {BlocksView} from './blocks-view.client.tsx'
import {Part} from './part.client.tsx'
import {plainTextOf} from './plain-text-of.ts'
import {counted, wordsIn} from './summary-of.ts'

/** Every section of the file, with the field it goes to. */
export function Placements({
  article,
  proposal,
  onPlace,
}: {
  article: ReadArticle
  proposal: Proposal
  onPlace: (placement: Placement) => void
}) {
  const fields = importFields(proposal.type)
  return (
    <Part
      title="Sections"
      count={article.sections.length}
      about="Each section of the file goes into one field of the page. What goes nowhere yet is kept beside the draft, under “Brought in”."
    >
      <Stack as="ul" gap={3} style={{listStyle: 'none', margin: 0, padding: 0}}>
        {article.sections.map((section) => (
          <SectionPlace
            key={section.key}
            section={section}
            fields={fields}
            place={proposal.placement[section.key] ?? null}
            isLeftOver={proposal.unplaced.some(({key}) => key === section.key)}
            onPlace={(field) => onPlace({...proposal.placement, [section.key]: field})}
          />
        ))}
      </Stack>
    </Part>
  )
}

function SectionPlace({
  section,
  fields,
  place,
  isLeftOver,
  onPlace,
}: {
  section: Section
  fields: ImportField[]
  place: string | null
  /** Whether some of its text is in no field. */
  isLeftOver: boolean
  onPlace: (field: string | null) => void
}) {
  const id = useId()
  const words = plainTextOf(section.blocks)
  return (
    <Card as="li" border radius={2} padding={3} tone={isLeftOver ? 'caution' : 'default'}>
      <Flex gap={4} wrap="wrap" align="flex-start" justify="space-between">
        <Box style={{flex: '1 1 20rem', minWidth: 0}}>
          <Stack gap={3}>
            <Text as="h3" size={1} weight="semibold" id={`${id}-heading`}>
              {section.heading || 'Before the first heading'}
            </Text>
            <details>
              <summary style={{cursor: 'pointer', fontSize: '0.8125rem'}}>
                {firstWords(words)} ({counted(wordsIn(section), 'word')})
              </summary>
              <BlocksView blocks={section.blocks} />
            </details>
          </Stack>
        </Box>
        <Box style={{flex: '0 1 16rem'}}>
          <Stack gap={2}>
            <Text as="label" htmlFor={id} size={1} muted>
              Goes to
            </Text>
            <Select
              id={id}
              aria-describedby={`${id}-heading`}
              data-testid={`place-${section.key}`}
              value={place ?? ''}
              onChange={({currentTarget}) => onPlace(currentTarget.value || null)}
            >
              <option value="">{isLeftOver || place !== null ? 'Nowhere yet' : 'Opens the page'}</option>
              {fields.map(({name, title}) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
            </Select>
          </Stack>
        </Box>
      </Flex>
    </Card>
  )
}

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '') return 'A heading without text'
  return line.length <= 90 ? line : `${line.slice(0, 90).replace(/\s+\S*$/, '')} …`
}

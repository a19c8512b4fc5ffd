import {Box, Card, Container, Flex, Heading, Stack, Switch, Text} from '@sanity/ui'
import {useDeferredValue, useId, useState} from 'react'
import {useCurrentUser} from 'sanity'
import {useDatasetFacts, useDatasetProblem} from '../dataset/use-dataset-facts.ts'
import {Counts} from './counts.client.tsx'
import {dayWords} from './days.ts'
import {onlyOf, type Section} from './line.ts'
import {personOfAccount} from './person-of-account.ts'
import {SectionCard} from './section-card.client.tsx'
import {type Dashboard, useDashboard} from './use-dashboard.ts'
import {useToday} from './use-today.ts'
import {waitOf} from './wait-of.ts'

/** What a marketing lead needs to know in the morning. Each line opens the document it is about. */
export function Today() {
  const today = useToday()
  const dashboard = useDeferredValue(useDashboard(today))
  const problem = useDatasetProblem()
  return (
    <Card as="main" height="fill" overflow="auto" tone="transparent" tabIndex={-1}>
      <Container width={4} padding={4} sizing="border">
        <Stack gap={5} paddingY={3}>
          <div>
            <Stack gap={3}>
              <Heading as="h1" size={3}>
                Today
              </Heading>
              <Text muted>{dayWords(today)}</Text>
            </Stack>
            {/* Always there, so that a screen reader says what appears in it. */}
            <div role="status">
              {problem && (
                <Card tone="caution" border radius={3} padding={4} marginTop={5}>
                  <Text>{problem}</Text>
                </Card>
              )}
            </div>
          </div>
          {dashboard ? <Sections dashboard={dashboard} /> : !problem && <Text muted>Reading the content …</Text>}
        </Stack>
      </Container>
    </Card>
  )
}

function Sections({dashboard}: {dashboard: Dashboard}) {
  const me = useMe()
  const [isOnlyMine, setOnlyMine] = useState(false)
  const sections =
    me && isOnlyMine ? dashboard.sections.map((section) => onlyOf(section, me.person, me.account)) : dashboard.sections
  const [left, right] = columnsOf(sections)
  return (
    <>
      {me && <OnlyMine isOn={isOnlyMine} onChange={setOnlyMine} />}
      <Counts sections={sections} dashboard={dashboard} />
      <Box
        style={{
          display: 'grid',
          gap: '1.25rem',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(28rem, 100%), 1fr))',
        }}
      >
        {[left, right].map((column) => (
          <Stack key={column[0]?.id} gap={4} style={{alignContent: 'start', minWidth: 0}}>
            {column.map((section) => (
              <SectionCard key={section.id} section={section} wait={waitOf(section, dashboard)} />
            ))}
          </Stack>
        ))}
      </Box>
    </>
  )
}

/** People's work on the left, what the checks found on the right; one below the other on a narrow screen. */
function columnsOf(sections: Section[]): [Section[], Section[]] {
  const isPeoples = ({id}: Section) => id === 'review' || id === 'making' || id === 'planned' || id === 'published'
  return [sections.filter(isPeoples), sections.filter((section) => !isPeoples(section))]
}

function OnlyMine({isOn, onChange}: {isOn: boolean; onChange(isOn: boolean): void}) {
  const id = useId()
  return (
    <Flex align="center" gap={3}>
      <Switch id={id} checked={isOn} onChange={({currentTarget}) => onChange(currentTarget.checked)} />
      <Text as="label" htmlFor={id} size={1}>
        Only what I wrote, review or published
      </Text>
    </Flex>
  )
}

/** The person of the site who is signed in, where one is known by this account. */
function useMe(): {person: string; account: string} | null {
  const facts = useDatasetFacts()
  const user = useCurrentUser()
  const person = facts && user && personOfAccount(facts, {id: user.id, email: user.email})
  return person ? {person, account: user.id} : null
}

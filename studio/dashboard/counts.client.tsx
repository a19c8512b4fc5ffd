import {Box, Card, Stack, Text} from '@sanity/ui'
import {countOf, type Section} from './line.ts'
import {headingId} from './section-card.client.tsx'
import type {Dashboard} from './use-dashboard.ts'
import {waitOf} from './wait-of.ts'

/** How much there is of each, before any of it; a click goes to the list. */
export function Counts({sections, dashboard}: {sections: Section[]; dashboard: Dashboard}) {
  return (
    <Box
      as="ul"
      aria-label="How much there is"
      style={{
        display: 'grid',
        gap: '0.75rem',
        gridTemplateColumns: 'repeat(auto-fit, minmax(9rem, 1fr))',
        listStyle: 'none',
        margin: 0,
        padding: 0,
      }}
    >
      {sections.map((section) => (
        <li key={section.id}>
          <Count section={section} isKnown={waitOf(section, dashboard) === undefined} />
        </li>
      ))}
    </Box>
  )
}

function Count({section, isKnown}: {section: Section; isKnown: boolean}) {
  const count = countOf(section)
  const isUrgent = section.isUrgent && count > 0
  return (
    <Card
      as="button"
      __unstable_focusRing
      type="button"
      border
      radius={3}
      padding={4}
      tone={isUrgent ? 'caution' : 'default'}
      onClick={() => goTo(headingId(section))}
      style={{cursor: 'pointer', textAlign: 'start', width: '100%', height: '100%'}}
    >
      <Stack gap={3}>
        <Text size={4} weight="semibold" muted={count === 0}>
          {isKnown || count > 0 ? count : '…'}
        </Text>
        <Text size={1}>{section.title}</Text>
      </Stack>
    </Card>
  )
}

function goTo(id: string): void {
  const heading = document.getElementById(id)
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  heading?.scrollIntoView({behavior: isCalm ? 'auto' : 'smooth', block: 'start'})
  heading?.focus({preventScroll: true})
}

import {Badge, Box, Button, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {type ReactNode, useState} from 'react'
import {pathToString, useSchema, useUser} from 'sanity'
import {IntentLink} from 'sanity/router'
import {countOf, type Group, type Line, type Section} from './line.ts'

/** Lines shown before "Show all". */
const FEW = 6

export function headingId({id}: Section): string {
  return `today-${id}`
}

/** One thing to look through: its lists, or one calm sentence when there is nothing. */
export function SectionCard({section, wait}: {section: Section; wait: string | undefined}) {
  const groups = section.groups.filter(({lines}) => lines.length > 0)
  const count = countOf(section)
  return (
    <Card as="section" aria-labelledby={headingId(section)} border radius={3} padding={4}>
      <Stack gap={4}>
        <Flex align="center" gap={3}>
          <Heading as="h2" size={1} id={headingId(section)} tabIndex={-1} style={{scrollMarginTop: '1rem'}}>
            {section.title}
          </Heading>
          {count > 0 && <Badge tone={section.isUrgent ? 'caution' : 'default'}>{count}</Badge>}
        </Flex>
        {wait ? (
          <Text muted size={1}>
            {wait}
          </Text>
        ) : (
          count === 0 && (
            <Text muted size={1}>
              {section.empty}
            </Text>
          )
        )}
        {section.note && (
          <Text muted size={1}>
            {withCode(section.note)}
          </Text>
        )}
        {groups.map((group) => (
          <GroupList key={group.title} group={group} />
        ))}
      </Stack>
    </Card>
  )
}

function GroupList({group: {title, about, lines, isQuiet = false}}: {group: Group}) {
  const [isOpen, setOpen] = useState(false)
  const few = isQuiet ? 0 : FEW
  // Hiding a single line saves nothing.
  const shown = isOpen || lines.length <= few + 1 - Number(isQuiet) ? lines : lines.slice(0, few)
  return (
    <Stack gap={3}>
      <Text as="h3" size={1} weight="semibold">
        {title} ({lines.length})
      </Text>
      {about && (
        <Text muted size={1}>
          {about}
        </Text>
      )}
      {shown.length > 0 && (
        <Stack as="ul" gap={1} style={{listStyle: 'none', margin: '0 -0.5rem', padding: 0}}>
          {shown.map((line, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be about the same field of the same document
            <LineItem key={`${line.id} ${position}`} line={line} />
          ))}
        </Stack>
      )}
      {(shown.length < lines.length || isOpen) && (
        <Box style={{marginInlineStart: '-0.5rem'}}>
          <Button
            mode="bleed"
            fontSize={1}
            padding={2}
            aria-expanded={isOpen}
            text={isOpen ? 'Show fewer' : `Show all ${lines.length}`}
            onClick={() => setOpen(!isOpen)}
          />
        </Box>
      )}
    </Stack>
  )
}

function LineItem({line: {id, type, path, title, note, account}}: {line: Line}) {
  const typeTitle = useSchema().get(type)?.title ?? type
  const params = {id, type, ...(path && path.length > 0 && {path: pathToString(path)})}
  return (
    <li>
      <Card
        as={IntentLink}
        data-as="a"
        __unstable_focusRing
        radius={2}
        padding={2}
        // The Studio's own link, drawn as a card: it knows where a document opens.
        {...{intent: 'edit', params}}
        style={{display: 'block', textDecoration: 'none'}}
      >
        <Stack gap={2}>
          <Text size={1} weight="medium">
            <span style={{color: 'var(--card-link-color)'}}>{title}</span>{' '}
            <span style={{fontWeight: 400, opacity: 0.75}}>· {typeTitle}</span>
          </Text>
          <Text size={1} muted>
            {account ? (
              <>
                <AccountName id={account} /> · {note}
              </>
            ) : (
              note
            )}
          </Text>
        </Stack>
      </Card>
    </li>
  )
}

/** Who did it, by the name the account has now. */
function AccountName({id}: {id: string}) {
  const [user, isLoading] = useUser(id)
  if (id.startsWith('<')) return 'A program'
  return isLoading ? '…' : (user?.displayName ?? 'An account that is gone')
}

/** What stands in backticks is set as a command to type. */
function withCode(text: string): ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change places
  return text.split('`').map((part, position) => (position % 2 === 1 ? <code key={position}>{part}</code> : part))
}

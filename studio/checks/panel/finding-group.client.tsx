import type {Finding, Group} from '@clinic/content/checks'
import {ChevronDownIcon} from '@sanity/icons/ChevronDown'
import {ChevronRightIcon} from '@sanity/icons/ChevronRight'
import {Badge, Card, Flex, Stack, Text} from '@sanity/ui'
import {memo, type ReactNode, useId, useState} from 'react'
import type {PlacedFinding} from './checks-panel.client.tsx'
import {FindingCard} from './finding-card.client.tsx'
import {groupTitles} from './group-titles.ts'
import {summaryOf} from './summary.ts'

interface Props {
  group: Group
  findings: PlacedFinding[]
  onJump: (finding: Finding) => void
  /** What belongs to the group beside its findings. */
  children: ReactNode
}

/** One heading of the panel with what is under it; the heading folds it away. */
export const FindingGroup = memo(function FindingGroup({group, findings, onJump, children}: Props) {
  const [isOpen, setIsOpen] = useState(true)
  const id = useId()
  const {text, mustFix} = summaryOf(findings.map(({finding}) => finding))
  return (
    <Stack gap={3} as="section" aria-labelledby={`${id}-title`}>
      <Card
        as="button"
        type="button"
        padding={2}
        radius={2}
        aria-expanded={isOpen}
        aria-controls={`${id}-content`}
        onClick={() => setIsOpen(!isOpen)}
        style={{margin: '0 -8px', width: 'calc(100% + 16px)', textAlign: 'left', cursor: 'pointer'}}
      >
        <Flex gap={2} align="center">
          <Text size={1} muted>
            {isOpen ? <ChevronDownIcon /> : <ChevronRightIcon />}
          </Text>
          <Text size={1} weight="semibold" id={`${id}-title`} style={{flex: 1}}>
            {groupTitles[group]}
          </Text>
          {findings.length > 0 && (
            <Badge fontSize={0} tone={mustFix > 0 ? 'critical' : 'caution'}>
              {text}
            </Badge>
          )}
        </Flex>
      </Card>
      <Stack gap={3} id={`${id}-content`} hidden={!isOpen}>
        {findings.length > 0 && (
          <Stack gap={2} as="ul" style={{listStyle: 'none', margin: 0, padding: 0}}>
            {findings.map(({finding, place}) => (
              <li key={`${finding.message} ${JSON.stringify(finding.path)} ${finding.quote?.start ?? ''}`}>
                <FindingCard finding={finding} place={place} onJump={onJump} />
              </li>
            ))}
          </Stack>
        )}
        {children}
      </Stack>
    </Stack>
  )
})

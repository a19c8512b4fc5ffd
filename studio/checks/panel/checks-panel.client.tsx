import {type Finding, type Group, groupOf, groups} from '@clinic/content/checks'
import {pathOf} from '@clinic/content/route'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Card, Flex, Stack, Switch, Text} from '@sanity/ui'
import {memo, useId, useMemo} from 'react'
import type {DocumentInspectorProps, SchemaType} from 'sanity'
import {DocumentInspectorHeader, useDocumentPane} from 'sanity/structure'
import {SpokenAfterPause} from '../../inputs/spoken-after-pause.client.tsx'
import {underlinePreference, usePreference} from '../preference.ts'
import {SearchPreviews} from '../previews/search-previews.client.tsx'
import {type Checked, useChecked} from '../use-findings.ts'
import {FindingGroup} from './finding-group.client.tsx'
import {placeName} from './place-name.ts'
import {summaryOf} from './summary.ts'
import {useJump} from './use-jump.ts'

/** A finding with the name of its place in the form. */
export interface PlacedFinding {
  finding: Finding
  place: string
}

/** Everything that is to fix in the document beside it, live. */
export function ChecksPanel({onClose}: DocumentInspectorProps) {
  const {value, schemaType} = useDocumentPane()
  const checked = useChecked(value)
  const jump = useJump()
  return (
    <Flex direction="column" height="fill" overflow="hidden" data-testid="checks-panel">
      <DocumentInspectorHeader
        as="header"
        closeButtonLabel="Close the checks"
        flex="none"
        onClose={onClose}
        title="Checks"
      />
      <Card flex={1} overflow="auto" paddingX={4} paddingTop={1} paddingBottom={5}>
        <SpokenAfterPause text={checked ? summaryOf(checked.findings).text : ''} />
        {checked ? (
          <Report checked={checked} schemaType={schemaType} onJump={jump} />
        ) : (
          <Text muted>Reading the document …</Text>
        )}
      </Card>
    </Flex>
  )
}

interface ReportProps {
  checked: Checked
  schemaType: SchemaType
  onJump: (finding: Finding) => void
}

/** Drawn when the checks have looked again, and not with every key. */
const Report = memo(function Report({checked: {document, findings}, schemaType, onJump}: ReportProps) {
  const hasPage = pathOf(document._type, 'x') !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: names of places change with the findings; every key would be too often.
  const byGroup = useMemo(() => {
    const placed = findings.map((finding) => ({finding, place: placeName(finding.path, schemaType, document)}))
    return Map.groupBy<Group, PlacedFinding>(placed, ({finding}) => groupOf(finding.rule))
  }, [findings, schemaType])
  const shown = groups.filter((group) => byGroup.has(group) || (group === 'search' && hasPage))
  return (
    <Stack gap={5}>
      <State findings={findings} />
      {shown.map((group) => (
        <FindingGroup key={group} group={group} findings={byGroup.get(group) ?? NONE} onJump={onJump}>
          {group === 'search' && hasPage ? <SearchPreviews document={document} /> : null}
        </FindingGroup>
      ))}
      <UnderlineSwitch />
    </Stack>
  )
})

const NONE: PlacedFinding[] = []

function State({findings}: {findings: Finding[]}) {
  const {text, mustFix, shouldFix} = summaryOf(findings)
  const tone = mustFix > 0 ? 'critical' : shouldFix > 0 ? 'caution' : 'positive'
  const Icon = mustFix > 0 ? ErrorOutlineIcon : shouldFix > 0 ? WarningOutlineIcon : CheckmarkCircleIcon
  return (
    <Card tone={tone} padding={4} radius={3} data-testid="checks-summary">
      <Flex gap={3} align="center">
        <Text size={2}>
          <Icon />
        </Text>
        <Text size={1} weight="semibold">
          {text}
        </Text>
      </Flex>
    </Card>
  )
}

function UnderlineSwitch() {
  const isOn = usePreference(underlinePreference)
  const id = useId()
  return (
    <Flex gap={3} align="center" as="label" htmlFor={id}>
      <Switch id={id} checked={isOn} onChange={() => underlinePreference.set(!isOn)} />
      <Text size={1} muted>
        Underline claims in the text
      </Text>
    </Flex>
  )
}

import type {Finding} from '@clinic/content/checks'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Card, Flex, Text} from '@sanity/ui'

/** How bad a finding is, as a word, a sign and a colour. */
export function SeverityLabel({severity}: {severity: Finding['severity']}) {
  const isError = severity === 'error'
  return (
    <Card
      tone={isError ? 'critical' : 'caution'}
      radius={2}
      padding={2}
      style={{flex: 'none', justifySelf: 'start', width: 'fit-content'}}
    >
      <Flex as="span" gap={2} align="center">
        <Text as="span" size={0}>
          {isError ? <ErrorOutlineIcon /> : <WarningOutlineIcon />}
        </Text>
        <Text as="span" size={0} weight="medium">
          {isError ? 'Must fix' : 'Should fix'}
        </Text>
      </Flex>
    </Card>
  )
}

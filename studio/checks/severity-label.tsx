import type {Finding} from '@clinic/content/checks'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Badge, Flex} from '@sanity/ui'

/** How bad a finding is, as a word, a sign and a colour. */
export function SeverityLabel({severity}: {severity: Finding['severity']}) {
  const isError = severity === 'error'
  return (
    <div>
      <Badge tone={isError ? 'critical' : 'caution'} fontSize={0} padding={2}>
        <Flex gap={1} align="center">
          {isError ? <ErrorOutlineIcon /> : <WarningOutlineIcon />}
          {isError ? 'Must fix' : 'Should fix'}
        </Flex>
      </Badge>
    </div>
  )
}

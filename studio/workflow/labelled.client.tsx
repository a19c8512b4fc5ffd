import {Stack, Text} from '@sanity/ui'
import {type ReactNode, useId} from 'react'

/** A field of a dialog with its label; the child gets the id that ties them together. */
export function Labelled({label, hint, children}: {label: string; hint?: string; children: (id: string) => ReactNode}) {
  const id = useId()
  return (
    <Stack gap={3}>
      <Text as="label" size={1} weight="medium" htmlFor={id}>
        {label}
      </Text>
      {children(id)}
      {hint && (
        <Text size={1} muted>
          {hint}
        </Text>
      )}
    </Stack>
  )
}

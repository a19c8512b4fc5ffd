import {Button, type ButtonTone, Flex, Stack} from '@sanity/ui'
import type {ReactNode} from 'react'
import {useReturnFocus} from './use-return-focus.ts'

/** The inside of a dialog as a form, so that Enter in a field confirms. The footer's button belongs to it by its id. */
export function DialogForm({id, onSubmit, children}: {id: string; onSubmit: () => void; children: ReactNode}) {
  useReturnFocus()
  return (
    <form
      id={id}
      data-testid={id}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <Stack gap={5}>{children}</Stack>
    </form>
  )
}

export function DialogFooter({
  form,
  confirm,
  cancel = 'Cancel',
  tone = 'default',
  disabled = false,
  onClose,
}: {
  form: string
  confirm: string
  /** Words on the button that leaves everything as it is; null where there is nothing to leave. */
  cancel?: string | null
  tone?: ButtonTone
  disabled?: boolean
  onClose: () => void
}) {
  return (
    <Flex gap={3} justify="flex-end">
      {cancel && <Button text={cancel} mode="bleed" onClick={onClose} />}
      <Button
        type="submit"
        form={form}
        text={confirm}
        tone={tone}
        disabled={disabled}
        data-testid={`confirm-${form}`}
      />
    </Flex>
  )
}

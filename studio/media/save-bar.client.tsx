import {Button, Card, Flex, Stack, Text} from '@sanity/ui'

interface Props {
  problem: string | null
  isLeaving: boolean
  isSaving: boolean
  hasChanges: boolean
  onStay: () => void
  onThrowAway: () => void
}

/** Stays in sight at the foot of the window, however long the form is. */
export function SaveBar({problem, isLeaving, isSaving, hasChanges, onStay, onThrowAway}: Props) {
  return (
    <Card paddingY={3} borderTop style={{position: 'sticky', bottom: '-1.25rem'}}>
      <Stack gap={3}>
        <div role="status">
          {problem && (
            <Card tone="critical" border radius={2} padding={3}>
              <Text size={1}>{problem}</Text>
            </Card>
          )}
        </div>
        {isLeaving ? (
          <Card tone="caution" border radius={2} padding={3} role="alert">
            <Flex align="center" gap={3} wrap="wrap">
              <Text size={1}>What you changed is not saved yet.</Text>
              <Button text="Go on writing" mode="ghost" onClick={onStay} autoFocus />
              <Button text="Throw it away" mode="ghost" tone="critical" onClick={onThrowAway} />
              <SaveButton isSaving={isSaving} hasChanges={hasChanges} />
            </Flex>
          </Card>
        ) : (
          <Flex justify="flex-end">
            <SaveButton isSaving={isSaving} hasChanges={hasChanges} />
          </Flex>
        )}
      </Stack>
    </Card>
  )
}

function SaveButton({isSaving, hasChanges}: Pick<Props, 'isSaving' | 'hasChanges'>) {
  return (
    <Button
      type="submit"
      text={isSaving ? 'Saving …' : 'Save'}
      disabled={!hasChanges || isSaving}
      data-testid="save-picture"
    />
  )
}

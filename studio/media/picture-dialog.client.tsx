import {Box, Dialog, Text} from '@sanity/ui'
import {useCallback, useRef, useState} from 'react'
import type {Picture} from './picture.ts'
import {PictureForm} from './picture-form.client.tsx'

interface Props {
  id: string
  /** Undefined when the library does not hold it. */
  picture: Picture | undefined
  canWrite: boolean
  onClose: () => void
}

/** One picture with its details. Words that are not saved yet are not lost by a key or a click beside the window. */
export function PictureDialog({id, picture, canWrite, onClose}: Props) {
  // Read in the moment the window closes: a key that comes right after a letter must not find what was true before it.
  const hasChanges = useRef(false)
  const setHasChanges = useCallback((next: boolean) => {
    hasChanges.current = next
  }, [])
  const [isLeaving, setLeaving] = useState(false)
  return (
    <Dialog
      id="picture-dialog"
      header={picture?.name ?? 'Picture'}
      width={2}
      zOffset={1000}
      onClose={() => (hasChanges.current ? setLeaving(true) : onClose())}
      data-testid="picture-dialog"
    >
      <Box padding={4}>
        {picture ? (
          <PictureForm
            picture={picture}
            canWrite={canWrite}
            isLeaving={isLeaving}
            onHasChanges={setHasChanges}
            onStay={() => setLeaving(false)}
            onClose={onClose}
          />
        ) : (
          <Text key={id}>This picture is not in the library. It was deleted, or it is just arriving.</Text>
        )}
      </Box>
    </Dialog>
  )
}

import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {useClient} from 'sanity'
import {deletePicture} from './delete-picture.ts'
import type {Picture} from './picture.ts'
import {isUnused} from './picture-filter.ts'
import {failureWords} from './words.ts'

/** Deletes a picture that nobody uses, after asking. One in use says so instead. */
export function DeletePart({picture, onDeleted}: {picture: Picture; onDeleted: () => void}) {
  const client = useClient({apiVersion: '2026-03-01'})
  const toast = useToast()
  const [isAsking, setAsking] = useState(false)
  const [isDeleting, setDeleting] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const confirm = async () => {
    setDeleting(true)
    setProblem(null)
    try {
      if ((await deletePicture(client, picture.id)) === 'deleted') {
        toast.push({status: 'success', title: `“${picture.name}” is deleted.`})
        onDeleted()
        return
      }
      setProblem(
        'Not deleted: a page, a draft, the bin or a shared link shows it by now. The list above says where in a moment, or when you open the library again.',
      )
    } catch (error) {
      setProblem(`Not deleted. ${failureWords(error)}`)
    }
    setDeleting(false)
    setAsking(false)
  }

  return (
    <Stack gap={3} data-testid="delete-picture">
      {!isUnused(picture) ? (
        <Text size={1} muted>
          It can be deleted once nothing uses it any more.
        </Text>
      ) : isAsking ? (
        <Card tone="critical" border radius={2} padding={3} role="alert">
          <Stack gap={4}>
            <Text size={1}>
              Delete this picture with its description? It cannot be brought back, and older versions of pages that
              showed it will miss it.
            </Text>
            <Flex gap={3}>
              <Button text="Keep it" mode="ghost" onClick={() => setAsking(false)} autoFocus />
              <Button
                text={isDeleting ? 'Deleting …' : 'Delete it'}
                tone="critical"
                disabled={isDeleting}
                onClick={() => void confirm()}
              />
            </Flex>
          </Stack>
        </Card>
      ) : (
        <Flex>
          <Button text="Delete this picture …" mode="ghost" tone="critical" onClick={() => setAsking(true)} />
        </Flex>
      )}
      <div role="status">
        {problem && (
          <Card tone="critical" border radius={2} padding={3}>
            <Text size={1}>{problem}</Text>
          </Card>
        )}
      </div>
    </Stack>
  )
}

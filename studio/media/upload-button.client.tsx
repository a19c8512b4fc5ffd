import {UploadIcon} from '@sanity/icons/Upload'
import {Button, Card, Stack, Text} from '@sanity/ui'
import {useRef, useState} from 'react'
import {useClient} from 'sanity'
import {failureWords} from './words.ts'

/** Puts pictures into the library, one after the other; one that fails keeps no other from arriving. */
export function UploadButton({onUploaded}: {onUploaded: (ids: string[]) => void}) {
  const client = useClient({apiVersion: '2026-03-01'})
  const input = useRef<HTMLInputElement>(null)
  const [progress, setProgress] = useState<string | null>(null)
  const [failures, setFailures] = useState<string[]>([])

  const upload = async (files: File[]) => {
    const ids: string[] = []
    const failed: string[] = []
    for (const [index, file] of files.entries()) {
      setProgress(`Uploading ${index + 1} of ${files.length} …`)
      try {
        const {_id} = await client.assets.upload('image', file, {filename: file.name, tag: 'clinic.pictures.upload'})
        ids.push(_id)
      } catch (error) {
        failed.push(`${file.name} was not uploaded. ${failureWords(error)}`)
      }
    }
    setProgress(null)
    setFailures(failed)
    onUploaded(ids)
  }

  return (
    <Stack gap={3}>
      <Button
        icon={UploadIcon}
        text={progress ?? 'Upload pictures'}
        disabled={progress !== null}
        onClick={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        accept="image/*"
        multiple
        hidden
        data-testid="upload-pictures"
        onChange={({currentTarget}) => {
          const files = [...(currentTarget.files ?? [])]
          // The same file can be chosen again after a failure.
          currentTarget.value = ''
          if (files.length > 0) void upload(files)
        }}
      />
      <div role="status">
        {failures.length > 0 && (
          <Card tone="critical" border radius={2} padding={3}>
            <Stack gap={3}>
              {failures.map((failure) => (
                <Text key={failure} size={1}>
                  {failure}
                </Text>
              ))}
            </Stack>
          </Card>
        )}
      </div>
    </Stack>
  )
}

import {Card, Stack, Text, TextInput} from '@sanity/ui'
import {type DragEvent, useId, useState} from 'react'
import {formerSite, originOf, rememberFormerSite} from './site-origins.ts'

const accepted = '.html,.htm,.md,.markdown,.docx'

/** Where a file is chosen or dropped, and where the former site was. */
export function ChooseFile({isReady, onFile}: {isReady: boolean; onFile: (file: File) => void}) {
  const id = useId()
  const [isOver, setOver] = useState(false)
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file && isReady) onFile(file)
  }
  return (
    <Stack gap={5}>
      <FormerSite />
      <Card
        border
        radius={3}
        padding={5}
        tone={isOver ? 'primary' : 'default'}
        style={{borderStyle: 'dashed'}}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Stack gap={4}>
          <Text as="label" htmlFor={id} weight="medium">
            Choose the file of an article, or drop it here
          </Text>
          <Text size={1} muted>
            A page saved from a website (.html), a Word document (.docx) or Markdown (.md). The file is read in this
            browser and sent nowhere. Nothing is written before you create the draft.
          </Text>
          <input
            id={id}
            type="file"
            accept={accepted}
            disabled={!isReady}
            data-testid="bring-in-file"
            onChange={({currentTarget}) => {
              const [file] = currentTarget.files ?? []
              // The same file, corrected meanwhile, can be chosen again.
              currentTarget.value = ''
              if (file) onFile(file)
            }}
          />
        </Stack>
      </Card>
    </Stack>
  )
}

function FormerSite() {
  const id = useId()
  const [typed, setTyped] = useState(formerSite)
  const isWrong = typed.trim() !== '' && originOf(typed) === null
  return (
    <Stack gap={3}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        Address of the former website (can stay empty)
      </Text>
      <TextInput
        id={id}
        value={typed}
        placeholder="https://www.example.com"
        aria-describedby={`${id}-hint`}
        aria-invalid={isWrong}
        data-testid="former-site"
        onChange={({currentTarget}) => {
          setTyped(currentTarget.value)
          rememberFormerSite(currentTarget.value)
        }}
      />
      <Text size={1} muted id={`${id}-hint`}>
        {isWrong
          ? 'This is no address yet. Example: https://www.example.com'
          : 'Links to this address become links to the pages of this site.'}
      </Text>
    </Stack>
  )
}

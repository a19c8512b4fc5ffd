import {Box, Button, Card, Flex, Stack, Text, TextArea} from '@sanity/ui'
import {useEffect, useId, useState, useSyncExternalStore} from 'react'
import {type LayoutProps, type Schema, useSchema} from 'sanity'
import {explain} from './causes.ts'
import type {UnsavedDocument} from './save-log.ts'
import {saveLog} from './watched-client.ts'

/** The Studio's own layout, with a warning that stays for as long as something typed is not saved. */
export function LayoutWithSaveWarning(props: LayoutProps) {
  return (
    <>
      {props.renderDefault(props)}
      <SaveWarning />
    </>
  )
}

function SaveWarning() {
  const unsaved = useSyncExternalStore(saveLog.subscribe, saveLog.getSnapshot)
  const shown = unsaved.filter(isWorthSaying)
  useQuestionBeforeLeaving(unsaved.length > 0)
  return (
    <div role="alert" style={{position: 'fixed', insetBlockEnd: 16, insetInlineEnd: 16, zIndex: 1000}}>
      {shown.length > 0 && (
        <Stack gap={3} style={{width: 'min(30rem, calc(100vw - 2rem))', maxHeight: '80vh', overflowY: 'auto'}}>
          {shown.map((document) => (
            <Warning key={document.id} document={document} />
          ))}
        </Stack>
      )}
    </div>
  )
}

/** A single failed attempt is usually gone a second later: the Studio tries again. */
function isWorthSaying({isStillInForm, attempts}: UnsavedDocument): boolean {
  return !isStillInForm || attempts > 1
}

function Warning({document}: {document: UnsavedDocument}) {
  const schema = useSchema()
  const textId = useId()
  const {title, advice} = explain(document)
  const text = textOf(document, schema)
  return (
    <Card tone="critical" border radius={3} padding={4} shadow={4}>
      <Stack gap={4}>
        <Text as="h2" size={2} weight="bold">
          {title}
        </Text>
        <Text size={1} weight="semibold">
          {schema.get(document.type)?.title ?? 'Document'}: {document.title}
        </Text>
        <Text size={1}>{advice}</Text>
        <Stack gap={2}>
          <Text as="label" htmlFor={textId} size={1} weight="semibold">
            What was not saved
          </Text>
          <TextArea id={textId} readOnly rows={5} fontSize={1} value={text} />
        </Stack>
        <Flex gap={2}>
          <CopyButton text={text} />
          {!document.isStillInForm && (
            <Button mode="ghost" text="I have it, close this" onClick={() => saveLog.dismiss(document.id)} />
          )}
        </Flex>
      </Stack>
    </Card>
  )
}

function CopyButton({text}: {text: string}) {
  const [result, setResult] = useState<'copied' | 'failed' | null>(null)
  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setResult('copied')
    } catch {
      setResult('failed')
    }
  }
  return (
    <Flex gap={3} align="center">
      <Button tone="primary" text="Copy my text" onClick={() => void copy()} />
      <Box role="status">
        {result === 'copied' && <Text size={1}>Copied</Text>}
        {result === 'failed' && <Text size={1}>Select the text above and copy it</Text>}
      </Box>
    </Flex>
  )
}

/** Each unsaved field under the name it has in the form. */
function textOf({type, fields}: UnsavedDocument, schema: Schema): string {
  const schemaType = schema.get(type)
  const known = schemaType?.jsonType === 'object' ? schemaType.fields : []
  return fields
    .map(({name, text}) => {
      const title = known.find((field) => field.name === name)?.type.title ?? name
      return `${title}:\n${text || '(a choice or picture, not words)'}`
    })
    .join('\n\n')
}

/** The browser's own question, so that a closed tab does not take the text with it. */
function useQuestionBeforeLeaving(isAsked: boolean): void {
  useEffect(() => {
    if (!isAsked) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isAsked])
}

import {Button, Card, Flex, Stack, Text, TextArea} from '@sanity/ui'
import {useEffect, useId, useState, useSyncExternalStore} from 'react'
import {type LayoutProps, type Schema, useSchema} from 'sanity'
import {explain, isTemporary} from './causes.ts'
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
    <div role="alert" style={{position: 'fixed', insetBlockEnd: 16, insetInlineStart: 16, zIndex: 1000}}>
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

/** A single failed attempt is usually gone a second later. */
function isWorthSaying({cause, isInForm, attempts}: UnsavedDocument): boolean {
  return !isInForm || !isTemporary(cause) || attempts > 1
}

function Warning({document}: {document: UnsavedDocument}) {
  const {id, cause, isInForm} = document
  const schema = useSchema()
  const textId = useId()
  const {title, advice} = explain(cause, isInForm)
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
        <Flex gap={2} wrap="wrap">
          <CopyButton text={text} />
          {isInForm && <Button mode="ghost" text="Try again now" onClick={() => saveLog.tryAgain(id)} />}
          {isInForm && !isTemporary(cause) && (
            <Button mode="ghost" text="Take my change back" onClick={() => saveLog.giveUp(id)} />
          )}
          {!isInForm && <Button mode="ghost" text="Close this note" onClick={() => saveLog.dismiss(id)} />}
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
    <>
      <Button tone="primary" text={result === 'copied' ? 'Copied' : 'Copy my text'} onClick={() => void copy()} />
      {result === 'failed' && <Text size={1}>Select the text above and copy it.</Text>}
    </>
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

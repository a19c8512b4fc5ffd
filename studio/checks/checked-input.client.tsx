import {useEffect, useState} from 'react'
import {type InputProps, isArrayOfBlocksInputProps, isStringInputProps, type PortableTextInputProps} from 'sanity'
import {createFindingsStore, FindingsContext, type FindingsStore} from './findings-store.ts'
import {MarkedBelow} from './underlines/marked-below.client.tsx'
import {UnderlinedText} from './underlines/underlined-text.client.tsx'
import {useFindings} from './use-findings.ts'

/** The Studio's own inputs; texts also show which of their words a check objects to. */
export function CheckedInput(props: InputProps) {
  if (props.path.length === 0) return <CheckedForm {...props} />
  if (isArrayOfBlocksInputProps(props)) return <UnderlinedText {...(props as unknown as PortableTextInputProps)} />
  if (isStringInputProps(props)) return <MarkedBelow {...props} />
  return props.renderDefault(props)
}

function CheckedForm(props: InputProps) {
  const [store] = useState(createFindingsStore)
  return (
    <FindingsContext value={store}>
      <Feed store={store} document={props.value} />
      {props.renderDefault(props)}
    </FindingsContext>
  )
}

/** A leaf of its own: new findings draw this again, and the form stays as it is. */
function Feed({store, document}: {store: FindingsStore; document: unknown}) {
  const findings = useFindings(document)
  useEffect(() => {
    if (findings) store.set(findings)
  }, [store, findings])
  return null
}

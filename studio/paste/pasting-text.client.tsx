import {useEffect} from 'react'
import {type InputProps, isArrayOfBlocksInputProps, type PortableTextInputProps} from 'sanity'
import {loadPastedBlocks, useOnPaste} from './use-on-paste.ts'

/** The Studio's own inputs; texts take what is pasted from Word and Google Docs without its styling. */
export function PastingInput(props: InputProps) {
  return isArrayOfBlocksInputProps(props) ? (
    <PastingText {...(props as unknown as PortableTextInputProps)} />
  ) : (
    props.renderDefault(props)
  )
}

function PastingText(props: PortableTextInputProps) {
  const onPaste = useOnPaste()
  const isIn = props.focused === true || props.focusPath.length > 0
  useEffect(() => {
    if (isIn) loadPastedBlocks().catch(() => undefined)
  }, [isIn])
  return props.renderDefault({...props, onPaste} as PortableTextInputProps)
}

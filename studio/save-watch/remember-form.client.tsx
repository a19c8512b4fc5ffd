import {useLayoutEffect} from 'react'
import {getPublishedId, type InputProps} from 'sanity'
import {saveLog} from './watched-client.ts'

/** The Studio's own input; for the form as a whole it also notes what the form shows. */
export function RememberForm(props: InputProps) {
  return (
    <>
      {props.path.length === 0 && <Remember value={props.value} />}
      {props.renderDefault(props)}
    </>
  )
}

function Remember({value}: {value: unknown}) {
  useLayoutEffect(() => {
    if (isDocument(value)) saveLog.remember(getPublishedId(value._id), value)
  }, [value])
  return null
}

function isDocument(value: unknown): value is Record<string, unknown> & {_id: string} {
  return typeof value === 'object' && value !== null && '_id' in value && typeof value._id === 'string'
}

import {useSchema} from 'sanity'

/** Names a field of a type as the form does: `review.author` is found under "Author and medical review". */
export function useFieldTitle(type: string): (field: string) => string {
  const schemaType = useSchema().get(type)
  return (field) => {
    const [name] = field.split('.')
    const fields = schemaType?.jsonType === 'object' ? schemaType.fields : []
    return fields.find((own) => own.name === name)?.type.title ?? ''
  }
}

import type {Path, SchemaType} from '@sanity/types'
import {valueAt} from './jump-target.ts'

/** Where something stands, in the titles of the form: `Symptoms`, `When to get help › Signs`. */
export function placeName(path: Path, type: SchemaType, document: unknown): string {
  const titles: string[] = []
  let current: SchemaType | undefined = type
  path.forEach((segment, depth) => {
    if (!current) return
    const isInsideBlock = segment === 'children' || segment === 'markDefs'
    if (typeof segment === 'string') {
      current = current.jsonType === 'object' ? fieldType(current, segment) : undefined
      if (current?.title && !isInsideBlock) titles.push(current.title)
      return
    }
    current = itemType(current, valueAt(document, path.slice(0, depth + 1)))
    // A paragraph is called nothing; a warning or a question in the text is.
    if (current?.jsonType === 'object' && current.name !== 'block' && current.title) titles.push(current.title)
  })
  return titles.filter((title, place) => title !== titles[place - 1]).join(' › ')
}

function fieldType(type: SchemaType, name: string): SchemaType | undefined {
  return type.jsonType === 'object' ? type.fields.find((field) => field.name === name)?.type : undefined
}

function itemType(type: SchemaType, item: unknown): SchemaType | undefined {
  if (type.jsonType !== 'array') return undefined
  const name = typeof item === 'object' && item !== null && '_type' in item ? item._type : undefined
  return type.of.find((member) => member.name === name) ?? (type.of.length === 1 ? type.of[0] : undefined)
}

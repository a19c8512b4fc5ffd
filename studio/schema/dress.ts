import type {SchemaTypeDefinition} from '@sanity/types'
import type {ComponentType} from 'react'

/** What the Studio puts on the schemas of @clinic/content, which know nothing of React components. */
export interface Wardrobe {
  /** Icon by type name. */
  icons: Record<string, ComponentType>
  /** Input by type name and field name, such as `seo.title`. */
  // biome-ignore lint/suspicious/noExplicitAny: each field type has its own props; Sanity checks them at its door.
  inputs: Record<string, ComponentType<any>>
}

/** The same schema types with icons and inputs; a type nothing was prepared for is returned as it is. */
export function dress(types: SchemaTypeDefinition[], wardrobe: Wardrobe): SchemaTypeDefinition[] {
  return types.map((type) => withInputs(withIcon(type, wardrobe), wardrobe))
}

function withIcon(type: SchemaTypeDefinition, {icons}: Wardrobe): SchemaTypeDefinition {
  const icon = icons[type.name]
  return icon ? {...type, icon} : type
}

function withInputs(type: SchemaTypeDefinition, {inputs}: Wardrobe): SchemaTypeDefinition {
  if (!('fields' in type) || !type.fields?.some(({name}) => inputs[`${type.name}.${name}`])) return type
  const fields = type.fields.map((field) => {
    const input = inputs[`${type.name}.${field.name}`]
    return input ? {...field, components: {input}} : field
  })
  return {...type, fields} as SchemaTypeDefinition
}

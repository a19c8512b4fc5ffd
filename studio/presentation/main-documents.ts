import {pathOf} from '@clinic/content/route'
import {documentSchemas, singletonTypes} from '@clinic/content/schema'

export interface MainDocument {
  route: string
  filter: string
  params: (context: {params: Record<string, string>}) => Record<string, string>
}

/** Which document opens beside the form when the editor goes to an address in the preview. */
export function mainDocuments(types: string[] = documentSchemas.map(({name}) => name)): MainDocument[] {
  return types.flatMap((type) => {
    const isSingleton = singletonTypes.includes(type)
    const route = pathOf(type, ':slug')
    if (!route) return []
    return {
      route,
      filter: isSingleton ? '_type == $type && _id == $type' : '_type == $type && slug.current == $slug',
      params: ({params}): Record<string, string> => (isSingleton ? {type} : {type, slug: params.slug ?? ''}),
    }
  })
}

import {ImagesIcon} from '@sanity/icons/Images'
import {lazy} from 'react'
import type {Tool} from 'sanity'
import {route} from 'sanity/router'
import {PICTURE_TYPE} from './picture-intent.ts'

/** The picture library. Its code is loaded when it is opened; `/pictures/<id>` is one picture. */
const picturesTool: Tool = {
  name: 'pictures',
  title: 'Pictures',
  icon: ImagesIcon,
  component: lazy(async () => ({default: (await import('./pictures.client.tsx')).Pictures})),
  router: route.create('/', [route.create('/:picture')]),
  canHandleIntent: (intent, {type}) => intent === 'edit' && type === PICTURE_TYPE,
  getIntentState: (_, {id}) => ({picture: id}),
}

/** The library beside the content. Links to a picture, as lists of what is to fix have them, open it there and not as a form. */
export function withPictures(tools: Tool[]): Tool[] {
  return tools.flatMap((tool) => {
    const {canHandleIntent} = tool
    if (!canHandleIntent) return [tool]
    const other: Tool = {
      ...tool,
      canHandleIntent: (intent, params, payload) =>
        params.type !== PICTURE_TYPE && canHandleIntent(intent, params, payload),
    }
    return tool.name === 'structure' ? [other, picturesTool] : [other]
  })
}

import {BookIcon} from '@sanity/icons/Book'
import {lazy} from 'react'
import type {Tool} from 'sanity'
import {route} from 'sanity/router'

/** A link of any part of the Studio leads to a chapter with `<IntentLink intent="guide" params={{chapter, section}}>`. */
export const GUIDE_INTENT = 'guide'

/** The editor's guide. Its texts and pictures are loaded when it is opened. */
export const guideTool: Tool = {
  name: 'guide',
  title: 'Guide',
  icon: BookIcon,
  component: lazy(async () => ({default: (await import('./guide.client.tsx')).Guide})),
  router: route.create('/', [route.create('/:chapter', [route.create('/:section')])]),
  canHandleIntent: (intent) => intent === GUIDE_INTENT,
  getIntentState: (_intent, {chapter, section}) => (section ? {chapter, section} : {chapter}),
}

import {AddDocumentIcon} from '@sanity/icons/AddDocument'
import {lazy} from 'react'
import type {Tool} from 'sanity'

/** Makes a draft of an old article. Its code, and that of the readers of files, is loaded when it is opened. */
export const importTool: Tool = {
  name: 'bring-in',
  title: 'Bring in',
  icon: AddDocumentIcon,
  component: lazy(async () => ({default: (await import('./bring-in.client.tsx')).BringIn})),
}

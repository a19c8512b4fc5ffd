import {documentSchemas} from '@clinic/content/schema'
import {definePlugin} from 'sanity'
import {guideInspector} from './guide-inspector.client.tsx'
import {guideTool} from './guide-tool.ts'

const types: ReadonlySet<string> = new Set(documentSchemas.map(({name}) => name))

/** The editor's guide: a tool of its own, and the right chapter beside each form. */
export const guidePlugin = definePlugin({
  name: 'clinic-guide',
  tools: [guideTool],
  document: {
    inspectors: (inspectors, {documentType}) =>
      types.has(documentType) ? [...inspectors, guideInspector] : inspectors,
  },
})

import {schemaTypes} from '@clinic/content/schema'
import {defineConfig} from 'sanity'
import {structureTool} from 'sanity/structure'

export default defineConfig({
  projectId: 'clinic',
  dataset: 'production',
  plugins: [structureTool()],
  schema: {types: schemaTypes},
})

import {defineCliConfig} from 'sanity/cli'

export default defineCliConfig({
  api: {projectId: 'clinic', dataset: 'production'},
  deployment: {autoUpdates: false},
  schemaExtraction: {path: '../packages/content/generated/schema.json'},
  typegen: {
    path: '../packages/content/**/*.groq.ts',
    schema: '../packages/content/generated/schema.json',
    generates: '../packages/content/generated/sanity.types.ts',
  },
})

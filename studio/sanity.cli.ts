import {defineCliConfig} from 'sanity/cli'

/** The repository has one set of names; Sanity's tools hand only SANITY_STUDIO_* on to the browser. */
const names = {
  SANITY_STUDIO_PROJECT_ID: 'SANITY_PROJECT_ID',
  SANITY_STUDIO_DATASET: 'SANITY_DATASET',
  SANITY_STUDIO_API_HOST: 'SANITY_API_HOST',
  SANITY_STUDIO_SITE_URL: 'SITE_URL',
}
for (const [studioName, name] of Object.entries(names)) {
  const value = process.env[studioName] ?? process.env[name]
  if (value !== undefined) process.env[studioName] = value
}

export default defineCliConfig({
  api: {
    projectId: process.env.SANITY_STUDIO_PROJECT_ID || 'clinic',
    dataset: process.env.SANITY_STUDIO_DATASET || 'production',
  },
  server: {port: Number(process.env.STUDIO_PORT || 3333)},
  deployment: {autoUpdates: false},
  schemaExtraction: {path: '../packages/content/generated/schema.json'},
  typegen: {
    path: '../packages/content/**/*.groq.ts',
    schema: '../packages/content/generated/schema.json',
    generates: '../packages/content/generated/sanity.types.ts',
  },
})

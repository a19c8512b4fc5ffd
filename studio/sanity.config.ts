import {visionTool} from '@sanity/vision'
import {defineConfig, userHasRole} from 'sanity'
import {presentationTool} from 'sanity/presentation'
import {structureTool} from 'sanity/structure'
import {checksPlugin} from './checks/checks-plugin.ts'
import {dashboardTool} from './dashboard/dashboard-tool.ts'
import {env} from './env.ts'
import {guidePlugin} from './guide/guide-plugin.ts'
import {ClinicPagesIcon} from './icon.tsx'
import {importTool} from './import/import-tool.ts'
import {withPictureChooser} from './media/picture-source.client.tsx'
import {withPictures} from './media/pictures-tool.ts'
import {pastePlugin} from './paste/paste-plugin.ts'
import {DeviceWidths} from './presentation/device-widths.client.tsx'
import {mainDocuments} from './presentation/main-documents.ts'
import {resolveLocations} from './presentation/resolve-locations.ts'
import {RememberForm} from './save-watch/remember-form.client.tsx'
import {LayoutWithSaveWarning} from './save-watch/save-warning.client.tsx'
import {createWatchedClient} from './save-watch/watched-client.ts'
import {ComesDownBadge, PublishesBadge} from './schedule/badge.ts'
import {studioSchemaTypes} from './schema/schema.ts'
import {actionsFor, withoutSingletons} from './singletons.ts'
import {defaultDocumentNode, structure} from './structure/structure.ts'
import {withStarts} from './templates/templates.ts'
import {workflowActions} from './workflow/actions.ts'
import {StateBadge, WithdrawnBadge} from './workflow/badge.ts'

export default defineConfig({
  title: 'Clinic Pages',
  icon: ClinicPagesIcon,
  projectId: env.projectId,
  dataset: env.dataset,
  // A Content Lake of one's own is another site to the browser, so its sign-in hands over a token, not a cookie.
  ...(env.apiHost && {apiHost: env.apiHost, auth: {loginMethod: 'token' as const, redirectOnSingle: true}}),
  unstable_clientFactory: createWatchedClient,

  plugins: [
    structureTool({title: 'Content', structure, defaultDocumentNode}),
    presentationTool({
      title: 'See the page',
      previewUrl: {
        initial: env.siteUrl,
        // Sanity's own sharing would open every draft to whoever has the link; "Share a draft …" opens one.
        previewMode: {enable: '/api/draft/enable', disable: '/api/draft/disable', shareAccess: false},
      },
      allowOrigins: [env.siteUrl],
      resolve: {mainDocuments: mainDocuments(), locations: resolveLocations},
      components: {unstable_header: {component: DeviceWidths}},
    }),
    checksPlugin(),
    pastePlugin(),
    guidePlugin(),
    visionTool({title: 'Queries', defaultApiVersion: '2026-03-01', defaultDataset: env.dataset}),
  ],
  tools: (tools, {currentUser}) => [
    dashboardTool,
    importTool,
    ...withPictures(
      currentUser && userHasRole(currentUser, 'administrator') ? tools : tools.filter(({name}) => name !== 'vision'),
    ),
  ],

  schema: {
    types: studioSchemaTypes,
    templates: (templates) => withStarts(withoutSingletons(templates, ({schemaType}) => schemaType)),
  },
  document: {
    actions: (actions, {schemaType}) => workflowActions(schemaType, actionsFor(schemaType, actions)),
    badges: (badges) => [...badges, StateBadge, WithdrawnBadge, PublishesBadge, ComesDownBadge],
    newDocumentOptions: (options) => withoutSingletons(options, ({templateId}) => templateId),
    comments: {enabled: false},
  },
  form: {components: {input: RememberForm}, image: {assetSources: withPictureChooser}},
  studio: {components: {layout: LayoutWithSaveWarning}},

  // Off until the clinic asks for them: each adds buttons, listeners and words to learn. README.md says how to turn one on.
  releases: {enabled: false},
  scheduledPublishing: {enabled: false},
  scheduledDrafts: {enabled: false},
  tasks: {enabled: false},
  announcements: {enabled: false},
})

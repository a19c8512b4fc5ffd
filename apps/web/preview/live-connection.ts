/** How the browser of a signed-in editor hears that drafts have changed. */
export interface LiveConnection {
  projectId: string
  dataset: string
  apiHost: string | null
  token: string
}

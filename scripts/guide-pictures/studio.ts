import type {BrowserContext, Page} from '@playwright/test'
import {createClient} from '@sanity/client'
import type {Places} from './shots.ts'

/** A Studio with somebody signed in, and what a picture needs to do there. */
export interface Studio {
  page: Page
  places: Places
  open: (path: string) => Promise<void>
  openDocument: (type: string, id: string) => Promise<void>
  /** Deletes the drafts that were typed. */
  takeBack: () => Promise<void>
}

export async function signedInStudio(context: BrowserContext, places: Places, name: string): Promise<Studio> {
  await context.route(
    ({hostname}) => !/(^|\.)localhost$/.test(hostname),
    (route) => route.abort(),
  )
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  /** Documents that had no draft when they were opened: one that is there later was typed for a picture. */
  const hadNoDraft = new Set<string>()
  const open = async (path: string) => {
    await page.goto(`${places.studioUrl}${path}`)
  }
  await open('/')
  await page.getByRole('button', {name: new RegExp(name)}).click()
  await page.getByRole('link', {name: 'Content', exact: true}).waitFor({timeout: 60_000})
  return {
    page,
    places,
    open,
    async openDocument(type, id) {
      const client = await clientOf(page, places)
      if (!(await client.getDocument(`drafts.${id}`))) hadNoDraft.add(`drafts.${id}`)
      await open(`/intent/edit/id=${id};type=${type}/`)
      await page.getByTestId('form-view').waitFor({timeout: 60_000})
      // The checks have looked at it, so that the picture shows what they say.
      await page.getByTestId('checks-summary').waitFor()
    },
    async takeBack() {
      if (hadNoDraft.size === 0) return
      const client = await clientOf(page, places)
      await client.delete({query: '*[_id in $drafts]', params: {drafts: [...hadNoDraft]}})
    },
  }
}

async function clientOf(page: Page, {projectId, dataset, apiHost}: Places) {
  const kept = await page.evaluate((key) => localStorage.getItem(key), `__studio_auth_token_${projectId}`)
  return createClient({
    projectId,
    dataset,
    apiHost,
    apiVersion: '2026-03-01',
    useProjectHostname: false,
    useCdn: false,
    token: JSON.parse(kept ?? '{}').token,
  })
}

import {badArticle} from '@clinic/content/bad-article'
import {type ContentDocument, checkDocument, datasetFacts, groupOf, publishBlockers} from '@clinic/content/checks'
import {expect, test} from '@playwright/test'
import {openDocument, shownRules, signedInClient, studioOf} from './studio.ts'

const id = 'article-of-mistakes'

test('of an article full of mistakes, the panel and the publish dialog say what the command would say', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const studio = await studioOf(browser, 'Eva Editor')
  const client = await signedInClient(studio)
  await client.createOrReplace({...(weakly(badArticle) as ContentDocument), _id: `drafts.${id}`})

  try {
    const found = await findingsOf(client, `drafts.${id}`)
    const rules = new Set(found.map(({rule}) => rule))
    expect([...rules].filter((rule) => groupOf(rule) === 'claims' && /^C\d/.test(rule))).toHaveLength(34)
    expect(rules.size).toBeGreaterThan(70)

    await openDocument(studio, 'article', id)
    const panel = studio.getByTestId('checks-panel')
    await test.step('the panel', async () => {
      await expect.poll(() => shownRules(panel), {timeout: 60_000}).toEqual(found.map(({rule}) => rule).toSorted())
    })

    await test.step('the dialog on publishing, which does not publish', async () => {
      await studio.getByTestId('action-publish').click()
      const dialog = studio.getByRole('dialog')
      await expect(dialog.getByRole('button', {name: 'Publish now'})).toBeDisabled()
      // Of the signature the dialog speaks in its own part, and in other words.
      const blockers = publishBlockers(found).filter(({rule}) => rule !== 'approval-missing')
      const asked = dialog.getByRole('list').first().getByRole('listitem')
      await expect
        .poll(async () => (await asked.allTextContents()).map((text) => text.replace(/Go to field$/, '')))
        .toEqual(blockers.map(({message}) => message))
      await expect(dialog.getByTestId('approval')).toContainText('Nobody has signed this page yet')
      await dialog.getByRole('button', {name: 'Not yet'}).click()
      expect(await client.getDocument(id)).toBeUndefined()
    })
  } finally {
    await client.delete(`drafts.${id}`)
    await studio.context().close()
  }
})

async function findingsOf(client: Awaited<ReturnType<typeof signedInClient>>, draftId: string) {
  const documents: ContentDocument[] = await client.fetch('*[!(_type match "system.*")]')
  const draft = documents.find(({_id}) => _id === draftId)
  if (!draft) throw new Error(`${draftId} was not saved.`)
  return checkDocument(draft, {today: new Date().toISOString().slice(0, 10), dataset: datasetFacts(documents)})
}

/** As the Studio keeps a reference to what is not published: the lake accepts it, and the checks speak of it. */
function weakly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(weakly)
  if (typeof value !== 'object' || value === null) return value
  const weakened = Object.fromEntries(Object.entries(value).map(([field, child]) => [field, weakly(child)]))
  return '_ref' in value ? {...weakened, _weak: true, _strengthenOnPublish: {type: 'article'}} : weakened
}

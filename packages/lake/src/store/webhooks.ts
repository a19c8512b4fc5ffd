import type {DatabaseSync} from 'node:sqlite'
import type {Webhook} from '../webhooks/webhook.ts'

/** The webhooks that administrators have made over HTTP. */
export interface WebhookStore {
  /** Oldest first. */
  list(): {webhook: Webhook; created: string}[]
  put(webhook: Webhook, created: string): void
  remove(id: string): void
}

export function webhookStore(database: DatabaseSync): WebhookStore {
  const list = database.prepare('SELECT created, configuration FROM webhooks ORDER BY created, id')
  const put = database.prepare(
    `INSERT INTO webhooks (id, created, configuration) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET configuration = excluded.configuration`,
  )
  const remove = database.prepare('DELETE FROM webhooks WHERE id = ?')

  return {
    list: () =>
      list.all().map(({created, configuration}) => ({
        webhook: JSON.parse(String(configuration)) as Webhook,
        created: String(created),
      })),
    put: (webhook, created) => void put.run(webhook.id, created, JSON.stringify(webhook)),
    remove: (id) => void remove.run(id),
  }
}

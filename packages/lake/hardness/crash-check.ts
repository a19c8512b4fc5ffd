import {createHash} from 'node:crypto'
import {ACCOUNTS, OPENING_BALANCE} from './crash-load.ts'
import type {Ledger, Upload} from './ledger.ts'
import type {Server} from './program.ts'
import type {Replay} from './replay.ts'
import {same} from './same.ts'

/** Whether the directory keeps what its server promised to clients. What is wrong, in words. */
export function checkPromises({documents, transactions}: Replay, ledger: Ledger): string[] {
  const wrong: string[] = []
  for (const {transactionId, documents: touched, outcome} of ledger.attempts.values()) {
    const stored = transactions.get(transactionId)
    if (outcome === 'acknowledged' && !stored) wrong.push(`${transactionId} was acknowledged and is gone`)
    if (outcome === 'refused' && stored) wrong.push(`${transactionId} was refused and is stored`)
    if (stored && !same(stored.toSorted(), touched.toSorted())) {
      wrong.push(`${transactionId} is torn: ${stored} of ${touched}`)
    }
  }
  for (const id of ledger.heard) if (!transactions.has(id)) wrong.push(`A listener heard of ${id}, and it is gone`)

  const balances = ACCOUNTS.map((id) => Number(documents.get(id)?.balance))
  const sum = balances.reduce((total, balance) => total + balance, 0)
  if (sum !== ACCOUNTS.length * OPENING_BALANCE) wrong.push(`Money was lost or made: ${sum}`)

  const [left, right] = ['list-left', 'list-right'].map((id) => documents.get(id)?.entries as string[])
  if (!same(left, right)) wrong.push('Two lists that are always changed together differ')
  const entries = [...transactions].filter(([, touched]) => touched.includes('list-left')).map(([id]) => id)
  // The first is the transaction that made the lists.
  if (!same(left, entries.slice(1))) wrong.push('A list is not the order of the transactions that made it')

  const writes = [...transactions.values()].filter((touched) => touched.includes('register')).length - 1
  const value = documents.get('register')?.value
  if (value !== writes) wrong.push(`The register is ${value} after ${writes} writes`)
  return wrong
}

/** Whether the bytes of acknowledged uploads come back as they were. */
export async function checkUploads(server: Server, uploads: Upload[]): Promise<string[]> {
  const wrong: string[] = []
  for (const {path, sha1} of uploads) {
    if (path === null) continue
    const response = await fetch(`${server.url}/${path}`)
    const found = createHash('sha1')
      .update(await response.bytes())
      .digest('hex')
    if (found !== sha1) wrong.push(`${path} is not what was uploaded: ${response.status}`)
  }
  return wrong
}

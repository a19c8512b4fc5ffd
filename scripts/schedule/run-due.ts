import {type DatasetFacts, titleOf} from '@clinic/content/checks'
import {ChangedMeanwhileError} from '@clinic/content/moves'
import type {Due} from '@clinic/content/schedule'
import type {SanityClient} from '@sanity/client'
import {act, type Moment, type Result, writeResult} from './act.ts'
import {messageOf} from './message-of.ts'
import {readDataset, readDue} from './read-due.ts'
import {refusedByServer} from './refused-by-server.ts'

export interface Run {
  /** Reads and writes with the rights of an editor. */
  client: SanityClient
  clock: () => Date
  /** Told what was done, refused or failed, a line each. */
  log: (line: string) => void
}

/**
 * Publishes and takes down whatever is due. What cannot be done is said, there and in the plan, and holds up nothing else.
 */
export async function runDue({client: given, clock, log}: Run): Promise<void> {
  const client = given.withConfig({perspective: 'raw', useCdn: false})
  const now = () => clock().toISOString()
  let open = await readDue(client, now())
  let refusals = new Map<Due, {result: Result; moment: Moment}>()
  // A page may lead to another one that is due too: what was refused is looked at again once something was published.
  for (let isProgress = true; isProgress && open.length > 0; open = [...refusals.keys()]) {
    isProgress = false
    refusals = new Map()
    let dataset = await readDataset(client)
    for (const due of open) {
      const moment = {dataset, now: now()}
      const result = await attempt(due, moment)
      if (!result) continue
      if (result.kind === 'refused' && !result.isOver) {
        refusals.set(due, {result, moment})
        continue
      }
      log(inWords(due, result, dataset))
      isProgress = true
      dataset = await readDataset(client)
    }
  }
  for (const [due, {result, moment}] of refusals) {
    log(inWords(due, result, moment.dataset))
    await unlessItFails(due, () => writeResult(client, due, result, moment))
  }

  /** What came of it; null when it is to be tried again the next time. */
  async function attempt(due: Due, moment: Moment): Promise<Result | null> {
    return await unlessItFails(due, async () => {
      try {
        return await act(client, due, moment)
      } catch (error) {
        const reason = refusedByServer(error)
        if (!reason) throw error
        return {kind: 'refused', reasons: [reason], isOver: false}
      }
    })
  }

  async function unlessItFails<Value>(due: Due, work: () => Promise<Value>): Promise<Value | null> {
    try {
      return await work()
    } catch (error) {
      log(
        error instanceof ChangedMeanwhileError
          ? `${due.schedule.subject} or its plan was changed in this moment. It is looked at again.`
          : `${due.schedule.subject} could not be ${participle(due)} now and is tried again: ${messageOf(error)}`,
      )
      return null
    }
  }
}

function inWords(due: Due, {kind, reasons}: Result, {drafts, published}: DatasetFacts): string {
  const {schedule, at} = due
  const document = drafts.get(schedule.subject) ?? published.get(schedule.subject)
  const name = document ? `“${titleOf(document)}” (${schedule.subject})` : schedule.subject
  const what = `${kind === 'refused' ? 'was not' : 'was'} ${participle(due)}`
  return [`${name} ${what}. ${schedule.by || 'Somebody'} had planned it for ${at}.`, ...reasons].join(' ')
}

function participle({task}: Due): string {
  return task === 'publish' ? 'published' : 'taken down'
}

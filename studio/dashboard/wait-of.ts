import type {Section} from './line.ts'
import type {Dashboard} from './use-dashboard.ts'

/** The sections that rest on what checks found. */
const found: Section['id'][] = ['fix', 'links', 'orphans']

/** Why a section cannot say yet that there is nothing. */
export function waitOf({id}: Section, {checking, isHistoryRead, hasNoHistory}: Dashboard): string | undefined {
  if (found.includes(id) && checking) return `Checked ${checking.checked} of ${checking.total} documents …`
  if (id !== 'published') return undefined
  if (hasNoHistory) return 'The history cannot be read now, so this does not say by whom.'
  return isHistoryRead ? undefined : 'Reading the history …'
}

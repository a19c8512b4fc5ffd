import {isRecord} from '../../is-record.ts'

const PURGE = ['purge']
const PAIR = ['draftId', 'versionId', 'publishedId']

/**
 * What each action may say. The documentation has `versionId` and `includeVersions` where `@sanity/client` has
 * `draftId` and `includeDrafts`; both are understood.
 */
const FIELDS: Record<string, string[]> = {
  'document.create': ['publishedId', 'attributes', 'ifExists'],
  'document.edit': [...PAIR, 'patch'],
  'document.publish': [...PAIR, 'ifDraftRevisionId', 'ifVersionRevisionId', 'ifPublishedRevisionId'],
  'document.unpublish': PAIR,
  'document.discard': ['draftId', 'versionId', ...PURGE],
  'document.delete': ['publishedId', 'includeDrafts', 'includeVersions', ...PURGE],
  'document.replaceDraft': ['publishedId', 'attributes'],
  'document.version.create': ['publishedId', 'document', 'baseId', 'versionId', 'ifBaseRevisionId'],
  'document.version.discard': ['versionId', ...PURGE],
  'document.version.replace': ['document', 'publishedId', 'versionId'],
  'document.version.unpublish': ['versionId', 'publishedId'],
  'release.create': ['releaseId', 'metadata'],
  'release.edit': ['releaseId', 'patch'],
  'release.publish': ['releaseId'],
  'release.archive': ['releaseId'],
  'release.unarchive': ['releaseId'],
  'release.schedule': ['releaseId', 'publishAt'],
  'release.unschedule': ['releaseId'],
  'release.delete': ['releaseId'],
  'release.import': ['releaseId', 'attributes', 'document', 'ifExists'],
}

/** The first thing an action says that it should not, or null. */
export function unknownField(action: Record<string, unknown>): string | null {
  const fields = FIELDS[String(action.actionType).replace('sanity.action.', '')] ?? []
  return Object.keys(action).find((name) => name !== 'actionType' && !fields.includes(name)) ?? null
}

/** An action with `draftId` for `versionId` and so on, in the one way in which it is handled. */
export function withKnownNames(action: Record<string, unknown>): Record<string, unknown> {
  if (!isRecord(action)) return action
  const {actionType, versionId, includeVersions, ifVersionRevisionId} = action
  if (typeof actionType !== 'string' || actionType.includes('.version.')) return action
  const draftId = action.draftId ?? versionId
  const includeDrafts = action.includeDrafts ?? includeVersions
  const ifDraftRevisionId = action.ifDraftRevisionId ?? ifVersionRevisionId
  return {
    ...action,
    ...(draftId === undefined ? {} : {draftId}),
    ...(includeDrafts === undefined ? {} : {includeDrafts}),
    ...(ifDraftRevisionId === undefined ? {} : {ifDraftRevisionId}),
  }
}

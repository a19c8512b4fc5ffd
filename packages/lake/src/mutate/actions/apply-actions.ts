import {isRecord} from '../../is-record.ts'
import {MutationParseError, OperationError, TransactionError} from '../errors.ts'
import {type ActionBody, type ActionContext, ActionError, type ActionHandler} from './action.ts'

import {unknownField, withKnownNames} from './action-fields.ts'
import {documentActions} from './document-actions.ts'
import {releaseActions} from './release-actions.ts'
import {versionActions} from './version-actions.ts'

export type {ActionBody}

const HANDLERS: Record<string, ActionHandler> = {...documentActions, ...versionActions, ...releaseActions}

/** Releases came with this version of the API. */
const RELEASES_SINCE = '2025-02-19'

/** The actions of a request body. One action may come without its array. */
export function parseActions(actions: unknown, apiVersion: string): ActionBody[] {
  const list = isRecord(actions) ? [actions] : actions
  if (!Array.isArray(list)) {
    throw new MutationParseError('The request body must have an array "actions"', 'actionParseError')
  }
  for (const [index, action] of list.entries()) {
    const type = isRecord(action) ? action.actionType : undefined
    if (typeof type !== 'string' || !Object.hasOwn(HANDLERS, type)) {
      const isVariant = typeof type === 'string' && /^sanity\.action\.(document\.)?variant\./.test(type)
      const reason = isVariant ? 'the local lake has no variants, so no' : 'unknown action type'
      throw new MutationParseError(`action index ${index}: ${reason} ${JSON.stringify(type)}`, 'actionParseError')
    }
    const unknown = unknownField(action)
    if (unknown !== null) {
      const where = `action index ${index}: unknown field ${JSON.stringify(unknown)}`
      throw new MutationParseError(where, 'actionParseError')
    }
    if (isReleaseAction(action) && apiVersion !== 'X' && apiVersion < RELEASES_SINCE) {
      throw new MutationParseError(`action index ${index}: not supported for this API version`, 'actionParseError')
    }
  }
  const kinds = new Set(list.map(isReleaseAction))
  if (kinds.size > 1) {
    throw new MutationParseError('actions on documents and on releases cannot be mixed', 'actionParseError')
  }
  return list.map(withKnownNames)
}

export function applyActions(actions: ActionBody[], context: ActionContext): void {
  for (const [index, action] of actions.entries()) {
    context.transaction.operation = index
    const handler = HANDLERS[String(action.actionType)]
    try {
      if (!handler) throw new ActionError(`unknown action type ${String(action.actionType)}`)
      handler(action, context)
    } catch (error) {
      if (error instanceof OperationError) throw new TransactionError('actionError', error, index)
      if (error instanceof MutationParseError) {
        throw new TransactionError('actionError', new ActionError(error.message), index)
      }
      throw error
    }
  }
}

function isReleaseAction(action: ActionBody): boolean {
  return String(action.actionType).startsWith('sanity.action.release.')
}

import {programTypes, singletonTypes} from '@clinic/content/schema'

/** What can be done to a document of which there is exactly one: no copy, no removal. */
const singletonActions = new Set(['publish', 'discardChanges', 'restore'])

export function isSingleton(type: string): boolean {
  return singletonTypes.includes(type)
}

/** The menu of a document, without what would make a second clinic or leave the site without one; none for what a program writes. */
export function actionsFor<Action extends {action?: string}>(type: string, actions: Action[]): Action[] {
  if (programTypes.includes(type)) return []
  return isSingleton(type) ? actions.filter(({action}) => action && singletonActions.has(action)) : actions
}

/** The types an editor can begin a new document of. */
export function withoutSingletons<Item>(items: Item[], typeOf: (item: Item) => string): Item[] {
  return items.filter((item) => !isSingleton(typeOf(item)) && !programTypes.includes(typeOf(item)))
}

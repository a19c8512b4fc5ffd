/** The items that are there: a reference to something unpublished arrives as null, whatever its type says. */
export function present<Item>(items: readonly (Item | null | undefined)[] | null | undefined): Item[] {
  return (items ?? []).filter((item): item is Item => item !== null && item !== undefined && item !== '')
}

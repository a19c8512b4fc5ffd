/** Does `work` for every item, with as many at a time as there are helpers; each helper takes the next item when it is free. */
export async function inParallel<Item, Helper>(
  items: Item[],
  helpers: Helper[],
  work: (item: Item, helper: Helper) => Promise<void>,
): Promise<void> {
  const waiting = items.values()
  await Promise.all(
    helpers.map(async (helper) => {
      for (const item of waiting) await work(item, helper)
    }),
  )
}

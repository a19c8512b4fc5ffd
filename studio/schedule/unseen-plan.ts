import type {DatasetFacts, Finding} from '@clinic/content/checks'
import {scheduledTypes} from '@clinic/content/schedule'

/** Said before publishing when nobody can see whether the page is under an embargo. `problem`: why the other documents cannot be read. */
export function unseenPlan(
  type: string,
  {dataset, problem}: {dataset: DatasetFacts | undefined; problem: string | undefined},
): Pick<Finding, 'message' | 'path'>[] {
  if (dataset || problem === undefined || !scheduledTypes.includes(type)) return []
  return [
    {
      message: `Whether this page is planned for a later day, or under an embargo, cannot be seen now. ${problem} Publish it only if you know that it may be published.`,
      path: [],
    },
  ]
}

const LONGEST_PATH = 10_000
const MOST_STEPS = 500_000
/** What one `..` counts for: it visits everything below, and each further one visits all of that again. */
const STEPS_OF_DESCENT = 500

/**
 * Whether a JSONMatch path can be followed in moderate time, whatever the document. `@sanity/mutator` visits every index
 * of `list[0:1000000000]`, and nests its visits for `a..b..c..d` and for `a[0,0][0,0]…`, while everybody else waits.
 */
export function isModeratePath(path: string): boolean {
  if (path.length > LONGEST_PATH) return false
  const bare = path.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""')
  let steps = STEPS_OF_DESCENT ** (bare.match(/\.\./g)?.length ?? 0)
  for (const [, selection = ''] of bare.matchAll(/\[([^\]]*)\]/g)) {
    steps *= selection.split(',').reduce((sum, part) => sum + reach(part), 0)
  }
  return steps <= MOST_STEPS
}

/** How many indices a part of a selection stands for, counted from the nearer end of the list. */
function reach(part: string): number {
  const range = /^\s*(-?\d*)\s*:\s*(-?\d*)\s*$/.exec(part)
  return range ? Math.max(1, Math.abs(Number(range[1])), Math.abs(Number(range[2]))) : 1
}

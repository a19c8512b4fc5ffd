import {claimRules, findClaims} from '@clinic/claims'

/**
 * Steps that make the engine of a browser ready for the claim rules, each a few milliseconds long. Compiling their patterns
 * takes half a second: done while nobody waits, it does not fall into the first page that somebody opens.
 */
export function claimWarmUp(): (() => void)[] {
  // Engines compile a pattern for good when it is used a second time.
  return claimRules.flatMap(({hits, passes}) =>
    [...hits.slice(0, 2), ...passes.slice(0, 1)].map((text) => () => {
      findClaims({text})
    }),
  )
}

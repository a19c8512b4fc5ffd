/** One letter too many, too few or wrong, or two that changed places. */
export function isOneSlipAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  if (long.length > short.length) return short.slice(same) === long.slice(same + 1)
  if (short.slice(same + 1) === long.slice(same + 1)) return true
  const changedPlaces = short[same] === long[same + 1] && short[same + 1] === long[same]
  return changedPlaces && short.slice(same + 2) === long.slice(same + 2)
}

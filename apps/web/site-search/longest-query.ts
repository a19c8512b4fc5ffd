/** In characters. Whoever types a whole question fits in it. */
export const LONGEST_QUERY = 120

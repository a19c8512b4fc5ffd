/** The widths in which pictures are served. A fixed list, so that nobody can make the image service draw thousands. */
export const WIDTHS = [96, 160, 240, 320, 400, 480, 640, 800, 960, 1200, 1600, 2000]

/** The smallest served width that is at least as wide, or the widest. */
export function servedWidth(width: number): number {
  return WIDTHS.find((served) => served >= width) ?? 2000
}

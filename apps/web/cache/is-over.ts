/** Whether a page in the cache has reached the moment from which on it would say something else (`Moment` in page/page-props.ts). */
export function isOver(page: unknown, now: number): boolean {
  const until = at(at(at(at(page, 'pageData'), 'pageProps'), 'moment'), 'until')
  return typeof until === 'string' && Date.parse(until) <= now
}

function at(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined
}

/** One ordered stream of several ordered ones. What is in several of them comes several times. */
export function merge<Item>(streams: Iterable<Item>[], compare: (a: Item, b: Item) => number): Iterable<Item> {
  const [only] = streams
  return streams.length === 1 && only ? only : mergeAll(streams, compare)
}

function* mergeAll<Item>(streams: Iterable<Item>[], compare: (a: Item, b: Item) => number): Generator<Item> {
  const heads = streams.flatMap((stream) => headOf(stream[Symbol.iterator]()) ?? [])
  while (heads.length > 0) {
    const first = heads.reduce((least, head) => (compare(head.item, least.item) < 0 ? head : least))
    yield first.item
    const next = headOf(first.stream)
    if (next) first.item = next.item
    else heads.splice(heads.indexOf(first), 1)
  }
}

function headOf<Item>(stream: Iterator<Item>): {item: Item; stream: Iterator<Item>} | undefined {
  const {done, value} = stream.next()
  return done ? undefined : {item: value, stream}
}

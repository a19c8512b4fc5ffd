import type {Chapter} from '../case.ts'
import {aList, aNumber, aString, aTime, oneOf} from '../shape.ts'

/** `/data/listen` and `/data/live/events`. */
export const streamsChapter: Chapter = {
  title: 'Listeners and live events',
  cases: [
    {
      name: 'a listener is welcomed and told of what appears',
      known: 'documented',
      async run(place) {
        const id = place.id('listen')
        const query = new URLSearchParams({
          query: '*[_id == $id]',
          $id: JSON.stringify(id),
          includeResult: 'true',
          effectFormat: 'mendoza',
        })
        const events = await place.events(`/data/listen/$dataset?${query}`, 2, () =>
          place.mutate([{create: {_id: id, _type: 'page', title: 'Care'}}]),
        )
        return JSON.parse(JSON.stringify(events).replaceAll(id, 'x')) as unknown
      },
      expected: [
        {event: 'welcome', data: {listenerName: aString}},
        {
          event: 'mutation',
          id: /#x$/,
          data: {
            documentId: 'x',
            transition: 'appear',
            eventId: /#x$/,
            transactionId: aString,
            identity: aString,
            timestamp: aTime,
            previousRev: undefined,
            resultRev: aString,
            result: {title: 'Care'},
            mutations: aList,
            effects: {apply: aList, revert: aList},
            transactionTotalEvents: 1,
            transactionCurrentEvent: 1,
          },
        },
      ],
    },
    {
      name: 'revisions of one document follow each other without a gap',
      known: 'client',
      async run(place) {
        const id = place.id('chain')
        await place.mutate([{create: {_id: id, _type: 'page', n: 0}}])
        const search = new URLSearchParams({query: '*[_id == $id]', $id: JSON.stringify(id)})
        const events = await place.events(`/data/listen/$dataset?${search}`, 3, async () => {
          await place.mutate([{patch: {id, inc: {n: 1}}}])
          await place.mutate([{delete: {id}}])
        })
        const [first, second] = events.slice(1).map(({data}) => data as Record<string, string>)
        return {
          transitions: [first?.transition, second?.transition],
          isUnbroken: first?.resultRev === second?.previousRev,
          hasRevisions: typeof first?.previousRev,
        }
      },
      expected: {transitions: ['update', 'disappear'], isUnbroken: true, hasRevisions: 'string'},
    },
    {
      name: 'mutations are left out and the state before is told when asked',
      known: 'documented',
      async run(place) {
        const id = place.id('listen-before')
        await place.mutate([{create: {_id: id, _type: 'page', title: 'One'}}])
        const search = new URLSearchParams({
          query: '*[_id == $id]',
          $id: JSON.stringify(id),
          includeMutations: 'false',
          includePreviousRevision: 'true',
        })
        const [, event] = await place.events(`/data/listen/$dataset?${search}`, 2, () =>
          place.mutate([{patch: {id, set: {title: 'Two'}}}]),
        )
        return event?.data
      },
      expected: {transition: 'update', mutations: undefined, result: undefined, previous: {title: 'One'}},
    },
    {
      name: 'a filter that cannot be read is told on the stream',
      known: 'observed',
      run: (place) => place.events(`/data/listen/$dataset?query=${encodeURIComponent('*[')}`, 1),
      expected: [{event: 'channelError', data: {}}],
    },
    {
      name: 'live events are for sync tags that a query was answered with',
      known: 'client',
      async run(place) {
        const id = place.id('live')
        await place.mutate([{create: {_id: id, _type: 'page', n: 0}}])
        const {body} = await place.query('*[_id == $id]', {$id: JSON.stringify(id)})
        const {syncTags} = body as {syncTags: string[]}
        const events = await place.events('/data/live/events/$dataset', 2, () =>
          place.mutate([{patch: {id, inc: {n: 1}}}]),
        )
        const {tags = []} = (events[1]?.data ?? {}) as {tags?: string[]}
        return {events: events.map(({event}) => event), isTold: tags.some((tag) => syncTags.includes(tag))}
      },
      expected: {events: ['welcome', 'message'], isTold: true},
    },
    {
      name: 'drafts are told to nobody without a token',
      known: 'client',
      run: (place) => place.ask('/data/live/events/$dataset?includeDrafts=true', {as: 'anonymous'}),
      expected: {status: oneOf(401, 403)},
    },
    {
      name: 'whether a page may ask from a browser can be asked',
      known: 'client',
      run: (place) => place.ask('/check/cors', {as: 'anonymous', headers: {origin: 'http://localhost:3333'}}),
      expected: {
        status: 200,
        body: {result: {allowed: true, withCredentials: (value: unknown) => value !== undefined}},
      },
    },
    {
      name: 'a transaction tells how many events it makes',
      known: 'client',
      async run(place) {
        const ids = [place.id('total-a'), place.id('total-b')]
        const search = new URLSearchParams({query: '*[_id in $ids]', $ids: JSON.stringify(ids)})
        const events = await place.events(`/data/listen/$dataset?${search}`, 3, () =>
          place.mutate(ids.map((_id) => ({create: {_id, _type: 'page'}}))),
        )
        return events.slice(1).map(({data}) => data)
      },
      expected: [
        {transactionTotalEvents: 2, transactionCurrentEvent: aNumber},
        {transactionTotalEvents: 2, transactionCurrentEvent: aNumber},
      ],
    },
  ],
}

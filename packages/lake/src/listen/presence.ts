import {isRecord} from '../is-record.ts'
import {nesting} from '../nesting.ts'

export interface PresenceSocket {
  send(message: string): void
}

export interface PresenceHub {
  join(dataset: string, socket: PresenceSocket, authorize: (token: string) => string | null): PresenceMember
}

export interface PresenceMember {
  receive(message: string): void
  leave(): void
}

/** A tab has one subscription and one session; no honest one comes near this. */
const MOST_EACH = 50
/** Of a message. The Studio's are a few levels deep, and very deep ones cannot be written again to others. */
const MOST_LEVELS = 32

interface Member {
  dataset: string
  socket: PresenceSocket
  userId: string | null
  /** The ids of its subscriptions; each is told of every change. */
  subscriptions: Set<string>
  sessions: Set<string>
}

/**
 * Who is where in the Studio: a JSON-RPC protocol over a websocket, in which each tab announces itself and hears the
 * others. Every message to a tab must carry `i`, the user's id; the Studio fails without it.
 */
export function createPresenceHub(): PresenceHub {
  const members = new Set<Member>()

  function broadcast(from: Member, result: Record<string, unknown>): void {
    for (const member of members) {
      if (member.dataset !== from.dataset || member.userId === null) continue
      for (const subscription of member.subscriptions) {
        const params = {subscription, result: {...result, i: from.userId}}
        member.socket.send(JSON.stringify({jsonrpc: '2.0', method: 'presence_subscription', params}))
      }
    }
  }

  return {
    join(dataset, socket, authorize) {
      const member: Member = {dataset, socket, userId: null, subscriptions: new Set(), sessions: new Set()}
      members.add(member)
      return {
        receive: (message) => receive(member, message, authorize),
        leave() {
          members.delete(member)
          for (const session of member.sessions) broadcast(member, {type: 'disconnect', m: {session}})
        },
      }
    },
  }

  function receive(member: Member, message: string, authorize: (token: string) => string | null): void {
    const request = parse(message)
    if (!request) return
    const {id, method, params} = request
    if (method === 'authorization') {
      member.userId = authorize(textOf(params.authorization).replace(/^Bearer /i, ''))
    }
    const answer =
      member.userId === null ? {error: {code: 4001, message: 'Unauthorized'}} : {result: call(member, request)}
    member.socket.send(JSON.stringify({jsonrpc: '2.0', id, ...answer}))
  }

  function call(member: Member, {id, method, params}: Request): unknown {
    switch (method) {
      case 'presence_subscribe': {
        const subscription = `presence-${textOf(id)}`
        if (member.subscriptions.size < MOST_EACH) member.subscriptions.add(subscription)
        return subscription
      }
      case 'presence_unsubscribe':
        return member.subscriptions.delete(textOf(params.subscriptionId))
      case 'presence_rollcall':
        broadcast(member, {type: 'rollCall', session: params.session})
        return true
      case 'presence_announce': {
        const {sessionId, locations} = isRecord(params.data) ? params.data : {}
        if (typeof sessionId === 'string' && member.sessions.size < MOST_EACH) member.sessions.add(sessionId)
        broadcast(member, {type: 'state', m: {sessionId, locations}})
        return true
      }
      case 'presence_disconnect':
        member.sessions.delete(textOf(params.session))
        broadcast(member, {type: 'disconnect', m: {session: params.session}})
        return true
      default:
        return true
    }
  }
}

interface Request {
  id: unknown
  method: unknown
  params: Record<string, unknown>
}

/** `String()` of what a stranger sent can throw: an object may have a `toString` that is no function. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function parse(message: string): Request | null {
  if (nesting(message) > MOST_LEVELS) return null
  try {
    const value: unknown = JSON.parse(message)
    if (!isRecord(value)) return null
    return {id: value.id, method: value.method, params: isRecord(value.params) ? value.params : {}}
  } catch {
    return null
  }
}

/** A transaction as the client knows it: what it sent, and what it heard back. */
export interface Attempt {
  transactionId: string
  /** Every document it touches when it happens. */
  documents: string[]
  /** `unknown` when the server went away before it answered. */
  outcome: 'unknown' | 'acknowledged' | 'refused'
  path: string
  body: string
}

export interface Upload {
  sha1: string
  /** Where the bytes can be read; null until the upload has been acknowledged. */
  path: string | null
}

/** What clients did to a server that may be killed at any moment. It outlives the server, and is compared with it. */
export class Ledger {
  readonly attempts = new Map<string, Attempt>()
  readonly uploads: Upload[] = []
  /** Transactions that a listener has been told of. */
  readonly heard = new Set<string>()
  /** Documents that a webhook has been told were created. */
  readonly delivered = new Set<string>()

  /** How many requests have been answered with a yes. */
  acknowledged = 0

  record(path: string, transactionId: string, documents: string[], body: object): Attempt {
    const text = JSON.stringify({...body, transactionId})
    const attempt: Attempt = {transactionId, documents, outcome: 'unknown', path, body: text}
    this.attempts.set(transactionId, attempt)
    return attempt
  }

  with(outcome: Attempt['outcome']): Attempt[] {
    return [...this.attempts.values()].filter((attempt) => attempt.outcome === outcome)
  }
}

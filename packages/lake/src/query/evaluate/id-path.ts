/** A pattern over document ids, as `path("drafts.**")` makes: `*` is one segment, `**` is anything. */
export class IdPath {
  readonly pattern: string
  readonly #steps: Step[]

  constructor(pattern: string) {
    this.pattern = pattern
    this.#steps = stepsOf(pattern)
  }

  /** Whether the id fits. Time grows with id × pattern: a regular expression could be made to backtrack for minutes. */
  matches(id: string): boolean {
    let reached = new Set([0])
    for (const step of this.#steps) {
      reached = advance(id, reached, step)
      if (reached.size === 0) return false
    }
    return reached.has(id.length)
  }

  toJSON(): string {
    return this.pattern
  }
}

type Step = {literal: string} | 'segment' | 'anything'

function stepsOf(pattern: string): Step[] {
  const parts = pattern.split('.')
  return parts.flatMap((part, index): Step[] => {
    const step: Step = part === '*' ? 'segment' : part === '**' ? 'anything' : {literal: part}
    return index === 0 ? [step] : [{literal: '.'}, step]
  })
}

function advance(id: string, from: Set<number>, step: Step): Set<number> {
  const to = new Set<number>()
  if (step === 'anything') {
    for (let end = Math.min(...from); end <= id.length; end++) to.add(end)
    return to
  }
  for (const start of from) {
    if (step === 'segment') {
      for (let end = start + 1; end <= id.length && id[end - 1] !== '.'; end++) to.add(end)
    } else if (id.startsWith(step.literal, start)) {
      to.add(start + step.literal.length)
    }
  }
  return to
}

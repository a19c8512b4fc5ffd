import type {Severity} from './finding.ts'

/** What the Studio shows of a rule, and the examples that hold it in place. */
export interface RuleText {
  /** As in docs: `C01` to `C34`. */
  id: string
  name: string
  severity: Severity
  /** Why these words are a risk, in one sentence for an editor. */
  why: string
  /** The better sentence, or what to do instead. */
  instead: string
  /** Sentences in which this rule must find something. */
  hits: readonly string[]
  /** Sentences in which this rule must find nothing. */
  passes: readonly string[]
}

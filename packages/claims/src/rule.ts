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

/** A rule about words. Every pattern reads a folded sentence (see `fold.ts`): lower case, plain quotes, single spaces. */
export interface PhraseRule extends RuleText {
  /** A text that holds none of these letters cannot break the rule, so its patterns are not tried. */
  stems: readonly string[]
  /** The words that are a claim. */
  patterns: readonly RegExp[]
  /** Whether "not", "no" and their like take the claim away. */
  negatable: boolean
  /** Phrases in which the same words mean something else: a match that touches one is no claim. */
  innocent?: readonly RegExp[]
  /** What makes the whole sentence harmless for this rule. */
  unless?: (sentence: RuleSentence) => boolean
}

/** What a rule can know about the sentence it reads, beyond its words. */
export interface RuleSentence {
  /** Folded. */
  words: string
  context: string
  regulatoryStatus: string
  isCited: boolean
  isQuestion: boolean
  namesRegenerative: boolean
  /** Where in `words` the claim stands. */
  start: number
  end: number
}

import type {Severity} from '../finding.ts'

export type DocumentRuleId = 'S01' | 'S02' | 'S03' | 'S04' | 'S05' | 'S06' | 'S07' | 'S08' | 'S09'

/** What can be shown of a rule about a whole document. */
export interface DocumentRuleText {
  id: DocumentRuleId
  name: string
  /** The gravest that it asks for; who shows a finding may be milder about a part of it. */
  severity: Severity
  /** Why it is asked, in one sentence for an editor. */
  why: string
  /** What to do instead. */
  instead: string
}

/**
 * A rule about a document, whatever program keeps the document: it reads a few facts and names the parts of the rule that they break.
 * The facts are all that it knows, so the same facts always get the same answer.
 */
export interface DocumentRule<Facts, Part extends string> extends DocumentRuleText {
  check: (facts: Facts) => Part[]
  /** Facts that break the rule, with the parts that they break. */
  hits: readonly {facts: Facts; parts: readonly Part[]}[]
  /** Facts that keep it. */
  passes: readonly Facts[]
}

/** The names of the parts that are broken, in the order in which they are given. */
export function brokenOf<Part extends string>(parts: Record<Part, boolean>): Part[] {
  return (Object.keys(parts) as Part[]).filter((part) => parts[part])
}

export type Severity = 'error' | 'warning'

/** What a phrase rule found in a text. `start` and `end` are offsets into the text as it was given (UTF-16, as `slice` counts). */
export interface ClaimFinding {
  /** Such as `C01`. */
  rule: string
  severity: Severity
  /** The words as they stand in the text. */
  match: string
  start: number
  end: number
  /** The sentence the words stand in: what a reviewer allows, and what an override is bound to. */
  sentence: {text: string; start: number; end: number}
}

/** A text as a patient reads it. */
export interface ClaimText {
  text: string
  /** The spans whose join is `text`, so that no mark or link can hide a phrase. Read only where `text` is empty. */
  parts?: readonly string[]
  /** Where the text stands: `title`, `body`, `alt`, `citationTitle`, `legalNotice`, `quotedSource`, `redFlagCard` and so on. */
  context?: string
  /** What stands next on the page. Read only to see how a question at the end of the text is answered. */
  followedBy?: string
  /** Offsets at which an inline citation stands. */
  citations?: readonly number[]
  /** True where the evidence statement a sentence belongs to shows its certainty. */
  showsCertainty?: boolean
  /** Status of the treatment that the text is about, as its document says. */
  regulatoryStatus?: string
  /** Names that make a mild phrase a claim when both stand in one sentence. Added to the package's own list. */
  vocabulary?: Vocabulary
}

export interface Vocabulary {
  conditions: readonly string[]
  regenerativeTreatments: readonly string[]
}

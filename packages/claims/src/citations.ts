const INLINE =
  /\[\d{1,3}(?:[-–, ]+\d{1,3})*\]|\((?:[^()]{0,60}[ ,])?(?:19|20)\d\d[a-z]?(?:[;,:][^()]{0,60})?\)|\bpmid:? ?\d+|\bdoi:? ?10\.|\bnct\d{8}\b/
const CERTAINTY =
  /\b(?:very low|low|moderate|high)[ -](?:certainty|quality evidence|confidence)\b|\bcertainty(?: of (?:the|this) evidence)?(?: is|:)? (?:very low|low|moderate|high)\b|\b(?:very )?uncertain\b|\bwe do(?: not|n't) (?:yet )?know\b|\bis not (?:yet )?known\b/

/** Whether a folded sentence carries a marker such as "[3]" or "(Smith 2020)". */
export function hasInlineCitation(sentence: string): boolean {
  return INLINE.test(sentence)
}

/** Whether a folded sentence says how certain its evidence is. */
export function saysCertainty(sentence: string): boolean {
  return CERTAINTY.test(sentence)
}

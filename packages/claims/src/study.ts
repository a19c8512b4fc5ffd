const STUDY =
  /\b(?:trials?|study|studies|reviews?|meta-analys[ei]s|registr(?:y|ies)|surveys?|guidelines?|researchers|participants|randomi[sz]ed|placebo|cohort|followed)\b/
const CITATION = /\[[^\]]*\]|\([^()]*(?:19|20)\d\d[a-z]?[^()]*\)|\b(?:pmid|doi):? ?[\d./a-z-]+|\bnct\d{8}\b/g

/** Whether a folded sentence speaks of a study, not of the clinic's own patients. */
export function namesStudy(words: string): boolean {
  return STUDY.test(words) && !/\b(?:our|ours|we|we've|us|my)\b/.test(words)
}

/** Whether it also gives a figure beside its citation: the honest way to speak of an effect. */
export function givesStudyFigure(words: string): boolean {
  return namesStudy(words) && /\d/.test(words.replace(CITATION, ''))
}

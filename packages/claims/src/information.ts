/**
 * What a sentence is about when it informs and does not sell: a leaflet may say that a medicine slows a disease, and that researchers look for a
 * cure. Each fact reads a folded sentence, and none of them holds where the clinic speaks of itself or to its reader.
 */

const SELLS = /\b(?:our|ours|we|we've|we're|us|my|me|you'll|injections? (?:that|which)|book|call|today)\b/

const MEDICINE =
  /\b(?:medicines?|medications?|drugs?|tablets|antibiotics?|dmards?|biologics? like|inhibitors?|blockers?|beta[- ]blockers?|methotrexate|levodopa|dopamine|insulin|statins?|chemotherapy|radiotherapy|thrombolytic|angioplasty|stents?|stenting|deep brain stimulation|dbs|bisphosphonates?|vaccines?|blood (?:pressure|glucose|sugar)|dialysis)\b/
/** "Drug-free", "without medicines": what is sold is the other thing. */
const NO_MEDICINE =
  /\b(?:drug|medicine|medication)[- ]?(?:free|less)\b|\b(?:no|without|instead of|rather than|avoid\w*|beyond|than|skip\w*|unlike|forget|replac\w+|toxic|dangerous|harmful|off|need for|masks?) (?:[a-z]+ ){0,3}(?:medicines?|medications?|drugs?|tablets|surgery)\b|\b(?:medicines?|medications?|drugs?|tablets) (?:[a-z]+ ){0,2}(?:fail\w*|cannot|can't|never|only|just|merely|did not|do not|masks?|could not)\b/

/** Usual medicines, whose effect on a disease is known. */
export function speaksOfMedicines(words: string): boolean {
  return MEDICINE.test(words) && !NO_MEDICINE.test(words) && !SELLS.test(words)
}

const TREATMENT_IN_TIME =
  /\b(?:early|prompt|timely|quick) (?:diagnosis|detection|treatment|surgery|care|diagnosis and treatment)\b|\b(?:important|essential|vital|need(?:s|ed)?) to (?:[a-z]+ ){0,2}(?:prevent|stop|slow|limit)\b|\bto help prevent\b|\bsurgery (?:[a-z]+ ){0,3}to prevent\b/
const AIMS_OF_TREATMENT =
  /\b(?:aims?|goals?|purpose) (?:of|for|in) (?:[a-z]+ ){0,3}?(?:treatment|treating|therapy|management|care|surgery)\b|\btreatment (?:[a-z]+ ){0,3}(?:includes?|aims?|focus(?:es)?|is aimed|tries)\b/

/** Why a diagnosis must not wait, or what treatment at large is for. */
export function speaksOfCareAtLarge(words: string): boolean {
  return (TREATMENT_IN_TIME.test(words) || AIMS_OF_TREATMENT.test(words)) && !SELLS.test(words)
}

const RESEARCHERS =
  /\b(?:research(?:ers)?(?![- ](?:backed|based|driven|grade|proven|supported|tested))|scientists?|investigators?|(?:research|broad|national) (?:efforts?|programs?|programmes?)|(?:national )?institutes?|laborator(?:y|ies)|clinical trials?|pilot studies)\b/
const LOOKS_FOR =
  /\b(?:hop(?:e|es|ing)|aim(?:s|ed|ing)?|goals?|seek(?:s|ing)?|work(?:s|ing)? (?:to|on|towards?)|tr(?:y|ying) to|look(?:s|ing)? for|(?:find|finding|new|newer|better|of|for|develop(?:s|ing)?|test(?:s|ing)?|how|more) (?:[a-z]+ ){0,3}(?:ways?|drugs?|treatments?|medicines?|therapies) (?:to|that)|how to|finding|to find|to identify|identifying|to develop|developing|search(?:es|ing)? for|progress in (?:testing|understanding)|to test|testing|to understand|to learn)\b/
const SOME_DAY =
  /\b(?:some ?day|one day|in (?:the )?(?:near |distant )?future|as (?:scientists|researchers|doctors) (?:learn|understand|discover))\b/
const ALREADY_FOUND =
  /\b(?:research(?:ers)?|scientists?|stud(?:y|ies)|trials?) (?:has |have |had |now |clearly )*(?:show(?:s|n|ed)?|prov(?:e|es|ed|en)|confirm(?:s|ed)?|demonstrat(?:e|es|ed)|found|agree|say|discovered)\b|\b(?:is|are) (?:now available|here)\b|\bnow\b|\byour?\b/

/** What researchers look for, which nobody claims to have. */
export function speaksOfResearch(words: string): boolean {
  if (SELLS.test(words) || ALREADY_FOUND.test(words)) return false
  return (
    (RESEARCHERS.test(words) && LOOKS_FOR.test(words)) ||
    (SOME_DAY.test(words) && /\b(?:may|might|could)\b|\bperhaps\b/.test(words))
  )
}

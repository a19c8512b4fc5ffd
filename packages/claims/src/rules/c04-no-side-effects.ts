import {negationOf} from '../negation.ts'
import {phrase} from '../pattern.ts'
import type {PhraseRule, RuleSentence} from '../rule.ts'

const HARM = String.raw`(?:side ?effects?|risks?|complications?|down ?time|adverse (?:effects?|events?|reactions?)|dangers?|hazards?|ill effects|after ?effects|(?:bad|allergic|negative) reactions?|(?:recovery|healing) (?:time|period)s?|time off(?: work)?)`
const NOT_A_QUALITY = String.raw`(?:way|one|body|data|evidence|information|need|reason|is|are|was|were|be|being|has|have|had|can|could|may|might|will|to|about|on|in|at|that|which|who|does|do|between|increase|increased|difference|more|less|higher|greater|lower|extra|additional|added|longer|change|link|mention|list|such|matter|idea|record|reports?|details?|guarantee|promise|proof|without|free|discussion|knowing|understanding|hearing|reading|asking|weighing|discussing|telling|explaining|knowledge)`
const QUALITIES = String.raw`(?:(?!${NOT_A_QUALITY}\b)[a-z][a-z',/&-]* ){0,4}`
const TREATMENT_DOES = String.raw`(?:cause|causes|carry|carries|come with|comes with|produce|produces|pose|poses|involve|involves|bring|brings|have|has)`
const THING = String.raw`(?:it|this|they|these|that|treatments?|injections?|therap(?:y|ies)|infusions?|procedures?|prp|cells?|exosomes?|protocols?|plasma|products?|drip)`
const REPORT = /\b(?:study|studies|trials?|participants|follow-up)\b/
const OURS = /\b(?:our|ours|we|us)\b/
/** "No injection is …": the denial is about the treatment, and the harm is real. */
const DENIED =
  /\b(?:no|not|never|nor|neither|nothing|none|nobody|no one|wrong|untrue|false|mistake|misleading|few|hardly any|cannot|[a-z]+n't)\b(?! (?:only|just|merely|simply)\b)(?:[^,;:—]*\b(?:is|are|was|were|be|being|comes?|has|have|offers?|promise|guarantee|say|claim|mean|expect|assume|think)\b[^,;:—]*| (?:[a-z]+ ){0,3})$/

function isDenied({words, start, end}: RuleSentence): boolean {
  if (DENIED.test(words.slice(0, start)) && !/\b(?:and|so|but) (?:[a-z]+ ){0,3}$/.test(words.slice(0, start)))
    return true
  const isFreeFrom = !/\b(?:no|zero|without|never|nil|none|not)\b|n't\b/.test(words.slice(start, end))
  return isFreeFrom && negationOf(words, start, end) === 'near'
}

export const c04NoSideEffects: PhraseRule = {
  id: 'C04',
  name: 'No side effects',
  severity: 'error',
  why: 'Every treatment can do harm, and the FDA has reports of infections, blindness and tumors after regenerative products.',
  instead: 'Name the harms from the treatment’s list: “Possible harms include …. It may also not help.”',
  stems: [
    'effect',
    'risk',
    'complication',
    'down',
    'adverse',
    'danger',
    'hazard',
    'reaction',
    'recovery',
    'healing',
    'time off',
    'recover',
  ],
  patterns: [
    phrase`\brisks? of (?:[^ ;:—]+ ){1,6}?(?:is|are) (?:[a-z]+ )?(?:negligible|non ?existent|zero|nil|minimal|close to zero)\b`,
    phrase`\b(?:no|zero) (?:weeks|months|days) of (?:[a-z]+ )?recovery\b`,
    phrase`\b(?:no|zero|nil|without|never any|none of (?:the|those|these)|(?:virtually|practically|almost|next to|little (?:or|to)) (?:no|zero)|negligible) ${QUALITIES}${HARM}\b`,
    phrase`\bfree (?:of|from) ${QUALITIES}${HARM}\b`,
    phrase`\b(?:risk|complication|side ?effect|down ?time|danger|hazard)s? ?free\b`,
    phrase`\briskless(?:ly)?\b`,
    phrase`\b(?<=\b${THING} (?:simply |just |also )?)(?:does not|doesn't|do not|don't|will not|won't|never|cannot|can't) (?:ever |usually )?${TREATMENT_DOES} (?:any |the |a |a single |known |serious |the usual )*${HARM}\b`,
    phrase`\b${HARM}(?:: | — | are | is )(?:none|zero|nil|non ?existent|unheard of|impossible|a thing of the past|practically unknown)\b`,
    phrase`\b(?:eliminat|remov)(?:es?|ed|ing) (?:all |any |every |the )+${QUALITIES}${HARM}\b`,
    phrase`\bnot (?:one|a single) ${QUALITIES}(?:side ?effect|complication|risk|reaction)\b`,
  ],
  negatable: false,
  innocent: [
    phrase`\bno (?:genetic|family|hereditary|inherited|known) risk (?:factor|has|is|was)\b`,
    phrase`\b(?:risk|danger|hazard) (?:factors?|scores?|groups?|assessments?|signs?|category|categories|level)\b`,
    phrase`\b(?:if|when|unless|provided|assuming|as long as|once) (?:there (?:is|are|were)|you (?:have had|have|get|had|notice)|they have|(?:all|it|everything|the [a-z]+|your [a-z]+) (?:goes|heals|went)) (?:well |smoothly )?(?:no|without|free of|free from) ${QUALITIES}${HARM}\b`,
    phrase`\b(?:most|many|some|half of)(?: of the| the)? (?:people|patients|adults|women|men|wounds|births|operations) (?:(?!our\b|with\b)[a-z]+ ){0,8}(?:without|free of|free from) ${QUALITIES}${HARM}\b`,
    phrase`\bsome (?:people|patients)? ?(?:have|get|had|feel|notice) no ${QUALITIES}${HARM}\b`,
    phrase`\bno (?:[a-z]+ )?risks? (?:from|of) (?:radiation|x rays?)\b`,
    phrase`\b(?:people|patients|those|women|men|adults|births?|pregnanc(?:y|ies)|deliver(?:y|ies)|fractures?|diabetes) (?:with no|without) ${QUALITIES}(?:complications?|risks?)\b`,
    phrase`\bno(?:thing|t)? (?:is )?(?:ever )?(?:entirely |completely |totally )?risk ?free\b`,
    phrase`\bno such thing as (?:an? )?${QUALITIES}(?:risk|complication|side ?effect)s? ?free\b`,
    phrase`\b(?:may|might|could) have no ${QUALITIES}${HARM}\b`,
    phrase`\bat no (?:extra |added )?risk\b`,
  ],
  unless: (sentence) =>
    isDenied(sentence) ||
    ((sentence.isCited || REPORT.test(sentence.words)) &&
      !OURS.test(sentence.words) &&
      /\b(?:were|was|had)\b/.test(sentence.words)),
  hits: [
    'There are no side effects.',
    'A risk-free treatment for back pain',
    'Zero downtime, zero worries',
    'Relief without any complications',
    'PRP is free of side effects.',
    'No pain, scars or downtime',
    'Our exosomes carry no known risks.',
    'Because the cells are your own, they do not cause side effects.',
    'Side effects: none',
    'A complication-free injection',
    'Little to no downtime',
    'Not only is it quick, it is risk-free.',
    'Without the risks of surgery',
    'The risk of rejection is negligible.',
    'No cuts, no months of recovery',
  ],
  passes: [
    'Possible side effects include infection and bleeding.',
    'No injection is risk-free.',
    'No operation is without risks.',
    'Every treatment carries risks, and none is free of complications.',
    'Is it risk-free? No.',
    'If there are no complications, you go home the next day.',
    'Be wary of anyone who says that there are no risks.',
    'People with no risk factors rarely need a scan.',
    'No serious side effects were reported in the trial, but only 20 people took part.',
    'There is no way to remove the risks of an anaesthetic.',
    'There is no such thing as a risk-free operation.',
    'Most people recover without complications.',
    'It is not without risk.',
    'There is no good evidence about the long-term risks.',
    'No genetic risk has been found so far.',
  ],
}

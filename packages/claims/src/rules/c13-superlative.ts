import {phrase} from '../pattern.ts'
import type {PhraseRule} from '../rule.ts'

const WHAT =
  '(?:clinics?|doctors?|physicians?|surgeons?|specialists?|experts?|treatments?|therap(?:y|ies|ists?)|approach(?:es)?|options?|centers?|centres?|care|teams?|providers?|practices?|practitioners?|program(?:me)?s?|procedures?|results|outcomes|technolog(?:y|ies)|injections?|infusions?|protocols?|solutions?|facilit(?:y|ies)|hospitals?|services?|institutes?|professionals?|medicine|prp|stem cells?|exosomes?|cells?|destination|laborator(?:y|ies)|labs?|equipment|staff|alternatives?|relief|methods?|remed(?:y|ies)|pioneers?|authorit(?:y|ies)|names?|providers?|minds|place|chance|answer|choice|quality|products?|formulas?)'
const MOST =
  'most (?:advanced|comprehensive|effective|experienced|trusted|respected|qualified|skilled|complete|successful|innovative|sought after|powerful|potent|sophisticated|modern|reliable|renowned|recommended|popular|thorough|cutting edge|technologically advanced|highly (?:trained|qualified|rated|regarded|skilled))'
const ALONE = String.raw`(?:world class|world renowned|world leading|world famous|internationally renowned|nationally renowned|top rated|top ranked|top tier|top notch|best rated|best in class|highest rated|five star|5 star|number one|number 1|no\. ?1|first rate|premier|foremost|finest|unrivall?ed|unmatched|unparalleled|unsurpassed|unequall?ed|industry leading|market leading|award winning)`

export const c13Superlative: PhraseRule = {
  id: 'C13',
  name: 'The best, the leading, number one',
  severity: 'error',
  why: 'Nobody can check that a clinic, a doctor or a treatment is the best, and the law does not allow such claims without proof.',
  instead:
    'Say plainly what there is: "Three doctors work here. Two are certified by the American Board of Physical Medicine and Rehabilitation."',
  stems: [
    'best',
    '#1',
    '# 1',
    'leading',
    'leader',
    'top',
    'premier',
    'world',
    'most ',
    'number',
    'no. ',
    'no.1',
    'finest',
    'foremost',
    'un',
    'five',
    '5',
    'highest',
    'second to none',
    'superior',
    'first',
    'award',
    'renowned',
    'better',
    'like no other',
  ],
  patterns: [
    phrase`\bbest(?! (?:to|if|when|before|way|time|of luck|positions?|with|by|not|known|studied|supported|tested|evidence|evidenced|interests?|and|or|suited|understood|managed|discussed|described|seen|treated|done|given|taken|used|guess|researched|documented)\b)(?:,)? (?:[^ ;:—,]+ ){0,3}?${WHAT}\b`,
    phrase`(?<![a-z0-9])(?:#|# |no\. ?|number )(?:1|one)(?: [^ ;:—,]+){0,4}? ${WHAT}\b`,
    phrase`\bleading(?! (?:to|up|causes?|edge|into|from|reasons?|theor(?:y|ies)|the|a|an|you|us|role)\b)(?: [^ ;:—,]+){0,3}? ${WHAT}\b`,
    phrase`\btop(?! (?:of|to|up|and|or|for|with|that|is|tips?|questions?|part|end|surface|half|on|floor|speed|edge|layer|dose|before|after|during)\b)(?: [^ ;:—,]+){0,3}? ${WHAT}\b`,
    phrase`\b${MOST}(?: [^ ;:—,]+){0,4}? ${WHAT}\b`,
    phrase`\b${ALONE}(?: [^ ;:—,]+){0,3}? ${WHAT}\b`,
    phrase`\b(?:the|simply the|voted|rated|named|ranked|is|are|among the|one of the) (?:very )?best (?:in (?:the )?(?:[a-z']+ ?){1,3}|around|anywhere|on the|there is|available|of the best)`,
    phrase`\b(?:the|a|an|our|voted|rated|ranked|named|as|is|are) (?:#1|# 1|number one|number 1|no\. ?1)(?= (?:in|for|among|choice)\b|$|[.!,])`,
    phrase`\b(?:world|global|national|international|recogni[sz]ed|industry|market|acknowledged|undisputed) leaders?\b|\b(?:a|the|nation's|world's|region's|country's|county's|city's|state's) leaders? in\b`,
    phrase`\bsecond(?= to none\b)|\bbest in class\b|\blike no other\b|\bin a class of (?:its|our|their) own\b|\bhead and shoulders above\b`,
    phrase`\b(?:superior|far better|better) (?:to|than) (?:(?:any|all|every) (?:other )?|(?:the )?other )(?:[^ ;:—,]+ ){0,2}?${WHAT}\b`,
    phrase`\bsuperior (?:results|outcomes|care|relief|treatment|therap(?:y|ies)|alternative|technology|cells?|quality)\b`,
    phrase`\b${WHAT} (?:is|are|was|were) (?:simply |by far |quite simply |still |truly )?(?:the )?(?:best|finest|#1|number one|world class|unmatched|unrivall?ed|unparalleled)(?= (?:in|on|there|around|anywhere|for miles|you|money|available)\b|$|[.!])`,
  ],
  negatable: true,
  innocent: [
    phrase`\bleading causes?\b`,
    phrase`\bbest (?:available |quality |possible )?(?:evidence|trials?|stud(?:y|ies)|research|data)\b`,
    phrase`\bbest practices?\b`,
    phrase`\b(?:which|what|whether|if|no(?: single)?|no one|each|not) (?:[^ ;:—,]+ ){0,6}(?:is |are |works? |be )?(?:the )?(?:best|most effective)\b(?: [^ ;:—,.]+){0,4}`,
    phrase`\bbest (?:[a-z-]+ )?(?:treatments?|options?|approach|choice|care|therapy|procedure|method|plan|answer|place|chance)(?:,)? (?:[a-z-]+ ){0,4}(?:depends?|will depend|may|might|varies|differs?|for you(?:r|rself)?\b|for each|for (?:the|an) individual|is (?:often|usually|still|unclear|uncertain|not|unknown))`,
    phrase`\btop(?:most)? (?:doctors?' ?notes|vertebrae?|bones?|discs?)\b`,
    phrase`\b(?:first|second|third) best\b`,
    phrase`\bmost (?:effective|successful|reliable) (?:when|if|against)\b`,
    phrase`\b(?:best|most qualified|most experienced) (?:person|one|doctor|physician|specialist) to (?:ask|see|speak|talk|call|advise|answer|tell)\b`,
    phrase`\bbest (?:doctor|specialist|clinician|place)(?: for you)? to (?:start|begin|see|ask)\b`,
    phrase`\bnumber one cause\b`,
  ],
  unless: ({words, isCited, start, end}) => {
    const match = words.slice(start, end)
    if (isCited && !/\b(?:our|we|us)\b/.test(words)) return true
    if (!/^(?:best|most effective)\b/.test(match) || /\b(?:our|clinics?|doctors?|team|experts?)\b/.test(match))
      return false
    return /\b(?:choos(?:e|ing)|decid(?:e|ing)|discuss|depends?|weigh|compare|agree on|work out|find out|debate|disagree|unclear|uncertain|not known)\b/.test(
      words,
    )
  },
  hits: [
    'The best stem cell doctors in Texas',
    "Florida's #1 knee clinic",
    'Number one regenerative center in the county',
    'We are the leading spine centre in the region.',
    'Top orthopedic specialists, one phone call away',
    'The most advanced treatment for sore hips',
    'World-class care close to home',
    'Our award-winning clinic',
    'An unrivalled team of specialists',
    'We are a global leader in cell therapy.',
    'Our care is second to none.',
    'best-prp-clinic-san-diego',
    'Superior results for active people',
    'Our doctors are the best in town.',
    'The finest joint programme on the coast',
    'Trust the most experienced surgeons in the valley.',
  ],
  passes: [
    'Low back pain is the leading cause of disability.',
    'The best time to call the clinic is in the morning.',
    'It is best to ask your doctor first.',
    'Which treatment is best depends on your symptoms.',
    'Together you can choose the best option.',
    'No single treatment is best for everyone.',
    'The top of the shin bone meets the thigh bone at the knee.',
    'Exercise is one of the best-studied treatments for back pain.',
    'We do not claim that this is the best treatment.',
    'Most people need no treatment.',
    'Loosen your top before the injection.',
    'The best available evidence comes from large trials of treatment against placebo.',
    'The best treatment for you may be no treatment at all.',
    'Your family doctor is the best person to ask about other treatments.',
    'Swelling leading to numbness needs treatment at once.',
  ],
}

import {speaksOfResearch} from '../information.ts'
import {phrase, upTo} from '../pattern.ts'
import type {PhraseRule} from '../rule.ts'

const ILLNESS_WITH_A_CURE = String.raw`(?:infections?|cancers?|tumou?rs?|hepatitis|tuberculosis|pneumonia|leuka?emia|lymphoma|scurvy|malaria|meningitis|abscess(?:es)?)`

/** Illnesses that medicine does cure, where the clinic speaks neither of itself nor of what it treats. */
const CURED_BY_MEDICINE =
  /\b(?:cancers?|tumou?rs?|[a-z]+(?:blastoma|sarcoma|carcinoma|cytoma)s?|carcinoma|sarcoma|lymphoma|leuk[a]?emia|antibiotics?|anthrax|tuberculosis|transplants?|transplantation|chemotherapy|radiotherapy|surgical removal)\b/
const FOR_THE_BLOOD = /\b(?:ha?ematopoietic|sickle|leuk[a]?emia|lymphoma|blood)\b/
const OURS = /\b(?:our|we|us|my|your?|pain|joints?|(?:osteo)?arthritis|spines?|backs?|knees?)\b/

export const c01Cure: PhraseRule = {
  id: 'C01',
  name: 'Cure',
  severity: 'error',
  why: 'A cure is a disease claim, and no regenerative treatment has been shown to cure anything.',
  instead:
    'Say what was measured, with its source: “In a trial of … people, pain fell by … points of 10 more than with placebo at … months [source].”',
  stems: ['cure', 'curing', 'curative', 'curable'],
  patterns: [phrase`\bcure alls?\b`, phrase`\bcur(?:es?|ed|ing|ative(?:ly)?|able)\b`],
  negatable: true,
  innocent: [
    phrase`\b(?:patients|people|families|readers) (?:who are )?(?:seeking|desperate for|in search of|hoping for) (?:a )?cures?\b`,
    phrase`\bcurative (?:intent|aim|surgery|resection|chemotherapy|radiotherapy|radiation|cancer|dose|care)\b`,
    phrase`\b(?:cement|resin|glue|adhesive|filling|epoxy|silicone)s? ${upTo(12)}cur(?:es?|ed|ing)\b`,
    phrase`\bcur(?:es?|ed|ing) (?:of )?(?:the |a )?(?:cement|resin|glue|meats?|ham|fish|cheese|bacon|light|lamp|sausages?)\b`,
    phrase`\bcur(?:e|ing) times?\b`,
    phrase`\bcur(?:es?|ed|ing|ative|able)(?: rates?)?(?: for| of| in)? ${upTo(4)}${ILLNESS_WITH_A_CURE}\b`,
    phrase`\b${ILLNESS_WITH_A_CURE} (?:that |which )?(?:can|may|might|could|is|are|was|were) (?:often |usually |sometimes |now )?(?:be )?cur(?:ed|able)\b`,
    phrase`\b(?:researchers?|scientists?|doctors|charit(?:y|ies)|foundations?|labs?) ${upTo(5)}(?:look|looking|search|searching|hope|hoping|working|seek|seeking|race|try|trying|raise|raising|raises) ${upTo(5)}cures?\b`,
    phrase`\b(?:search|searching|looking|quest|hunt|race) for (?:a|the|an effective) cures?\b(?= (?:continues|goes on|is still|has))`,
    phrase`\b(?:aim|goal|purpose|point)s? (?:of [^,;:]{3,40})?(?:is|are) (?:comfort|relief|control|function|support)[^,;:]{0,30}(?:not|rather than) (?:a )?cures?\b`,
    phrase`\b(?:hope|hopes|hoped|wish|wishes) (?:that )?(?:one day|some day|someday|in future|there will)[^,;:]{0,40}\bcures?\b`,
    phrase`\b(?:radiotherapy|chemotherapy|radiation) [^,;:]{0,25}\bcurative\b`,
    phrase`\bcur(?:es?|ed|ing) (?:the |a |your )?(?:fillings?|cement|resin|glue|sealant)\b`,
    phrase`\bprevention is better than cure\b`,
    phrase`\b(?:mr|mrs|ms|dr|miss|nurse)\.? cure\b`,
  ],
  unless: ({words, namesRegenerative}) =>
    speaksOfResearch(words) ||
    (CURED_BY_MEDICINE.test(words) && !OURS.test(words) && (!namesRegenerative || FOR_THE_BLOOD.test(words))),
  hits: [
    'Our cells cure knee arthritis.',
    'Finally, a cure for spinal stenosis',
    'I was cured after one session.',
    'Curing back pain, one patient at a time',
    'A curative injection for worn hips',
    'Sciatica is curable, and we can show you how.',
    'Back pain can be cured without drugs.',
    'The nearest thing to a cure-all that medicine has',
    'If tablets did not help you, our cells will cure you.',
    'CURED!',
    'Can exosomes cure neuropathy?',
    'Researchers have shown that our cells cure arthritis.',
    'Stem cell transplants cure multiple sclerosis.',
  ],
  passes: [
    'There is no cure for osteoarthritis.',
    'The treatment does not cure stenosis.',
    'Chemotherapy may be given with curative intent.',
    'The bone cement cures in about ten minutes.',
    'Antibiotics cure most bladder infections.',
    'Some cancers can be cured when they are found early.',
    'Beware of anyone who offers a cure for arthritis.',
    'Can stem cells cure arthritis? No.',
    'Lupus is an incurable condition, but it can be controlled.',
    'Your records are kept on a secure server.',
    'Researchers are still looking for a cure.',
    'The claim that exosomes cure lupus is false.',
    'Cure rates for early bowel cancer are high.',
    'The institute pays for research into ways to prevent, treat and one day cure nerve disease.',
    'Patients in search of cures are easily misled.',
    'Unlicensed clinics promising cures have little to show for them.',
    'It is tempting to think that a cure is near.',
    'A tumour found late is less likely to be cured.',
    'Antibiotics often cure anthrax that is found early.',
  ],
}

import {speaksOfResearch} from '../information.ts'
import {phrase, upTo} from '../pattern.ts'
import type {PhraseRule} from '../rule.ts'

const CELLS =
  '(?:stem cells?|stemcells?|mscs?|mesenchymal (?:stromal |stem |signall?ing )?cells?|stromal cells?|bone marrow (?:derived )?cells|fat derived cells|adipose (?:derived )?cells|cell therap(?:y|ies)|cellular therap(?:y|ies))'
const WORKS =
  '(?:treat(?:s|ed|ing)?|heal(?:s|ed|ing)?|repair(?:s|ed|ing)?|fix(?:es|ed|ing)?|fight(?:s|ing)?|eliminat(?:e|es|ed|ing)|reliev(?:e|es|ed|ing)|rejuvenat(?:e|es|ed|ing)|combat(?:s|ing)?|conquer(?:s|ed|ing)?|beat(?:s|ing)?|mend(?:s|ed|ing)?|eas(?:e|es|ed|ing)|sooth(?:e|es|ed|ing)|alleviat(?:e|es|ed|ing)|eras(?:e|es|ed|ing)|banish(?:es|ed|ing)?|end(?:s|ed|ing)? (?:[a-z]+ )?(?:pain|arthritis|sciatica)|get(?:s|ting)? rid of|manag(?:e|es|ed|ing) (?:[a-z]+ ){0,2}(?:pain|inflammation|swelling|stiffness|symptoms)|reduc(?:e|es|ed|ing) (?:[a-z-]+ ){0,3}(?:pain|inflammation|swelling|stiffness|symptoms))'

/** What cells are sold for. */
const ILLNESS = String.raw`(?:[a-z]+ )?(?:pain|(?:osteo)?arthritis|osteoarthritis|injur(?:y|ies)|tears?|degeneration|disease|neuropathy|stenosis|sciatica|herniated|conditions?|disorders?|joints?|knees?|backs?|hips?|shoulders?)\b`

export const c16StemCellsTreat: PhraseRule = {
  id: 'C16',
  name: 'Stem cells that treat a condition',
  severity: 'error',
  why: 'Saying what stem cells treat or repair makes them a drug in the eyes of the FDA, and none is approved for joints, spine or pain.',
  instead: '“Stem cells are being studied for this condition [source]. It is not known whether they help.”',
  stems: [
    'stem',
    'msc',
    'mesenchymal',
    'stromal',
    'marrow',
    'adipose',
    'fat',
    'cell therap',
    'cell-therap',
    'cellular',
  ],
  patterns: [
    phrase`\b${CELLS}(?: (?:therap(?:y|ies)|treatments?|injections?))? (?:is|are|offers?|provides?|remains?) (?:(?!not\b|no\b|never\b|unproven\b|experimental\b)[^ ;:—]+ ){0,6}?(?:treatments?|solutions?|options?|answers?|remed(?:y|ies)) (?:for|to|against) (?:[^ ;:—]+ ){0,6}?${ILLNESS}`,
    phrase`\b${CELLS} (?:therap(?:y|ies) |treatments? |injections? |delivery |[a-z]+ )?(?:[^ ;:—,]+ ){0,5}?(?:to (?:help )?address|addresses|for treating|for relieving|that address(?:es)?) (?:[^ ;:—]+ ){0,4}?${ILLNESS}`,
    phrase`\b(?:reduc(?:e|es|ing)|reliev(?:e|es|ing)|eas(?:e|es|ing)|less) (?:[^ ;:—]+ ){0,3}?pain\b[^;—]{0,120}? (?:through|with|thanks to|using|by) (?:[a-z]+ ){0,2}${CELLS}\b`,
    phrase`\bstem cells? (?:[a-z]+ ){0,2}?(?:repair|healing|cure)(?=$|[.,!?])`,
    phrase`\b${CELLS}\b,? ${upTo(9)}?${WORKS}\b`,
    phrase`\b${WORKS} ${upTo(9)}?(?:with|using|from|through|of|by|thanks to|via) ${upTo(4)}?${CELLS}\b`,
    phrase`\b${CELLS}\b[^;—]{0,60}[:,] (?:[^ ;]+ ){0,8}?${WORKS}\b`,
  ],
  negatable: true,
  innocent: [
    phrase`(?<!\bour )\bstem cell (?:clinics|companies|businesses|sellers)\b`,
    phrase`\bstem cells that renew (?:your |the )?blood\b`,
    phrase`\bstem cell research(?:ers)?\b[^,;]*`,
    phrase`\b(?:reduced|treated) (?:price|rate|fee|water|wood)\b`,
    phrase`\bcells? (?:are|were|is) treated with\b`,
  ],
  unless: ({words}) =>
    speaksOfResearch(words) ||
    /\bunapproved\b|\b(?:fda|food and drug administration) (?:says|considers|regards|states|calls|treats)\b/.test(
      words,
    ) ||
    /\b(?:transplants?|transplantation|leuk[a]?emia|lymphoma|myeloma|sickle cell|blood (?:cancers?|disorders?|diseases?|forming)|hematopoietic|haematopoietic|immune deficienc(?:y|ies))\b/.test(
      words,
    ) ||
    /\b(?:being (?:studied|tested|investigated|researched|looked at)|(?:are|is) (?:studying|testing|investigating|investigational|experimental)|under study|scientists hope|researchers (?:hope|want|are)|in (?:mice|rats|rabbits|animals|the lab|the laboratory|cell cultures?)|animal studies|laboratory studies|it is not known|nobody knows|not enough is known|trials? (?:is|are) (?:testing|comparing|asking))\b/.test(
      words,
    ) ||
    /\b(?:infections?|infected|fell ill|became ill|hospitali[sz]ed|sepsis|blind(?:ness)?|lost (?:his|her|their) sight|tumou?rs?|harmed|died)\b/.test(
      words,
    ),
  hits: [
    'Stem cells treat arthritis at its source.',
    'Stem-cell therapy repairs worn discs.',
    'Your own stem cells heal your knee.',
    'Fix your shoulder with stem cells',
    'Stem cells fight inflammation.',
    'Conditions we treat with stem cells: sciatica, arthritis, tennis elbow',
    'Stem cell injections eliminate back pain.',
    'Healing hips with your own stem cells',
    'Mesenchymal cells repair cartilage.',
    'stem-cells-treat-sciatica',
    'Your back can be repaired using stem cells from fat.',
    'Stem cells: the gentle way of treating sore joints',
    'MSCs repair discs from within.',
    'Stem cell therapy is a gentle, safe treatment for worn knees.',
    'Targeted stem cell injections to address neck pain',
    'Less back pain may be possible through stem cells.',
    'Stem cells calm tissue, helping to manage pain and swelling.',
    'Scientists found that stem cells repair worn knees.',
  ],
  passes: [
    'Stem cells have not been shown to treat arthritis.',
    'No stem cell product is approved to treat back pain.',
    'Stem cell transplants treat some blood cancers.',
    'Stem cells are being studied as a way to treat disc disease.',
    'Can stem cells heal a disc? No.',
    'Stem cell treatment is usually not covered by insurance.',
    'Stem cells are found in bone marrow.',
    'In mice, stem cells repaired some cartilage; it is not known if this happens in people.',
    'Three people lost their sight after they were treated with cells from fat.',
    'We do not know if stem cells relieve pain.',
    'The FDA has not approved stem cells to treat any orthopedic condition.',
    'A stem cell is a cell that can become other kinds of cells.',
    'Avoid any clinic that says stem cells treat dozens of diseases.',
    'Scientists are testing stem cells to treat a number of diseases.',
    'Stem cell therapy is not a treatment for arthritis.',
    'Stem cell therapy is an unproven treatment for back pain.',
  ],
}

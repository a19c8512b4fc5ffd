import {phrase, upTo} from '../pattern.ts'
import type {PhraseRule} from '../rule.ts'

const TISSUE =
  "(?:exosom(?:es?|al)|extracellular vesicles?|wharton(?:'s|s)? jelly|amniotic|amnion|chorion(?:ic)?|placent(?:a|al|as) (?:tissues?|cells?|extracts?|stem|exosomes?|injections?|products?|matrix|allografts?|derived|membranes?|therap(?:y|ies)|infusions?)|umbilical|cord (?:blood|tissue|derived)|birth tissues?|perinatal tissues?|afterbirth)"
const WORKS =
  '(?:treat(?:s|ed|ing)?|heal(?:s|ed|ing)?|repair(?:s|ed|ing)?|reliev(?:e|es|ed|ing)|regenerat(?:e|es|ed|ing|ion)|reduc(?:e|es|ed|ing)|eas(?:e|es|ed|ing)|fix(?:es|ed|ing)?|sooth(?:e|es|ed|ing)|calm(?:s|ed|ing)?|improv(?:e|es|ed|ing)|eliminat(?:e|es|ed|ing)|fight(?:s|ing)?|rejuvenat(?:e|es|ed|ing)|renew(?:s|ed|ing)?|restor(?:e|es|ed|ing)|end(?:s|ed|ing)? (?:the |your )?pain|mend(?:s|ed|ing)?|combat(?:s|ing)?|alleviat(?:e|es|ed|ing)|(?:bring|give|offer|provide|deliver)(?:s|ing)? (?:[a-z-]+ )?relief|relief (?:from|for|of))'

export const c15BirthTissue: PhraseRule = {
  id: 'C15',
  name: 'Birth tissue or exosomes that help',
  severity: 'error',
  why: 'No exosome or birth-tissue product is approved for joints, spine or pain, and saying what it helps makes it an unapproved drug.',
  instead:
    '“The FDA has not approved any exosome or birth-tissue product for this condition. It is not known whether it helps or harms.”',
  stems: [
    'exosom',
    'vesicle',
    'wharton',
    'amnio',
    'amnion',
    'chorion',
    'placenta',
    'umbilical',
    'cord',
    'birth',
    'perinatal',
  ],
  patterns: [
    phrase`\b${TISSUE}\b,? ${upTo(9)}?${WORKS}\b`,
    phrase`\b${WORKS} ${upTo(9)}?(?:with|using|from|through|of|by|thanks to|via) ${upTo(4)}?${TISSUE}\b`,
    phrase`\b${TISSUE}\b[^;—]{0,60}[:,] (?:[^ ;]+ ){0,8}?${WORKS}\b`,
    phrase`\b${TISSUE}(?: [^ ;:—,]+){0,3} (?:can help|helps?|works?) (?:[^ ;:—,]+ ){0,3}(?:with|your|for|you|against|pain|joints?|dis[ck]s?|knees?|backs?)\b`,
  ],
  negatable: true,
  innocent: [
    phrase`\bamniotic fluid (?:is|was|levels?|volume)\b`,
    phrase`\bumbilical hernia`,
    phrase`\bplacenta pra?evia`,
    phrase`\bbirth control\b`,
  ],
  unless: ({words}) =>
    /\bintended to (?:treat|cure|prevent|relieve)\b[^;:.]*\b(?:requires?|needs?|regulated|must be)\b/.test(words) ||
    /\bunapproved\b|\b(?:fda|food and drug administration) (?:says|considers|regards|states|calls|treats)\b/.test(
      words,
    ) ||
    /\b(?:leuk[a]?emia|blood (?:cancers?|disorders?|diseases?)|disorders of the blood|lymphoma|sickle cell|transplants?)\b/.test(
      words,
    ) ||
    /\b(?:being (?:studied|tested|investigated)|are studying|is studying|under study|are testing|is testing|in (?:mice|rats|animals|the lab|the laboratory|cell cultures?)|animal studies|laboratory studies|it is not known|nobody knows|not enough is known)\b/.test(
      words,
    ) ||
    /\b(?:infections?|infected|fell ill|became ill|hospitali[sz]ed|sepsis|bacteria|blind(?:ness)?|lost (?:his|her|their) sight|tumou?rs?|harmed|died)\b/.test(
      words,
    ),
  hits: [
    'Exosomes heal worn discs.',
    'Exosome therapy reduces inflammation in your knee.',
    "Wharton's jelly repairs cartilage.",
    'Amniotic injections that relieve heel pain',
    'We treat sore shoulders with umbilical cord cells.',
    'Healing hips with exosomes',
    'Knee pain can be treated with placental tissue.',
    'Cord blood cells regenerate joints.',
    'Amniotic fluid eases stiff knees in days.',
    'exosomes-repair-nerves',
    'Exosomes not only soothe pain, they restore tissue.',
    'The healing power of exosomes',
    'Exosomes tell worn cells to restore their function.',
  ],
  passes: [
    'The FDA has not approved any exosome product to treat back pain.',
    'Exosomes have not been shown to repair nerves in people.',
    'No amniotic product is approved to relieve joint pain.',
    "Wharton's jelly is the soft tissue inside the umbilical cord.",
    'Exosomes are tiny packets that cells give off.',
    'An umbilical hernia is repaired by a surgeon.',
    'Cord blood is used to treat some blood cancers.',
    'Several people fell ill after they were treated with umbilical cord products.',
    'Exosomes are being studied to see if they ease arthritis pain.',
    'Amniotic fluid surrounds a baby before birth.',
    'We do not know whether exosomes reduce pain.',
    'Do exosomes heal discs? No.',
    'Exosome products intended to treat a disease need the approval of the FDA.',
    'In some pregnancies the amount of amniotic fluid is reduced.',
  ],
}

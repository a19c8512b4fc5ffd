import {speaksOfResearch} from '../information.ts'
import {phrase, upTo, upToNear} from '../pattern.ts'
import type {PhraseRule} from '../rule.ts'

/** What doctors do reverse. */
const DRUG = String.raw`(?:an?a?esthe[a-z]+|anticoagula[a-z]+|blood thinn[a-z]+|thinners?|warfarin|heparin|muscle relaxants?|sedati[a-z]+|sedatives?|opioids?|overdoses?|numb(?:ing|ness)|nerve blocks?|spinal block|bleeding|paralysis|low blood sugar|dehydration|vasectom[a-z]+|tubal|sterili[sz]ation|ileostomy|colostomy|stoma|bypass)`

export const c06Reverse: PhraseRule = {
  id: 'C06',
  name: 'Reverse',
  severity: 'error',
  why: 'Turning back arthritis, narrowing or aging is a disease claim that no trial supports.',
  instead: '“It does not reverse bony narrowing or worn cartilage.”',
  stems: ['revers', 'back the clock', 'undo'],
  patterns: [
    phrase`\brevers(?:es?|ed|ing|als?|ible|ibly)\b`,
    phrase`\b(?:turn|wind|roll|set)(?:s|ed|ing)? back the (?:clock|years|hands of time)\b`,
    phrase`\b(?:undo|undoes|undoing|undid|undone) (?:the |all |your |years of |decades of |some of the )*${upToNear(2)}(?:damage|wear|degeneration|arthritis|ag(?:e)?ing|narrowing)\b`,
  ],
  negatable: true,
  innocent: [
    phrase`\brevers(?:e|es|ed|ing) (?:(?:total|standard|anatomic(?:al)?|geometry|ball|shoulder|arthroplast|prosthe|implant|replacement)[a-z]*)`,
    phrase`\breverse (?:order|side|osmosis|trendelenburg|charge|charges|lookup|lunges?|fl(?:y|ies|yes)|crunch(?:es)?|planks?|curls?|grip|transcript[a-z]*|engineer[a-z]*|chronolog[a-z]*|causation|direction|t3|image|gear|phone|colou?rs?|mortgage)\b`,
    phrase`\b(?:in|the|quite the|on the|into) reverse\b(?=[.,;:!?]|$| of (?:the |this |your )?(?:page|form|card|leaflet|sheet|letter)| (?:is|was) (?:true|also|the)| order| side)`,
    phrase`\b(?:walk|cycl|pedal|driv|step|row)[a-z]* (?:[a-z]+ )?in reverse\b`,
    phrase`\breversal (?:agents?|drugs?|medicines?|surgery|operations?)\b`,
    phrase`\brevers(?:es?|ed|ing|als?|ible) (?:of )?(?:(?!with|no\b|not\b|instead|and\b|before|after)[^ ;:—,]+ ){0,5}${DRUG}\b`,
    phrase`\b${DRUG} (?:(?!we\b|our\b|your\b|arthritis|you\b)[^ ;:—,]+ ){0,6}revers(?:ed|al|es|ible|ing)\b`,
    phrase`\b(?:weakness|wasting|deconditioning|stiffness|loss of fitness)[^,;:]{0,25} (?:can|may|could) (?:often |usually |partly )*be reversed (?:with|by) (?:[a-z]+ )?(?:exercise|training|physical|activity|walking)`,
    phrase`\b(?:hard|difficult|impossible|too late) to reverse\b`,
    phrase`\breverse the (?:pages?|positions?|movements?|steps?|sides?|film|picture|arms?|legs?|direction)\b|\bpositions? (?:is|are) (?:then )?reversed\b`,
    phrase`\breversible (?:causes?|side effects?|factors?|changes? in (?:the )?blood|reactions?)\b`,
    phrase`\brevers(?:al|ed|es|ing) (?:of )?(?:the |its |your |a )?(?:normal |natural |usual |cervical |neck |lumbar |inward )*(?:curves?|lordosis|curvature|decision|order|charges?|roles?|rul(?:e|ing)|payments?|fees?)\b`,
    phrase`\b(?:curves?|lordosis|curvature|roles?|decisions?|charges?) (?:is|are|was|were|be|been|can be|may be|of the neck is) reversed\b`,
    phrase`\breverse (?:the |our |a |its |that )(?:decision|order|charges?|polic(?:y|ies)|roles?|ruling|payment|car|vehicle)\b`,
    phrase`\b(?:fully|usually|often|side effects?|effects?|which is|that is) ${upTo(3)}reversible (?:when|once|after|if) (?:[a-z]+ ){0,3}(?:stop|stopped|drug|medicine|dose|treatment (?:ends|stops))`,
  ],
  unless: ({words}) => speaksOfResearch(words),
  hits: [
    'Reverse arthritis in eight weeks.',
    'Our cells reverse disc damage.',
    'Reversing stenosis is what we do.',
    'Worn joints can be reversed.',
    'The reversal of knee arthritis starts here.',
    'Arthritis is reversible.',
    'Turn back the clock on your knees.',
    'Undo years of wear on your spine.',
    'Could exosomes reverse your neuropathy?',
    'There is no doubt that PRP reverses degeneration.',
    'An infusion that reverses ageing',
  ],
  passes: [
    'The injection does not reverse bony narrowing.',
    'Reverse shoulder replacement is an option for some tears.',
    'A reverse total shoulder implant swaps ball and socket.',
    'The anaesthetic is reversed at the end of the operation.',
    'Reversal of blood thinners may be needed before surgery.',
    'Naloxone reverses an opioid overdose.',
    'Nerve damage can be irreversible.',
    'The steps are done in reverse order.',
    'Please sign on the reverse of the form.',
    'Will it reverse the narrowing? No.',
    'The scan shows reversal of the normal curve of the neck.',
    'Your doctor looks for reversible causes such as low vitamin B12.',
    'Some say exercise makes arthritis worse, but the reverse is true.',
    'Scientists are working to find drugs that reverse nerve damage.',
    'There are no specific treatments to prevent, slow, or reverse it.',
  ],
}

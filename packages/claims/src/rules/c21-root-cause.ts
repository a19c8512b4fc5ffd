import {phrase} from '../pattern.ts'
import type {PhraseRule} from '../rule.ts'

const AIM =
  '(?:treat(?:s|ed|ing|ment of|ment for)?|target(?:s|ed|ing)?|address(?:es|ed|ing)?|tackl(?:e|es|ed|ing)|attack(?:s|ed|ing)?|correct(?:s|ed|ing)?|heal(?:s|ed|ing)?|fix(?:es|ed|ing)?|resolv(?:e|es|ed|ing)|eliminat(?:e|es|ed|ing)|reach(?:es|ed|ing)?|(?:get|go)(?:s|es|ting|ing)? (?:right |straight |down )?(?:to|at|after)|got to|act(?:s|ing)? on|work(?:s|ing)? (?:on|at)|aim(?:s|ed|ing)? at|focus(?:es|ed|ing)? on|deal(?:s|ing)? with|modulat(?:e|es|ed|ing)|restor(?:e|es|ed|ing)|revers(?:e|es|ed|ing)|strik(?:e|es|ing) at|influenc(?:e|es|ed|ing))'
const DEEP =
  '(?:root|underlying|primary|biological|inflammatory|true|real|actual|original|core|fundamental|molecular|cellular)'
const CAUSE =
  '(?:causes?|drivers?|diseases?|process(?:es)?|environments?|problems?|sources?|mechanisms?|patholog(?:y|ies)|biology|conditions?|issues?|reasons?|damage|dysfunctions?|origins?|factors?|degeneration|imbalances?)'

export const c21RootCause: PhraseRule = {
  id: 'C21',
  name: 'Treats the root cause',
  severity: 'warning',
  why: 'It presents an idea of how a treatment might work as a benefit that people can count on.',
  instead: '“In the laboratory, cells can change inflammation; it is not known if this helps people.”',
  stems: [
    'cause',
    'driver',
    'underlying',
    'root',
    'biolog',
    'source',
    'primary',
    'symptom',
    'origin',
    'core',
    'environment',
    'molecular',
    'cellular',
  ],
  patterns: [
    phrase`\b(?:fix(?:es|ing)?|treat(?:s|ing)?|correct(?:s|ing)?|heal(?:s|ing)?) (?:pain at )?(?:the|its|their|your) source\b`,
    phrase`\baddress(?:es|ing)? the source of (?:your |the )?(?:[a-z]+ )?(?:pain|problem|discomfort)\b`,
    phrase`\bnot (?:just|only|merely|simply) (?:the|your|a) symptom\b`,
    phrase`\b(?:we|our [a-z ]{0,30}) (?:[a-z]+ ){0,2}?(?:find|finds|uncover|uncovers|identify|identifies|get to|gets to|look for|correct|corrects|eliminate|eliminates|resolve|resolves) (?:the |your )?(?:[a-z]+ )?root causes?\b`,
    phrase`\broot causes?\b[^;.]{0,24}\bwe (?:treat|fix|address|target|correct)\b`,
    phrase`\b(?:treat|address|target|tackle|attack|go(?:ing|es)? after|get(?:s|ting)? to|fix)(?:s|es|d|ed|ing)? the (?:true |real )?source of (?:the|your|their) (?:[a-z]+ )?(?:problem|pain|arthritis|symptoms|trouble|inflammation)\b`,
    phrase`\btreat(?:s|ing)? the causes?(?=$|[.,!])`,
    phrase`\b${AIM} (?:[^ ;:—]+ ){0,5}?(?:${DEEP}(?: (?:and|or) [a-z]+)?|[a-z]+ and biological) (?:[a-z-]+ ){0,2}?${CAUSE}\b`,
    phrase`\b${AIM} (?:the |its |their |your )?(?:very )?(?:root|roots)(?= of|$|[.,!])`,
    phrase`\b${DEEP} (?:[a-z-]+ )?${CAUSE} (?:[^ ;:—,]+ ){0,5}?(?:is|are|was|were|be|been|being|gets?) (?:[a-z]+ )?(?:treated|targeted|addressed|tackled|corrected|resolved|healed|fixed|eliminated)\b`,
    phrase`\b(?:treat|target|address|tackl|attack|eas|heal|fix|stop|reliev|end)(?:s|es|e|ed|ing)? (?:[^ ;:—,]+ ){0,4}?at (?:its|the|their) (?:very )?(?:source|roots?|origin|core)\b`,
    phrase`\b(?:treat|target|address|tackle|attack|go after|gets? to|heal|fix)(?:s|es|d|ed|ing)? (?:the |its )?(?:causes?|source)(?: of (?:[^ ;:—,]+ ){1,4}?)?(?=,? ?(?:and )?(?:not|rather than|instead of|— ?not) )`,
    phrase`\broot cause (?:medicine|treatments?|therap(?:y|ies)|care|approach|solutions?|relief|healing)\b`,
    phrase`\b(?:beyond|more than|deeper than|not just|not only|not merely) (?:just |only |merely )?(?:treating |masking |managing |easing )?(?:the |your )?symptoms\b`,
    phrase`\b(?:treat|address|target|tackle|attack)(?:s|es|d|ed|ing)? the (?:cause|source) of (?:your|the|their) (?:[a-z]+ )?(?:pain|arthritis|symptoms|stiffness|sciatica|problem)\b`,
  ],
  negatable: true,
  innocent: [
    phrase`\btreatment (?:of [a-z ]{3,30} )?(?:usually |often |mainly |first )*(?:focuses|depends|aims|is aimed|centers|centres) (?:more )?(?:on|at) (?:[a-z]+ing )?(?:the )?(?:underlying )?(?:cause|condition)s?\b`,
    phrase`\b(?:treating|correcting|addressing|identifying and (?:treating|correcting)) the underlying (?:causes?|conditions?|disease|problems?) (?:[^ ;:—,]+ ){0,6}?(?:may|can|might|will|often|usually|are important|is important)\b`,
    phrase`\bunderlying (?:causes?|conditions?|disease) is (?:treated|found|corrected|removed)\b`,
    phrase`\b(?:doctors?|health care (?:provider|professional)s?|specialists?) (?:[^ ;:—]+ ){0,10}?treat(?:s|ing)? (?:[a-z ]{3,30} by addressing )?the underlying (?:cause|condition)s?\b`,
    phrase`\b(?:can|may) (?:often |sometimes )?be (?:resolved|eased|helped) by (?:treating|addressing) the underlying (?:cause|condition)s?\b`,
    phrase`\b(?:aims?|tries|try|need|needs|is) to (?:find and )?treat any underlying\b`,
    phrase`\btreat(?:s|ing|ed)? any underlying (?:[a-z]+ )?(?:problems?|conditions?|causes?|disease|infections?)\b`,
    phrase`\b(?:underlying|primary|real|actual) (?:diseases?|conditions?|causes?|problems?|issues?),? (?:such as|like|including|for example)\b`,
    phrase`\bprimary (?:care|biliary|progressive|tumou?rs?|cancers?)\b`,
    phrase`\bunderlying (?:infection|fracture|cancer|tumou?r)\b`,
  ],
  unless: ({words, namesRegenerative}) =>
    /\b(?:in the (?:laboratory|lab)|in (?:mice|animals|cell cultures?)|it is not known|nobody knows|being studied)\b/.test(
      words,
    ) ||
    (!namesRegenerative &&
      !/\b(?:our|we)\b/.test(words) &&
      /\b(?:infections?|cancers?|tumou?rs?|fractures?|diabetes|thyroid|vitamin|an(?:a)?emia|gout|abscess|emergency|bacteria)\b/.test(
        words,
      )),
  hits: [
    'We treat the root cause of your pain.',
    'Targeting the underlying disease process',
    'It addresses the primary driver of joint wear.',
    'Treats the cause, not the symptoms',
    'Tackle arthritis at its source',
    'The root cause is addressed first.',
    'Root-cause medicine for sore backs',
    'Our plan goes beyond symptoms.',
    'Get to the root of your back pain',
    'treating-the-underlying-cause',
    'Cells that target the biological environment of the disc',
    'An infusion that addresses the underlying biology',
    'It does not only mask pain but treats the underlying problem.',
    'We address the source of your pain, not just the symptom.',
    'It reduces pain by fixing the source.',
    'Our treatment addresses the underlying cause of your pain.',
  ],
  passes: [
    'It is not known whether cells treat the underlying disease.',
    'The doctor looks for the cause of your pain.',
    'If an infection is the underlying cause, it is treated first.',
    'Your primary care doctor can treat high blood pressure.',
    'Steroid injections do not treat the underlying cause.',
    'Smoking is one cause of slow wound healing.',
    'In the laboratory, cells can influence biological processes; it is not known if this helps people.',
    'An underlying condition such as diabetes should be treated before surgery.',
    'The root of the nerve leaves the spine through a small opening.',
    'No injection has been shown to address the root cause of stenosis.',
    'Often no single cause of back pain is found.',
    'Nerve roots can be squeezed by a bulging disc.',
    'The doctor will treat any underlying problem, such as an infection.',
    'Treatment focuses on managing the underlying cause, such as high blood sugar.',
    'Treating the underlying cause may ease the symptoms.',
    'It often improves when the underlying cause is treated.',
  ],
}

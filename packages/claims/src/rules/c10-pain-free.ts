import {phrase, upToNear} from '../pattern.ts'
import type {PhraseRule, RuleSentence} from '../rule.ts'

const PAIN_FREE = String.raw`(?:pain ?free|painless(?:ly)?)`
const GOOD = String.raw`(?:relief|results?|recover(?:y|ies)|cures?|fix(?:es)?|solutions?|freedom|improvements?|comfort|benefits?|healing|outcomes?|answers?)`
const STUDY =
  /\b(?:in|of) (?:the|a|an|one|this|that|two|three)\b[^;:]*\b(?:study|studies|trials?|review)\b|\bparticipants\b/

function reportsStudy({words, isCited}: RuleSentence): boolean {
  return (
    (isCited || STUDY.test(words)) &&
    /\d|\b(?:half|third|quarter|one in)\b/.test(words) &&
    !/\b(?:our|ours|we|us|my)\b/.test(words)
  )
}

/** Data, stitches and skin are removed for good too. */
function removesThings({words, start, end}: RuleSentence): boolean {
  return (
    /remov|delet/.test(words.slice(start, end)) &&
    !/\b(?:pains?|aches?|aching|symptoms?|sciatica|arthritis|discomfort|suffering)\b/.test(words)
  )
}

export const c10PainFree: PhraseRule = {
  id: 'C10',
  name: 'Pain-free or permanent',
  severity: 'error',
  why: 'Readers take these words as the usual result and as lasting, and the trials show neither.',
  instead:
    'Give the size and the time, with the source: “In a trial of … people, pain fell by … points of 10 more than with placebo at … months [source].”',
  stems: [
    'pain',
    'permanent',
    'lasting',
    'lifelong',
    'life-long',
    'life long',
    'relief',
    'forever',
    'long-term',
    'long term',
    'for life',
    'everlasting',
    'enduring',
    'for good',
    'for years',
    'lasts',
  ],
  patterns: [
    phrase`\b${GOOD} that (?:is|are|feels?) (?:more |truly |much |longer )?(?:lasting|permanent|long ?lasting)\b`,
    phrase`\b(?:relief|results?|recovery) (?:that |which )(?:really |truly )?(?:lasts?|stays?)\b`,
    phrase`\b${PAIN_FREE}\b`,
    phrase`\b(?:free|freedom) (?:of|from) (?:[a-z]+ ){0,2}pain\b`,
    phrase`\b(?:no more|zero) (?:[a-z]+ ){0,2}pain\b`,
    phrase`(?<=\b(?:life|live|lives|living|wake|waking|wakes) (?:[a-z]+ ){0,3})without (?:[a-z]+ ){0,2}pain\b`,
    phrase`\b(?:permanent(?:ly)?|lasting|long ?lasting|everlasting|enduring|life ?long),? (?:and )?${upToNear(3)}${GOOD}\b`,
    phrase`\blong term (?:[a-z]+ ){0,2}relief\b`,
    phrase`\b${GOOD} (?:that|which|to|will|can) (?:really |truly )?(?:(?:is|are|be) (?:permanent|lifelong|long ?lasting|forever)|lasts?(?: you)?(?: for)? (?:forever|a lifetime|for life|for good|years|for years|for decades))\b`,
    phrase`\b${GOOD} (?:for life|forever|for good|is permanent|are permanent|is lasting|are lasting|last forever|lasts forever|last a lifetime|lasts a lifetime)\b`,
    phrase`\bpermanent(?:ly)? (?:[a-z]+ )?(?:relie(?:ve|ves|ved|ving)|end(?:s|ed|ing)?|eas(?:es|ed|ing)|fix(?:es|ed|ing)?|remov(?:es?|ed|ing)|eliminat(?:es?|ed|ing)|better|pain)\b`,
    phrase`\b(?:reliev|end|eas|fix|remov|eliminat|solv)(?:es?|s|ed|ing)? (?:[a-z]+ ){0,4}(?:permanently|forever|for good|for life)\b`,
    phrase`\b(?:goodbye|good bye|bye bye|farewell) to (?:[a-z]+ ){0,3}pain,? (?:forever|for good|for life|permanently|once and for all)\b`,
    phrase`\bpain (?:is |was |will be |that is )?(?:gone|over|away) (?:permanently|forever|for good|for life)\b`,
  ],
  negatable: true,
  innocent: [
    phrase`\b(?:normally|ordinarily) painless\b|\b(?:usually|often) painless(?=\))`,
    phrase`\bpainless, [a-z]+ (?:lumps?|swellings?|spots?|patch(?:es)?)\b`,
    phrase`\bpainless (?:sound|radio|light) waves?\b`,
    phrase`\bpainlessly (?:stimulates?|measures?|records?|sends?|takes?)\b`,
    phrase`\bpainless (?:lumps?|swelling|bleeding|ulcers?|sores?|jaundice|weakness|loss|red|masses|mass|bump|bumps|thyroid[a-z]*|wasting|numbness|nodules?|haematuria|hematuria|rash|blood|bulge|clicking|cracking|popping)\b`,
    phrase`\bpain ?free (?:ranges?|walking (?:distance|time)|interval|intervals|limits?|zone|side|arc|distance)\b`,
    phrase`\b(?:within|through|measured?|into|in) (?:a |an |the |its |your |their )*pain ?free (?:movements?|motion|walking|positions?)\b`,
    phrase`\b(?:keep|make|do|perform) (?:the |each |every |all )?(?:movements?|motions?|exercises?|stretch(?:es)?) (?:[a-z]+ (?:and )?)?pain ?free\b`,
    phrase`\b(?:weakness|swelling|lumps?|numbness|loss|bleeding|wasting) (?:that |which )?(?:is|are|may be|can be) (?:often |usually |sometimes )?painless\b`,
    phrase`\b(?:mri|scans?|x rays?|ultrasound|tests?|testing|ecg|examinations?|screening|dexa|imaging|mammograms?)\b[^,;:]{0,40}\bpainless(?:ly)?\b`,
    phrase`\bpainless (?:[a-z]+ )?(?:mri|scans?|x rays?|ultrasounds?|tests?|ecg|examination|imaging)\b`,
    phrase`\b(?:when|until|once|if|as long as|only if|provided|while) (?:the |your |each |this |that |it |you |they )*(?:[a-z]+ )?(?:is|are|you're|it's|feels?|stays?|becomes?|remains?) (?:fully |completely )?${PAIN_FREE}\b`,
    phrase`\b(?:how (?:far|long|much)|distance|minutes|steps)\b[^,;:]{0,30}\b${PAIN_FREE}\b`,
    phrase`\b(?:that|which|as|what) (?:is|feels?) ${PAIN_FREE}(?= for you| enough)`,
    phrase`\blasting (?:from|for|longer|more|less|about|up to|several|a few|two|three|\d)`,
    phrase`\blong ?lasting (?:insulin|painkillers?|medicines?|an?a?esthetics?|local|steroids?|injection|form|low back|back|neck|pain|damage|numbness)\b`,
    phrase`\b(?:some|few|fewer|not all) (?:[a-z]+ ){0,3}(?:are|is|were|become|became) (?:completely |fully |entirely )?pain ?free\b`,
    phrase`\bpermanent pain(?=[.,;]|$| is| after| and| or| in)`,
    phrase`\blifelong (?:condition|illness|disease|medicine|treatment|follow|care)\b`,
  ],
  unless: (sentence) => reportsStudy(sentence) || removesThings(sentence),
  hits: [
    'Live pain-free.',
    'A painless procedure',
    'Permanent relief from sciatica',
    'Permanent pain relief',
    'Lasting results',
    'I have been painfree since May.',
    'Lifelong recovery starts here.',
    'Relief that lasts a lifetime',
    'Be free of back pain.',
    'No more knee pain!',
    'Ends sciatica for good',
    'Long-lasting, natural relief',
    'PAIN FREE AT LAST',
    'You no longer have to dream of a pain-free life.',
    'This can lead to results that are more lasting.',
    'Permanently removes back pain',
  ],
  passes: [
    'The procedure is not painless.',
    'Nobody can promise that you will be pain-free.',
    'See a doctor about a painless lump.',
    'Move the arm only within its pain-free range.',
    'An ultrasound scan is painless.',
    'In the trial, 12 of 60 people were pain-free at six months.',
    'Nerve damage can be permanent.',
    'We measure how far you can walk pain-free.',
    'Relief often fades within weeks.',
    'Add weight once the movement is pain-free.',
    'Will I be pain-free afterwards? Not necessarily.',
    'Be wary of clinics that promise permanent results.',
    'Spinal stenosis is a lifelong condition.',
    'Long-lasting back pain affects sleep and mood.',
    'The probe sends out painless sound waves.',
    'A touch that is normally painless may hurt.',
    'Your name and address are permanently removed from our files.',
  ],
}

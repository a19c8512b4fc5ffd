import {speaksOfCareAtLarge, speaksOfMedicines, speaksOfResearch} from '../information.ts'
import {phrase} from '../pattern.ts'
import type {PhraseRule} from '../rule.ts'

const VERB =
  '(?:stop(?:s|ped|ping)?|halt(?:s|ed|ing)?|arrest(?:s|ed|ing)?|prevent(?:s|ed|ing)?|slow(?:s|ed|ing)?(?: down)?|delay(?:s|ed|ing)?|block(?:s|ed|ing)?|freez(?:e|es|ing)|put(?:s|ting)? (?:a stop|an end|the brakes) (?:to|on)|end(?:s|ing)?|curb(?:s|ed|ing)?|interrupt(?:s|ed|ing)?|prevention of)'
const GAP = String.raw`(?:(?!(?:taking|using|smoking|if|when|and|or|doing|because|during|after|before|for|with|people|patients|you|them|someone|anyone|everyone|eating|drinking|running|walking|working|that|which|who|to)\b)[^ ;:—,]+ ){0,4}?`
const COURSE =
  '(?:progression|progress of|degeneration|deteriorat(?:ion|ing)|worsening|advance of|march of|diseases?|(?:osteo)?arthritis|arthrosis|stenosis|sciatica|spondylosis|narrowing|degenerative (?:dis[ck]|joint) disease|(?:joint|cartilage|disc|disk|nerve|spinal|spine|further|future) (?:damage|loss|decline|wear|breakdown|destruction|deterioration)|wear and tear|(?:degenerative|disease|arthritic|ageing|aging|wear) process(?:es)?|degenerative changes?)'
const GETS_WORSE =
  '(?:progressing|getting (?:any )?worse|worsening|advancing|deteriorating|degenerating|spreading|coming back|wearing (?:out|away|down)|narrowing|breaking down)'

export const c14StopsProgression: PhraseRule = {
  id: 'C14',
  name: 'Stops a disease from getting worse',
  severity: 'error',
  why: 'To stop, slow or prevent a disease is a drug claim, and no treatment of this kind has been shown to do so.',
  instead: '“It has not been shown to change the course of arthritis.”',
  stems: [
    'stop',
    'halt',
    'bring',
    'brought',
    'arrest',
    'prevent',
    'slow',
    'delay',
    'block',
    'freez',
    'put',
    'end',
    'curb',
    'interrupt',
    'keep',
    'kept',
    'protect',
    'track',
  ],
  patterns: [
    phrase`\b(?:bring(?:s|ing)?|brought) (?:[^ ;:—,]+ ){0,4}?${COURSE} to (?:a|an) (?:halt|stop|end|standstill)\b`,
    phrase`^(?:[a-z]+ )?(?:arthritis|stenosis|degeneration),? (?:halted|stopped|arrested)\b`,
    phrase`\b${VERB} ${GAP}${COURSE}\b`,
    phrase`\b(?:stop(?:s|ped|ping)?|prevent(?:s|ed|ing)?|keep(?:s|ing)?|kept) (?:(?!(?:you|people|patients|if|when|and)\b)[^ ;:—,]+ ){1,5}?(?:from )?${GETS_WORSE}\b`,
    phrase`\b${COURSE} (?:[^ ;:—,]+ ){0,4}?(?:is|are|was|were|be|been|gets?|got) (?:[a-z]+ )?(?:stopped|halted|arrested|prevented|slowed|delayed|blocked)\b`,
    phrase`\b${COURSE} (?:stops|ends|halted|stopped|arrested)(?: here| now| today| in its tracks)?(?=$|[.!,]| here| now| today| with us| in its tracks)`,
    phrase`\b(?:stop|halt|prevention|arrest|end) (?:to|of) ${GAP}${COURSE}\b`,
    phrase`\b(?:arthritis|stenosis|disease|degeneration|progression) (?:prevention|stopper|arrest)\b`,
    phrase`\b(?:stop|halt|slow)(?:s|ped|ed|ping|ing)? (?:it|them|the clock|aging|the ageing|the aging)? ?(?:in (?:its|their) tracks|on (?:aging|ageing|arthritis) joints)`,
    phrase`\bprotect(?:s|ed|ing)? (?:[^ ;:—,]+ ){0,3}?(?:from|against) (?:further |future )?(?:[a-z]+ )?(?:degeneration|arthritis|progression|wear and tear|stenosis|joint damage|cartilage loss)\b`,
  ],
  negatable: true,
  innocent: [
    phrase`\b(?:a|the|is|causes?) slow degeneration\b`,
    phrase`\b(?:arthritis|stenosis|sciatica|disease|degeneration) (?:medicines?|medications?|tablets?|drugs?|pills?|gels?|creams?|treatments?|support group|clinic|diagnosis)\b`,
    phrase`\b(?:heart|kidney|liver|gum|lung|infectious|vascular|coronary|meningococcal|cardiovascular|lyme|covid) diseases?\b`,
    phrase`\bdiseases? (?:transmission|spread)\b|\bspread of (?:the )?(?:disease|infection)s?\b`,
    phrase`\bdisease modifying\b`,
    phrase`\b(?:end|end stage|weekend|recommend|depend|bend|spend) (?:of|stage)\b`,
    phrase`\bend stage\b`,
    phrase`\bslow (?:worsening|progression|deterioration|narrowing)\b`,
    phrase`\bdelays? (?:in|to)\b[^,;]*`,
    phrase`\bblocked (?:arter|blood)`,
  ],
  unless: ({words, namesRegenerative}) =>
    !namesRegenerative &&
    !/\b(?:our|we)\b/.test(words) &&
    (speaksOfMedicines(words) ||
      speaksOfCareAtLarge(words) ||
      speaksOfResearch(words) ||
      /\b(?:glaucoma|leuk[a]?emia|kidneys?|renal|coronary|cholesterol|c[o]?eliac|macular|cancers?|rheumatoid|methotrexate|gout|bisphosphonates?|vaccin\w+|antibiotics?|statins?|infections?|diabetes|meningitis|shingles|tuberculosis)\b/.test(
        words,
      ) ||
      /\b(?:being studied|are studying|is studying|trials? (?:is|are) testing|researchers)\b/.test(words) ||
      /^(?:to |an? |the |early )?(?:losing weight|weight loss|stopping smoking|not smoking|exercis(?:e|ing)|staying active|regular|keeping|physical therapy|decompression|surgery|an operation)\b.*\b(?:may|might|can|could|sometimes)\b/.test(
        words,
      )),
  hits: [
    'Our injections stop arthritis from getting worse.',
    'Halting disc degeneration with one visit',
    'Prevents the progression of spinal stenosis',
    'Arrest joint degeneration now',
    'Slow the progression of your arthritis',
    'The progression of the disease can be stopped.',
    'stop-arthritis-in-its-tracks',
    'We keep your discs from wearing out.',
    'Not only does it ease pain, it halts the disease.',
    'Put an end to arthritis',
    'Arthritis stops here.',
    'Stem cells prevent further joint damage.',
    'The infusion delays cartilage loss.',
    'Degeneration is halted within weeks.',
    'A drug-free way to stop arthritis',
    'Without medication, our method prevents further joint damage.',
    'Now there are treatments that stop arthritis, scientists say.',
  ],
  passes: [
    'No treatment has been shown to stop the progression of arthritis.',
    'Do not stop taking your arthritis medicine without asking.',
    'Stop smoking, because it speeds up disc degeneration.',
    'Vaccines prevent disease in older people.',
    'Pain stops many people with arthritis from sleeping well.',
    'Compression stockings help prevent blood clots.',
    'Antibiotics prevent infection after surgery.',
    'A brace does not prevent the curve from getting worse.',
    'Methotrexate slows rheumatoid arthritis.',
    'It has not been shown to change the course of the disease.',
    'Exercise can prevent falls.',
    'Statins help prevent heart disease.',
    'There is no evidence that cells slow the disease.',
    'Stop the exercise and call us if your leg goes numb.',
    'Lumbar stenosis tends to change slowly.',
    'Some medicines for high blood pressure also slow the progression of kidney disease.',
    'Early treatment is important to prevent further nerve damage.',
    'Researchers are looking for drugs that stop the disease.',
    'The goals of treatment are to ease pain and prevent joint damage.',
    'Eating less salt may slow the progression of kidney disease.',
    'It is a slow degeneration of the nerve cells.',
    'An unstable neck is often treated by surgery to prevent further damage to the spine.',
  ],
}

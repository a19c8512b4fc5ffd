import {phrase, upToNear} from '../pattern.ts'
import type {PhraseRule} from '../rule.ts'

const PAIR = String.raw`\bbefores? ?(?:and|&|\+|\/|\||to|vs\.?|versus|→|then|-|–|—| )+ ?afters?\b`
const SHOWN = String.raw`(?:photo(?:s|graph|graphs|graphy)?|pictures?|pics?|images?|galler(?:y|ies)|results?|scans?|mris?|x rays?|videos?|stor(?:y|ies)|cases?|shots?|snapshots?|slider|transformations?|slideshow|examples?|clips?|footage|testimonials?|selfies|portraits?|reveal|comparison (?:photos?|images?|pictures?|shots?|slider))`

export const c33BeforeAfter: PhraseRule = {
  id: 'C33',
  name: 'Before and after',
  severity: 'warning',
  why: 'Before-and-after pictures promise the reader the same change; California law (B&P 651) sets duties for them.',
  instead:
    'Leave the pictures out, or show them only with the person’s consent and a line on what results are typical.',
  stems: ['before'],
  patterns: [
    phrase`${PAIR}[:,]? ${upToNear(3)}${SHOWN}\b`,
    phrase`\b${SHOWN},? ${upToNear(4)}${PAIR}`,
    phrase`\b(?:see|view|our|real|amazing|the|browse|look at|watch|show|shows|showing|compare|incredible|stunning|actual|patient|patients'|client|a|more|his|her) ${PAIR}(?! ?(?:[a-z]+ )?(?:stud|design|measure|compar|score|question|trial|data|care|method))`,
    phrase`${PAIR}(?= ?(?:[.!?"')|]|$|: |— | - |, ))`,
    phrase`${PAIR} (?:of )?(?:our |a |one |real |happy |an? actual )*(?:patients?|clients?|woman|man|knee|back|spine|hip|shoulder|joint|transformation)\b(?! (?:surgery|surgeries|operations?|fusion|replacement|injections?|procedures?|exercises?|scans?))`,
    phrase`^["']?${PAIR} (?:prp|stem cells?|exosomes?|platelets?|regenerative|cell|bone marrow|plasma|\d+ (?:sessions?|weeks?|months?|treatments?))\b`,
    phrase`\b(?:knee|back|hip|shoulder|spine|elbow|posture|joint|disc|disk|neck|patient|woman|man|cartilage|walker)s?,? ${PAIR} (?:prp|stem cells?|exosomes?|platelets?|regenerative|cell therapy|plasma|our|treatment|therapy|\d+)\b`,
    phrase`\b(?:see|view|our|browse|look at|watch|show|shows|compare) (?:[a-z]+ )?${PAIR}(?= ?[.!?:,;]|$)`,
    phrase`\bbefore: .{1,80}\bafter:`,
    phrase`\bbefore (?:photos?|pictures?|images?|pics?|scans?|shots?) (?:and|&|\/|to|vs) (?:the )?after (?:photos?|pictures?|images?|pics?|scans?|shots?)\b`,
  ],
  negatable: false,
  innocent: [
    phrase`${PAIR} (?:[a-z]+ )?(?:stud(?:y|ies)|designs?|measure(?:s|ments?)|comparisons? (?:stud|without|with no|cannot|can't)[a-z]*|scores?|questionnaires?|trials?|data|methods?)\b`,
    phrase`\b(?:shots?|cases?|results?|stor(?:y|ies)|examples?) (?:[^ ;:—,]+ ){0,4}before (?:and|or|&) after (?:your|the|an?|each|every|any|this|that|surgery|meals?|food|exercise|taking|they|you|he|she|it)\b`,
    phrase`\b(?:immediately|just|shortly|directly|both|right|soon|weeks?|months?|days?|hours?|minutes?) before (?:and|&|or) after\b(?! (?:photo|picture|image|galler|result|pic))`,
    phrase`\bthe (?:day|week|night|month|weeks|days|hours?|months|time|morning|evening|year)s? before (?:and|&) after\b`,
  ],
  unless: ({words, start, end}) =>
    (/\b(?:scan|mri|x[ -]ray)/.test(words.slice(start, end)) &&
      /\b(?:will|may|should|needs?|taken|have|done|repeated|ask(?:ed)?|orders?|required|necessary)\b/.test(words)) ||
    (/\b(?:wash|clean|checks? (?:your|the|blood)|checked|blood pressure|pulse|temperature|diary|measured?|measur[a-z]+|tested|asked|compared|fill in|drink|take your|weigh(?:ed)?|record(?:ed)?|rated?|rest|ice|stretch(?:es)?|walk)\b/.test(
      words,
    ) &&
      !/\b(?:photo|picture|pic|image|galler|slider|transformation)[a-z]*\b/.test(words)),
  hits: [
    'Look at our before and after photos.',
    'Before/after gallery',
    'Before-and-after scan of a knee',
    'BEFORE AND AFTER: JOHN, 58',
    'Scroll down for the before & after pictures.',
    'See the before and after.',
    'Before and after',
    'Pictures of a shoulder before and after',
    'Before vs after: one knee, three months',
    'Our patients send us their before-and-after stories.',
    'before-and-after-photos',
    'Before and after stem cell therapy',
    'Amazing before and afters',
  ],
  passes: [
    'Fill in the form before and after your visit.',
    'Check your blood sugar before and after the injection.',
    'Wash your hands before and after each dressing change.',
    'what-to-eat-before-and-after-surgery',
    'Pain was measured before and after the course.',
    'A before-and-after study has no comparison group.',
    'You will have an X-ray before and after the operation.',
    'Rest for ten minutes before and after exercise.',
    'Eat lightly the day before and after an anaesthetic.',
    'Do not take ibuprofen before or after the injection.',
    'Before you decide, and after you have read this page, call your own doctor.',
    'Caring for yourself before and after your procedure',
  ],
}

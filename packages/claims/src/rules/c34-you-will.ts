import {phrase, upToNear} from '../pattern.ts'
import type {PhraseRule} from '../rule.ts'

const WILL = String.raw`(?:you(?:'ll| will| shall|'re going to| are going to|'re sure to| are sure to|'re certain to| are certain to| can expect to|'re about to)|youll)`
const HOW = String.raw`(?:(?:soon|finally|quickly|actually|really|definitely|certainly|immediately|instantly|again|once again|once more|also|then|even|just|always|gradually|simply|surely|likely|probably|start to|begin to|both|be able to|never|not|all) )*`
const ACTIVE = String.raw`(?:walk|run|golf|dance|climb|hike|garden|lift|jog|ski|swim|cycle|ride|kneel|bend|play|travel|exercise|move|sleep|stand|enjoy|return|live|chase|carry|train|surf)`
export const c34YouWill: PhraseRule = {
  id: 'C34',
  name: 'You will, you qualify',
  severity: 'warning',
  why: 'Nobody can promise an outcome, and whether a treatment suits a person is for a doctor who has examined them.',
  instead: '“A doctor can tell you whether this is an option for you.”',
  stems: ['you', 'qualif', 'candidate', 'eligible', 'expect to'],
  patterns: [
    phrase`\byou(?:'ve| have)? (?:already |probably |likely |automatically |definitely |almost certainly |do |may well |may already )*(?:pre ?)?qualif(?:y|ied)\b`,
    phrase`^["']?(?:pre ?)?qualify (?:today|now|here|online|in|for (?:stem|prp|cell|regen|the|our|treatment|therapy|this|an?|exosome|plasma))`,
    phrase`\b(?:everyone|everybody|anyone|almost everyone|most people|nearly everyone) (?:with [^,;]{1,40} )?(?:qualifies|is (?:a |an )?(?:[a-z]+ )?(?:candidate|eligible))\b`,
    phrase`\b(?:you are|you're|you will be|you'll be|youre|makes you|make you) (?:[a-z]+ly )?(?:just |already |still )?(?:a |an |the )?(?:(?:very |most )?(?:good|great|ideal|perfect|excellent|strong|suitable|prime|right|likely|clear|natural|fantastic|strong|top|outstanding) )*(?:candidate|eligible|fit for (?:our|this|the)|suited (?:for|to) (?:our|this|the|stem|prp))`,
    phrase`\b${WILL} ${HOW}(?:feel(?: better)?|recover|improve|heal|bounce back|thank (?:us|yourself)|regain|benefit|succeed|thrive|forget (?:the|you|your)|love (?:the|your|how|what)|be (?:pain free|symptom free|painless|cured|healed|amazed|delighted|thrilled|glad you|back (?:on|to|at|in|playing|running|walking|doing|with)|free of|free from|up and|on your feet|as good as|out of pain|like new|yourself again|stronger|fitter|healthier|happier|more (?:active|mobile|flexible|comfortable)|(?:walk|run|danc|golf|hik|garden|climb|jog|ski|swimm|cycl|play|mov|sleep|enjoy|liv|feel|return|bend|smil)(?:n)?ing))\b`,
    phrase`\b${WILL} ${HOW}${ACTIVE}\b`,
    phrase`\b${WILL} ${HOW}(?:notice|see|experience) (?:(?:a|an|the|your|real|that|how|some|big|great|much|clear|fast|quick|lasting|visible|rapid) ){0,3}(?:results?|differences?|improvements?|relief|change|changes|benefits?|progress|less (?:pain|stiffness)|more (?:energy|movement|mobility)|better (?:sleep|movement|mobility)|pain (?:relief|fade|ease|melt|go)|energy|freedom|life again|transformation|reduction)\b`,
    phrase`\b${WILL} ${HOW}(?:find|have|enjoy|discover|gain) (?:(?:real|lasting|fast|quick|great|the|some|more|much|total|complete|instant) ){0,2}(?:relief|comfort|freedom|energy|mobility|strength|your life)\b`,
    phrase`\b${WILL} ${HOW}get (?:better|back (?:to|on|into|your|the)|well|relief|results|your (?:life|mobility|knees?|back) back|moving|rid of|stronger|out of pain|up (?:and|without|pain))\b`,
    phrase`\b${WILL} be able to ${upToNear(2)}${ACTIVE}\b`,
    phrase`\b${WILL} ${HOW}(?:wake up|leave|walk out|go home|sleep|live|move)(?= (?:pain free|without (?:pain|a cane|a limp|stiffness|your)|free (?:of|from)|refreshed|smiling|walking))`,
    phrase`^["']?expect to (?:feel|walk|recover|improve|see|notice|be back|get back|return|move|sleep|enjoy) ${upToNear(3)}(?:better|again|results?|improvements?|relief|difference|faster|freely|more|within|pain|back|further)\b`,
  ],
  negatable: true,
  innocent: [
    phrase`\b(?:recover|improve|heal) (?:at (?:your|a|their)|or )`,
    phrase`\bget better (?:information|advice|answers|care|at|help|data|results from the scan)\b`,
    phrase`\b(?:play (?:a|an) (?:[a-z]+ )?(?:part|role)|run (?:a|an|the|no|some|more|less) (?:[a-z]+ )?risks?|run (?:into|out)|stand (?:a|in line)|move on to|enjoy the right|play back)\b`,
    phrase`\bimprove (?:your|the) (?:balance|strength|fitness|posture|chances?|stamina|muscles?|aim|technique|form|grip)\b`,
    phrase`\b(?:live|do|work|play|move|stand|sleep|enjoy|travel) (?:with|some|simple|gentle|easy|a few|these|the) (?:[a-z]+ )?(?:limits?|exercises?|exercise|questions?|tests?|restrictions?|helper?|pillows?|cushions?|movements?|stretches|splint|brace|sling)\b`,
    phrase`\b(?:changes?|difference) in (?:the )?(?:colou?r|skin|size|voice|taste|bowel|mood|blood|urine|weight|temperature)\b`,
    phrase`\bfeel (?:your|the) (?:legs?|arms?|hands?|foot|feet|toes|fingers|doctor|needle|table|physician|cuff|muscles?|bandage|tube|drain|implant|block)\b`,
    phrase`\bfeel (?:better|more|well|less) (?:prepared|informed|rested|worried|anxious|nervous|ready)\b`,
    phrase`\b(?:feel) (?:[a-z]+ ){0,3}?(?:scratch|pinch|prick|stings?|stinging|sharp|pressure|pushing|pulling|tugging|sleepy|drowsy|tired|numb|numbness|cold|cool|warm|warmth|sore|soreness|discomfort|pain|ache|aching|nothing|dizzy|sick|groggy|lightheaded|light headed|worse|stiff|stiffness|bruised|tender|weak|burning|tingling|needle|movement|vibration|hot|thirsty|nervous|anxious|unwell|jab|no better|no different|bump|stretch|hungry|side effects?|click|crunch|uncomfortable|contrast|cuff|tight|heavy|cramp|pins)\b`,
    phrase`\b(?:how|when|whether|if|what|where|why|that|unless|before|whenever|until|once|which|who) (?:[a-z]+ ){0,2}(?:you will|you'll|you are going to)\b(?! (?:feel|walk) (?:better|like|the difference))`,
    phrase`\b(?:if|whether|unless|until|when|once|why|how|that (?:say|tell)[a-z]* you) you (?:may |might |do |really |also )?(?:qualif(?:y|ied)|are (?:a |an )?(?:[a-z]+ )?(?:candidate|eligible|suited))`,
    phrase`\b(?:if|whether|unless|once|when) you're (?:a |an )?(?:[a-z]+ )?(?:candidate|eligible|suited)`,
    phrase`\bqualif(?:y|ied) for (?:[a-z]+ )?(?:disability|medicare|medicaid|benefits?|discount|financ[a-z]+|help|free (?:interpret[a-z]+|transport|parking|care|school|help)|grant|sick|parking|insurance|interpreter|transport|assistance|medi cal|paid)`,
    phrase`\beligible for (?:[a-z]+ )?(?:disability|medicare|medicaid|benefits?|discount|financ[a-z]+|grant|sick|parking|insurance|transport|assistance|medi cal|paid)`,
    phrase`\b(?:move|get|stand|sit|sleep|lie|walk) (?:onto|on to|into|to|on|over|in|through|with|between|around|a few|up and down|from|out of|along|past|for the|beside|as soon|the (?:same|next|first)|within hours|barefoot|slowly|short) (?:[a-z]+ )?(?:the )?(?:ward|operating|theat(?:re|er)|procedure|hall|bathroom|toilet|table|bed|recovery|room|chair|crutches|frame|walker|stick|cane|support|nurse|steps|side|back|stomach|front|scanner|treadmill|corridor|car|reception|desk|therapist|physiotherapist|day|help|helper|floor|gown)\b`,
    phrase`\brecover (?:in|on|from) (?:the|a|an|your) (?:[a-z]+ )?(?:room|ward|area|unit|bay|anaesthetic|anesthetic|sedation|anaesthesia|anesthesia)\b`,
    phrase`\b(?:return|travel|move) (?:[a-z]+ )?(?:for|to (?:the|our|your) (?:clinic|ward|room|office|desk|hospital)|home)\b`,
    phrase`\bget (?:back to you|back (?:the|your) (?:results|report|letter))\b`,
  ],
  unless: ({words, namesRegenerative, start, end}) =>
    !namesRegenerative &&
    !/\b(?:feel|improve|candidate|qualif|eligible|better|again)/.test(words.slice(start, end)) &&
    !/\b(?:without|avoid|no|skip|instead of) (?:[a-z]+ )?surgery\b/.test(words) &&
    /\b(?:surgery|operation|nurse|ward|hospital|ana?esthe[a-z]+|crutches|frame|walker|recovery room|physiotherapist|physical therapist|needle|catheter|scan|scanner|mri|ct|treadmill|gown|form|appointment|exercises? (?:sheet|at home)|stitches|sedation|consent)\b/.test(
      words,
    ),
  hits: [
    'You qualify!',
    'You are a candidate if your back has hurt for six weeks.',
    'You’re an ideal candidate for our programme.',
    'You will feel the difference on the stairs.',
    'In two months you will walk your dog again.',
    'You’ll be back on the tennis court by June.',
    'Qualify today',
    'You will recover faster.',
    'Soon you’ll be dancing at weddings.',
    'You will notice real results.',
    'You are going to feel like new.',
    'Expect to feel better within weeks.',
    'Anyone with knee pain qualifies.',
    'You will be able to play golf again.',
  ],
  passes: [
    'You will feel a small scratch.',
    'You will be asked to sign a form.',
    'Nobody can promise that you will recover fully.',
    'A doctor must examine you before anyone can say whether you qualify.',
    'We cannot tell you by phone that you are a candidate.',
    'You will walk with crutches for two weeks after the operation.',
    'You will see the doctor after the nurse.',
    'How soon you will recover depends on your age.',
    'You may feel tired for a day.',
    'You will recover in a quiet room near the ward.',
    'Ask if you qualify for Medicare.',
    'You will get a letter with the results.',
    'You will have an X-ray first.',
    'You will feel sleepy after the sedation.',
  ],
}

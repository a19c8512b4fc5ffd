import {phrase, upToNear} from '../pattern.ts'
import type {PhraseRule, RuleSentence} from '../rule.ts'

const OPERATION = String.raw`(?:surger(?:y|ies)|surgical (?:procedures?|interventions?|treatments?|options?|replacements?|repairs?)|operations?|operating (?:rooms?|tables?|theatres?|theaters?)|(?:the |a )?(?:surgeon's )?(?:knife|scalpels?)|(?:knee|hip|joint|shoulder|disc) replacements?|(?:spinal |spine |lumbar |back |neck |cervical )fusions?|laminectom(?:y|ies)|discectom(?:y|ies)|fusion(?= (?:surgery|operation)))`
const NOT_BETWEEN = String.raw`(?:before|after|during|until|while|for|with|without|in|on|of|to|by|if|when|from|and|or|that|which|prior|previous|earlier|past|is|are|was|than|following|at)`
const DRUGS = String.raw`(?:(?:the |any |all |of )*(?:[a-z]+ )?(?:drugs?|medications?|medicines?|pills?|tablets?|painkillers?|opioids?|injections?|needles?|steroids?|hospitals?|hospital stays?|scars?|scarring|downtime|pain|side effects|(?:general )?ana?esthe(?:sia|tics?)|stitches|cuts|incisions|implants|risks?),? (?:and |or |nor |even )?)`
const NEED = String.raw`(?:(?:the |a |any |all |their |your |my )*(?:need|risks?|costs?|pain|trauma|necessity|dangers?|stress|prospect|thought|expense|hassle|fear|recovery|invasiveness) (?:for|of) )`
const BEFORE_IT = String.raw`(?:${DRUGS}){0,3}(?:${NEED})?(?:(?!${NOT_BETWEEN}\b)[a-z'][a-z',-]* ){0,4}`
const NUMBER = String.raw`(?:most|many|some|few|half|several|one|two|three|four|five|six|seven|eight|nine|ten|\d+ ?%|\d+)`

/** How a condition runs by itself, and what people choose: facts, unless the clinic or its treatment stands beside them. */
const BY_ITSELF =
  /\b(?:most|many|some|often|usually|\d+ ?%|two|three|nine|half|people|patients|symptoms|herniations?|tears?|sciatica|discs?)\b[^;:]*\b(?:get better|gets better|got better|getting better|improves?|improved|recover(?:s|ed)?|settles?|settled|manage[sd]?|heals?|healed|choose|chose|chooses|prefer|decide[sd]?|do well|did well|live|cope|can be treated|are treated|is treated|be managed|treated|go away|eases?|decided|offered|had|have)\b/
const PLAIN_INFORMATION =
  /\b(?:ask|asks|discuss|talk|talks|explains?|explained|tell|tells|understand|consider|weigh|compare|compared|include|includes|risks(?:,| and)|benefits|information|leaflet|decide|decision|list|read about|know|trial|study|studies|compar(?:e|ed|ing))\b/
const SELLS = /\b(?:our|ours|we|us|you|your|i|my|me|now|finally|injections?|infusions?|drip|plasma|today)\b/
const HARM_WITHOUT =
  /^without (?:[a-z]+ ){0,3}(?:surgery|an operation|treatment),? .*\b(?:worse|worsen|damage[ds]?|permanent|paraly[sz]\w*|lose|loss|die|death|spread|may not|will not|cannot|never)\b/

function isInformation({words, start, end, namesRegenerative, isCited}: RuleSentence): boolean {
  const match = words.slice(start, end)
  if (HARM_WITHOUT.test(words)) return true
  if (namesRegenerative) return false
  if (isCited && /\b(?:trials?|study|studies|review)\b/.test(words) && !/\b(?:our|ours|we)\b/.test(words)) return true
  if (/^(?:alternatives|options)\b/.test(match))
    return PLAIN_INFORMATION.test(words) && !/\b(?:our|ours|we)\b/.test(words)
  if (/^alternative\b/.test(match)) return /\b(?:partial|unicompartmental|osteotomy|total) /.test(words)
  return /^(?:without|instead|rather|avoid|never)/.test(match) && BY_ITSELF.test(words) && !SELLS.test(words)
}

export const c09AvoidSurgery: PhraseRule = {
  id: 'C09',
  name: 'Avoid surgery',
  severity: 'error',
  why: 'Saying that a treatment spares or matches surgery is a comparison that needs head-to-head trials; it was the core of FTC v. Peyroux.',
  instead:
    '“Some people try exercise or an injection before surgery. With the warning signs above, surgery comes first.”',
  stems: ['surg', 'replacing', 'operati', 'knife', 'scalpel', 'replacement', 'fusion', 'laminectom', 'discectom'],
  patterns: [
    phrase`\b(?:chose|choose|chooses|choosing|chosen|picked|picking) (?:[^ ;:—,]+ ){1,5}?(?:over|before) ${OPERATION}\b`,
    phrase`\bwithout (?:committing to|resorting to|facing|going through|turning to|relying on|enduring) (?:the [a-z]+ of )?(?:(?:a|an|the|more|major|another|invasive|open|pills|drugs|medications?|or) ){0,4}${OPERATION}\b`,
    phrase`\b(?:keep|keeps|keeping|stay|stays|staying|get|kept|stayed) (?:[^ ;:—,]+ ){0,6}?(?:and |you )?out of the operating (?:room|theat(?:re|er))\b`,
    phrase`\b(?:without|rather than|instead of) (?:(?:relying on|resorting to|turning to|depending on|the need for) )?(?:[^ ;:—,]+ ){0,3}(?:pills?|drugs?|medications?|medicines?|painkillers?|injections?|shots?) (?:or|and) (?:[a-z]+ )?${OPERATION}\b`,
    phrase`\b(?:rather than|instead of|without) (?:replacing|fusing|operating on|cutting) (?:it|them|(?:the|your|a) [a-z]+)(?: surgically)?(?![a-z])`,
    phrase`\b(?:tak(?:e|es|ing) the place of|stands? in for|does away with|do away with|rules? out the need for) (?:[^ ;:—,]+ ){0,4}(?:surger(?:y|ies)|operations?|replacements?|fusions?)\b`,
    phrase`\b(?:why go|never go|no need to go|before you go|instead of going|without going|don't go|avoid going) under the knife\b`,
    phrase`\b(?:avoid(?:s|ed|ing|ance of)?|eliminat(?:es?|ed|ing)|replac(?:es?|ed|ing)|skip(?:s|ped|ping)?|escap(?:e|es|ed|ing)|bypass(?:es|ed|ing)?|dodg(?:e|es|ed|ing)|sidestep(?:s|ped|ping)?|cancel(?:s|l?ed|l?ing)?|call(?:s|ed)? off|forget(?: about)?|ditch(?:es|ed|ing)?|beat(?:s|ing)?|outperform(?:s|ed)?|rival(?:s|led)?|say(?:s|ing)? (?:goodbye|good bye) to|(?<=\bsay(?:s|ing)? )no to|put(?:s|ting)? an end to|bye ?bye(?: to)?|stay(?:s|ed|ing)? (?:out of|off|away from)|removes?|removing|ends?|prevents?|preventing|reduc(?:es?|ing)(?= (?:the |your |any )?need)) ${BEFORE_IT}${OPERATION}\b`,
    phrase`\b(?:instead of|alternatives? to|options? instead of|substitutes? for|replacements? for|as opposed to|without|in place of|in lieu of) ${BEFORE_IT}${OPERATION}\b`,
    phrase`\b(?:kept|keep|keeps|keeping|save|saves|saved|saving|spare|spares|spared|sparing) (?:you|me|him|her|them|us|patients|people|(?:my|your|his|her|their) [a-z]+) (?:from |out of |off |away from )?(?:having )?(?:a |an |the |another |more |major |back |knee |hip |spinal |spine |joint )*${OPERATION}\b`,
    phrase`\b(?:better|safer|faster|cheaper|easier|superior|comparable|equal|equivalent|preferable|more effective|less risky|as (?:good|effective|well|powerful|reliable)) (?:[a-z]+ ){0,2}(?:than|to|as) (?:any |a |an |the |major |open |back |knee |hip |spinal |spine |joint )*${OPERATION}\b`,
    phrase`\b(?:no|without (?:the|any)) need for (?:any |a |an |the |more |major |[a-z]+ )?${OPERATION}\b`,
    phrase`\b(?:never|no longer|won't|will not|didn't|did not|don't|wouldn't) (?:ever |even )?(?:have to have|have to undergo|need(?:ed|s)?|require[sd]?) ${BEFORE_IT}${OPERATION}\b`,
    phrase`^no (?:more )?(?:surgery|operations?|scalpels?|knife|knives)(?= (?:needed|required|necessary|at all|and no|or)\b|[,.!]|$| —|;)`,
    phrase`\bno (?:[a-z]+ )?(?:surgery|operation|scalpel|knife) (?:is |was )?(?:needed|required|necessary|involved)\b`,
    phrase`, no (?:surgery|operation|scalpel|knife)(?=[,.!]|$| and| or)`,
    phrase`\b${OPERATION} (?:can|could|may|might|will|is|was|be|been|has|have|were|are) (?:often |usually |now |sometimes |simply |be |been |also )*(?:no longer (?:needed|necessary|required|inevitable)|avoided|avoidable|replaced|skipped|eliminated|unnecessary|bypassed|cancell?ed|a thing of the past|obsolete|optional)\b`,
    phrase`\b${OPERATION} when (?:you|they|i) (?:can|could|may|might) avoid it\b`,
    phrase`\bnever (?:again )?have (?:to have )?(?:another |any |more |back |knee |hip |spine |spinal )*${OPERATION}\b`,
    phrase`(?<=\b(?:might|may) )not (?:need|require|have to have) ${BEFORE_IT}${OPERATION} after all\b`,
    phrase`\bcancel (?:that|this) ${OPERATION}\b`,
    phrase`\b(?:mak(?:es?|ing)|render(?:s|ing)?|made) (?:[a-z]+ )?${OPERATION} (?:unnecessary|obsolete|redundant|needless|a thing of the past)\b`,
    phrase`\b(?:surgery|scalpel|knife|operation) ?(?:free|less)\b`,
    phrase`\b(?:surgery|surgical) (?:alternatives?|avoidance)\b|\bnon ?surgical (?:alternatives?|cure|fix|replacement)\b`,
  ],
  negatable: true,
  innocent: [
    phrase`\bbypass graft(?:ing|s)?(?: surgery)?\b`,
    phrase`\bbypass surgery (?:can|may|is|was|are|improves?|uses?|involves?|creates?)\b`,
    phrase`\b(?:conditions?|problems?|illness|weakness|infection) (?:that )?prevents? surgery\b`,
    phrase`(?<=\b(?:artery|coronary|heart|cardiac|gastric|stomach|vascular|triple|quadruple|graft|or|a|need|needs|after|before) )bypass surgery\b`,
    phrase`(?<!\b(?:works?|worked|working|performs?|performed|does|do|did|just|almost|nearly|fares?) )as well as (?:an? |the )?(?:surgery|operations?)\b`,
    phrase`\bhappen(?:s|ed)? (?:even |anyway |just as well )?without (?:surgery|an operation)\b`,
    phrase`\b(?:happen(?:s|ed)?|followed(?: up)?[^,;:]{0,20}|doing|usual care|care|waiting|years) without (?:an operation|surgery|having surgery)\b(?=[.,?!]|$| is| at first| or)`,
    phrase`\bwith (?:or|and) without ${upToNear(3)}${OPERATION}`,
    phrase`\b(?:decompress[a-z]+|laminectom[a-z]+|discectom[a-z]+|surgery|operation) (?:alone )?(?:with or )?without (?:a |an |any |spinal |additional |instrumented )*fusion\b`,
    phrase`\b(?:avoid|avoiding) (?:delays?|waiting|repeat|wrong site) ${upToNear(2)}${OPERATION}\b`,
    phrase`\b(?:before|after|during|since|until) (?:you |your |the |an |a |having |any )*(?:replac|cancel|avoid)[a-z]* ${upToNear(3)}${OPERATION}\b`,
    phrase`\b(?:cancel|cancelling|canceling|reschedule|postpone) (?:or [a-z]+ )?(?:your|the|an) (?:operation|surgery) (?:date|appointment|if|due|at|for|until)\b`,
    phrase`\b(?:most|many|some|half|several|${NUMBER} (?:in|of|out of) (?:every )?${NUMBER}|\d+ ?(?:%|percent)) (?:(?!our\b|we\b|you\b|us\b|injections?\b|who (?:try|tried|choose|chose|had our))[^ ;:—]+ ){0,8}(?:never|do not|don't|did not|didn't|won't|will not) (?:ever )?(?:need|needed|require|required) ${BEFORE_IT}${OPERATION}\b`,
    phrase`\b(?:don't|do not|won't|didn't|did not|will not) (?:need|require) ${BEFORE_IT}${OPERATION}(?= (?:if|unless|when|right|straight|at once|immediately|yet|now))`,
    phrase`\b(?:people|patients|those|group|arm|years?|months?|weeks?|week) without (?:previous |prior |any )*surgery\b`,
    phrase`\bno (?:surgery|operation) (?:is|was|can|has|for)\b(?! (?:needed|required|necessary))`,
    phrase`\btreatments? without surgery (?:can |may |usually |often )*(?:includes?|means|starts?)\b|\bhow (?:is|are|can) [^?;:]{0,40}(?:treated|managed) without (?:surgery|an operation)\b`,
    phrase`\b(?:many|most|some) (?:people|patients) (?:would (?:rather|like to|prefer to)|prefer to|want to|hope to|wish to) avoid ${BEFORE_IT}${OPERATION}\b`,
    phrase`\b(?:talk|ask|discuss|find out)\b[^;:]* (?:could|can|might|may) (?:try|do|have|choose) instead of ${BEFORE_IT}${OPERATION}\b`,
    phrase`\bhours of operation\b`,
    phrase`\b(?:replac(?:es?|ed|ing)) (?:the |a |an |your |worn |damaged |both )+(?:(?!surger|operat|knife|replacement)[^,;:]){0,30}\b(?:in|at|through|using|with|during) `,
    phrase`\b(?:prevents?|preventing|reduces?|remove[sd]?) (?:infections?|clots?|blood clots?|bleeding|complications?|nausea|pain|falls?|swelling|stitches) `,
  ],
  unless: isInformation,
  hits: [
    'Avoid back surgery with one injection.',
    'The alternative to knee replacement',
    'Choose PRP instead of surgery.',
    'Relief without surgery',
    'Surgery can be avoided.',
    'It eliminates the need for an operation.',
    'Our injection replaces surgery for most people.',
    'I cancelled my knee surgery after the second visit.',
    'A surgery-free way to walk again',
    'Results comparable to surgery',
    'No surgery needed',
    'Relief without drugs or surgery',
    'Stay out of the operating room.',
    'You may never need a hip replacement.',
    'Say goodbye to surgery.',
    'Say no to knee replacement.',
    'It works as well as surgery.',
    'Bypass surgery with one injection',
    'Stay active without relying on pain pills or surgery.',
    'We renew joints instead of replacing them.',
    'Stories of patients who chose cells over surgery',
    'Firmer knees without committing to surgery',
    'We help people stay on the trail and out of the operating room.',
  ],
  passes: [
    'You cannot always avoid surgery.',
    'This injection is not an alternative to surgery.',
    'Avoid smoking before surgery.',
    'Avoid heavy lifting for six weeks after surgery.',
    'Most people with a slipped disc get better without surgery.',
    'Without surgery, the weakness may become permanent.',
    'Decompression without fusion is enough for many people.',
    'Ask your surgeon about the risks of surgery and the alternatives to surgery.',
    'Surgery comes first when weakness gets worse.',
    'Knee replacement surgery takes about two hours.',
    'Many people never need an operation.',
    'Physical therapy is usually tried before surgery.',
    'Call us if you need to cancel your surgery appointment.',
    'Partial knee replacement is an alternative to total knee replacement for some people.',
    'Some people need coronary artery bypass surgery.',
    'Treatment may include medicines and exercise as well as surgery.',
    'The bones can slip in later years, which can happen even without surgery.',
    'Bypass surgery can improve the blood flow to the heart.',
  ],
}

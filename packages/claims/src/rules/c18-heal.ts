import {speaksOfResearch} from '../information.ts'
import {phrase} from '../pattern.ts'
import type {PhraseRule} from '../rule.ts'

const BODY =
  '(?:backs?|necks?|knees?|hips?|shoulders?|joints?|spines?|dis[ck]s?|nerves?|cartilage|tendons?|elbows?|heels?|feet|body|pain|bodies|damage|injur(?:y|ies)|what)'

/** Ordinary healing: of a wound, a bone, a graft, in its own time. */
const ORDINARY =
  /\b(?:wounds?|incisions?|cuts?|stitch(?:es)?|scars?|scabs?|fractur\w+|broken|break|grafts?|grafting|fusions?|fused|surgeons?|surger(?:y|ies)|surgical\w*|operat\w+|smok\w+|nicotine|tobacco|skin|bruis\w+|ulcers?|sprains?|sores?|dressings?|blisters?|keyhole|arthroscop\w+|anaesthe\w+|anesthe\w+|burns?|diabet\w+|sutur\w+|implants?|screws?|plates|rods|stress fractures?|tooth|teeth)\b/
const IN_TIME =
  /\b(?:slowly|gradually|on (?:its|their) own|by (?:itself|themselves)|over time|in time|with time|(?:takes?|needs?|need|may take|can take|took|allow|give) (?:[a-z0-9-]+ ){0,7}to heal|healing (?:takes|time|can take|may take)|time to heal|heals? with (?:rest|time)|heals? poorly|bones? heals?|(?:usually|often|mostly|typically|normally) heals?|healing is slow|as the (?:area|body|tissue|tear|nerve|muscle|tendon) heals|while (?:it|they|the [a-z]+|your [a-z]+) heals?|until (?:it|they|the [a-z]+|your [a-z]+) (?:has |have |is |are )?heal(?:s|ed)?|poor(?:ly)? heal\w*|slows? (?:[a-z]+ )?healing|delays? (?:[a-z]+ )?healing)\b/
const SOLD =
  /\b(?:our|we|us|faster|quicker|quickly|sooner|rapid(?:ly)?|speeds?|speeding|boosts?|accelerat\w+|power|secret|naturally|inner|ability|unlock\w*|unleash\w*|trigger\w*|jump[ -]?start\w*)\b/

export const c18Heal: PhraseRule = {
  id: 'C18',
  name: 'Heals, repairs, renews',
  severity: 'warning',
  why: 'Readers take “heal”, “repair” or “renew” as a promise that the problem will be gone.',
  instead:
    'Say what was measured, with its source: “In a trial of … people, pain fell by … points of 10 more than with placebo at … months [source].”',
  stems: ['heal', 'repair', 'fix', 'rejuvenat', 'renew', 'mend', 'revitali', 'revive', 'new'],
  patterns: [
    phrase`\b(?:self )?heal(?:s|ed|ing)?\b|\bhealers?\b`,
    phrase`\b(?:self )?repair(?:s|ed|ing)?\b|\breparative\b`,
    phrase`\bfix(?:es|ing)? (?:[^ ;:—,]+ ){0,4}?${BODY}\b|\bfixed (?:my|his|her|our|their) (?:[a-z-]+ ){0,3}?${BODY}\b|\b${BODY} (?:can be |is |are |was |were |gets? |got |has been )?fixed\b|\bget (?:[a-z]+ )?fixed\b|\bfix (?:it|them) (?:for good|at the source)|\b(?:back|knee|joint|spine|pain|quick|real|permanent|lasting|shoulder|hip) fix(?:er|es)?\b`,
    phrase`\brejuvenat(?:e|es|ed|ing|ion|ive)\b`,
    phrase`\brenew(?:s|ed|ing|al)?\b`,
    phrase`\brevitali[sz](?:e|es|ed|ing|ation)\b|\breviv(?:e|es|ed|ing) (?:[^ ;:—,]+ ){0,3}?${BODY}\b`,
    phrase`\bmend(?:s|ed|ing)? (?:[^ ;:—,]+ ){0,3}?${BODY}\b`,
    phrase`\b(?:as good as|good as|like) new\b`,
  ],
  negatable: true,
  innocent: [
    phrase`\b(?:normal|usual|expected|natural) healing (?:periods?|times?|process(?:es)? (?:has|have|is|are) (?:over|ended))\b`,
    phrase`\b(?:injur(?:y|ies)|causes?|rash|shingles|tissues?|inflammation|illness|infection) (?:itself )?(?:has|have|had) (?:[a-z]+ly )?healed\b`,
    phrase`\b(?:resolves?|goes away|fades?|eases?|stops?|passes) (?:on its own )?(?:as|once|when) (?:[^ ;:—,]+ ){1,4}heals?\b`,
    phrase`\b(?:doctors|surgeons?|vascular surgeon|specialists?) (?:[^ ;:—,]+ ){0,8}?repair(?:s|ed|ing)? (?:[a-z]+ ){0,2}(?:arter(?:y|ies)|blood vessels?|aneurysms?|avms?|valves?|hernias?|tears?|malformations?)\b`,
    phrase`\b(?:avm|aneurysm|vessel|malformation|artery|heart valve) repairs?\b`,
    phrase`\b(?:rest|ice|compression|elevation|rice|splint|sling|cast|crutches)\b[^;:]{0,90}\bheal(?:s|ing)?\b`,
    phrase`\b(?:as|while|until|once|when) (?:the |your |an? )?(?:damaged |injured |inflamed |torn |irritated )?(?:nerves?|tissues?|muscles?|tendons?|ligaments?|bones?) (?:slowly |gradually )?heals?\b`,
    phrase`\bbeyond repair\b`,
    phrase`\bhernias? (?:[a-z]+ ){0,3}?repaired\b|\bmuscles? (?:[a-z]+ ){0,3}?(?:repair|heal)\b|\b(?:rest|sleep) (?:[a-z]+ ){0,4}?muscles? (?:[a-z]+ ){0,2}?(?:repair|heal)\b`,
    phrase`\b(?:(?:rotator )?cuff|tendon|hernia|labral|labrum|menisc(?:us|al)|ligament|acl|dural|surgical|open|aneurysm|valve|achilles|nerve) repairs?\b`,
    phrase`\brepairs? (?:surgery|operation|procedure|shop|kit)\b`,
    phrase`\b(?:car|lift|elevator|road|roof|building|wheelchair|machine|scanner|printer) (?:[a-z]+ ){0,3}?(?:repaired|fixed)\b`,
    phrase`\b(?:car|lift|elevator|wheelchair|home|road|roof|building|walker|brace) (?:repairs?|fix)\b`,
    phrase`\bfixed (?:price|fee|amount|rate|dose|time|date|cost|income|position|schedule|term)s?\b`,
    phrase`\bfix(?:es|ed|ing)? (?:the |a |an |two |these )?(?:bones?|screws?|plates?|rods?|hardware|vertebrae|appointment|date|time|error|mistake|website|broken [a-z]+|fractur[a-z]+|[a-z]+ (?:in place|together))\b`,
    phrase`\brenew(?:s|ed|ing|al)? (?:of )?(?:[a-z]+ ){0,3}?(?:prescriptions?|licen[cs]es?|certificat\w+|membership|subscription|consent|passport|insurance|polic(?:y|ies)|medicines?|medications?|registration|contract|cards?|referral|permit|tablets|pills)\b`,
    phrase`\b(?:prescriptions?|licen[cs]es?|certificat(?:e|es|ion)|membership|subscription|consent|passport|insurance|policy|medicines?|medications?|registration|contract|cards?|referrals?|permits?|override) (?:[^ ;:—,]+ ){0,5}?(?:renew(?:s|ed|ing|al)?)\b`,
    phrase`\brenew(?:ed)? (?:pain|weakness|numbness|symptoms|bleeding|swelling|interest|efforts?|by (?:phone|e-?mail|post|mail)|online)\b`,
    phrase`\bhealing (?:[a-z]+ )?(?:tendons?|bones?|wounds?|tissues?|cuts?|scars?|fractures?)\b`,
    phrase`\brepair(?:s|ed|ing)? (?:the |our |an? |this )?(?:[a-z]+ )?(?:elevator|lift|car|road|roof|building|ramp|door|scanner|printer|machine|wheelchair|floor|parking lot)s?\b`,
    phrase`\brenew(?:s|ed|ing|al)? (?:of )?(?:[a-z]+ ){0,4}?(?:placards?|parking|pass|plans?|leases?|accounts?|orders?)\b`,
    phrase`\b(?:faith|spiritual|traditional|folk) heal(?:ing|ers?)\b`,
    phrase`\bheal(?:ing)? (?:period|phase|process) (?:after|of)\b`,
    phrase`\b(?:world renewed|mended fences)\b`,
  ],
  unless: ({words, start, end, namesRegenerative}) => {
    if (speaksOfResearch(words)) return true
    const match = words.slice(start, end)
    if (/^(?:rejuv|revit|reviv|like|good|as good)/.test(match)) return false
    if (
      /\b(?:without|avoid\w*|no|skip\w*|instead of|alternatives? to|forget) (?:[a-z]+ ){0,2}(?:surg\w+|operat\w+)\b/.test(
        words,
      )
    )
      return false
    if (namesRegenerative || SOLD.test(words) || /\b(?:itself|yourself|themselves)\b/.test(words.slice(end, end + 14)))
      return /\b(?:wounds?|incisions?|fractures?|bone grafts?|stitches)\b/.test(words) && !SOLD.test(words)
    if (/\bsurgeon said\b|\bmy (?:[a-z]+ )?(?:surgeon|doctor)\b/.test(words)) return false
    if (/^(?:fix|mend|repair)/.test(match))
      return ORDINARY.test(words) || /\b(?:themselves|rest days?|training)\b/.test(words)
    return ORDINARY.test(words) || IN_TIME.test(words)
  },
  hits: [
    'Heal your knee this spring.',
    'Our injections repair worn joints.',
    'Healing that starts from within',
    'Rejuvenate your spine',
    'We fix knees.',
    'Renew your joints without surgery',
    'My back healed after one visit.',
    'Let your body repair itself',
    'Revitalise tired hips',
    'The injection fixed my shoulder.',
    'Joints as good as new',
    'heal-your-back',
    'Not only does it ease pain, it repairs discs.',
    'Tap into the healing power of your own platelets.',
    'Research-backed treatments to heal worn knees',
  ],
  passes: [
    'The wound heals within two weeks.',
    'Smoking slows bone healing.',
    'A surgeon can repair the torn tendon.',
    'Ask the office to renew your prescription.',
    'Rotator cuff repair is done under a general anaesthetic.',
    'The joint is worn beyond repair.',
    'Screws fix the bones while they heal.',
    'It has not been shown to heal discs.',
    'Most torn discs heal on their own.',
    'There is a fixed price for the visit.',
    'Healing takes about six weeks.',
    'Your licence was renewed in May.',
    'Health records are kept for ten years.',
    'Give the tendon three months to heal.',
    'There is no quick fix for back pain.',
    'Rest, ice and a bandage ease the pain of a sprain and help it heal.',
    'A surgeon repairs the weak blood vessel.',
    'Scientists are looking for ways to help the brain repair itself.',
    'Feeling comes back as the nerve heals.',
    'Chronic pain goes on beyond the normal healing period.',
    'Some people feel pain long after the injury has healed.',
  ],
}

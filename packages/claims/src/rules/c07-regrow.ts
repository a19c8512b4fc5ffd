import {speaksOfResearch} from '../information.ts'
import {phrase, upToNear} from '../pattern.ts'
import type {PhraseRule, RuleSentence} from '../rule.ts'

const TISSUE = String.raw`(?:cartilages?|dis[ck]s?|nerves?|(?:soft )?tissues?|spines?|spinal cord|joints?|bones?|ligaments?|tendons?|menisc(?:us|i)|muscles?|knees?|hips?|shoulders?|rotator cuffs?|vertebrae?|labrum|collagen|cells)`
const REGROW = String.raw`(?:re ?grow(?:s|ing|n)?|re ?grew|re ?build(?:s|ing)?|re ?built|restor(?:es?|ed|ing)|regenerat(?:es?|ed|ing)|replenish(?:es|ed|ing)?)`
const NOT_BETWEEN = String.raw`(?:between|around|after|from|by|with|without|during|before|until|while|if|than|when)`
const BETWEEN = String.raw`(?:(?!${NOT_BETWEEN}\b)[^ ;:—]+ ){0,4}`

/** What surgery, exercise and time really restore. */
const FUNCTION =
  /\b(?:movement|motion|function(?:ing)?|mobility|strength|range|blood (?:flow|supply)|feeling|sensation|balance|height|space|stability|alignment|flexibility|confidence|position|shape|curve|mass|power|fitness)\b/
const ORDINARY =
  /\b(?:surgeons?|surgery|surgical|operations?|grafts?|grafting|screws?|cage|fracture[ds]?|broken|exercises?|exercising|training|physical therap(?:y|ists?)|physiotherap(?:y|ists?)|rehab(?:ilitation)?|osteoporosis|teriparatide|romosozumab|bisphosphonates?|liver|skin|replacement|protein|constantly|all your life|throughout life|radiofrequency|denervation|ablation|pain (?:can|may|might|often|usually) (?:return|come back)|after (?:an )?injur(?:y|ies)|a millimet(?:er|re)|an inch|muscles? (?:after|with))\b/

const SPARES = /\b(?:without|no|avoid\w*|instead|alternatives?|than|skip|forget|never|need)\b/

function isOrdinary({words, start, end, namesRegenerative}: RuleSentence): boolean {
  if (speaksOfResearch(words)) return true
  if (namesRegenerative || /\b(?:our|we|us|the cells|these cells|new cells)\b/.test(words)) return false
  const around = words.slice(Math.max(0, start - 25), start) + words.slice(start, end + 40).split(/,| and /)[0]
  if (/restor/.test(words.slice(start, end)) && FUNCTION.test(around)) return true
  return ORDINARY.test(words) && !SPARES.test(words)
}

export const c07Regrow: PhraseRule = {
  id: 'C07',
  name: 'Regrow or restore tissue',
  severity: 'error',
  why: 'Growing back cartilage, discs or nerves is a claim about the body’s structure that no good trial supports.',
  instead: '“It has not been shown to regrow cartilage, discs or nerves.”',
  stems: [
    'grow',
    'grew',
    'build',
    'built',
    'restor',
    'regenerat',
    'replenish',
    'new cartilage',
    'new bone',
    'new tissue',
    'new disc',
    'new nerve',
  ],
  patterns: [
    phrase`\b${REGROW} ${BETWEEN}${TISSUE}\b`,
    phrase`\b(?:regenerat(?:ion|or)s?|re ?growth|re ?building|restoration|renewed growth) (?:of|in|for) ${BETWEEN}${TISSUE}\b`,
    phrase`\b${TISSUE} (?:re ?growth|restoration|regeneration|re ?building|regenerating|regenerators?|re ?growing|restoring)\b`,
    phrase`\b${TISSUE} (?:to |can |could |will |may |that |which |is |are |was |were |has |have |be |been |being |fully |actually |naturally |now |even |gets? |got )*(?:re ?grow(?:s|n)?|re ?grew|re ?builds?|re ?built|regenerates?|regenerated|grow(?:s|n|ing)? back|grew back|replenish(?:es|ed)?)\b`,
    phrase`\b${TISSUE} (?:can |could |will |may )?(?:is|are|be|was|were|been|being) (?:fully |completely |naturally )?restored\b`,
    phrase`\bgrow(?:s|ing|n)? (?:back )?(?:[a-z']+ ){0,2}(?:new |fresh |healthy |young |back )(?:[a-z]+ ){0,2}${TISSUE}\b`,
    phrase`\bgrow(?:s|ing)? back (?:[a-z']+ ){0,3}${TISSUE}\b`,
    phrase`\b(?:grew|form|forms|forming|create|creates|creating|produce|produces|build|builds|building|make|makes|lay down|lays down) (?:brand )?(?:new|fresh) (?:[a-z]+,? ){0,3}${TISSUE}\b`,
    phrase`\b(?:new|fresh) (?:[a-z]+ )?(?:cartilage|disc|nerve|tissue|bone|tendon|ligament) (?:growth|formation|grows)\b`,
    phrase`\b(?:stimulat|promot|trigger|boost|activat|spark|encourag)(?:es?|ed|ing|s) ${upToNear(3)}(?:cartilage|disc|nerve|tissue|bone|tendon|ligament)s? (?:growth|formation|re ?growth|production)\b`,
    phrase`\b${REGROW} (?:itself|themselves|what|the damage|damaged|worn|years)\b`,
    phrase`\bregenerat(?:es?|ing) (?:your|the) (?:body|back|neck|elbow|ankle|foot|wrist)\b`,
  ],
  negatable: true,
  innocent: [
    phrase`\b(?:as|when|until|once|because) (?:the |treated |these |those )?nerves? (?:slowly |gradually |later )?(?:regenerates?|re ?grows?|grows? back)\b`,
    phrase`\b(?:researchers?|scientists?|laborator(?:y|ies)|trials?|studies|teams?) ${upToNear(6)}(?:hope|hopes|hoping|trying|try|tries|aim|aims|testing|test|looking|working|learn|studying|study) ${upToNear(6)}(?:re ?grow|re ?build|regenerat|restor|grow)[a-z]*`,
    phrase`\bcartilage restoration (?:surgery|procedures?|operations?)\b`,
    phrase`\bguided (?:bone|tissue) regeneration\b`,
    phrase`\bbones? (?:[a-z]+ ){0,4}(?:re ?builds?|re ?built|re ?build|renews?|regenerates?)\b(?= (?:itself|themselves|all|constantly|slowly|every|through))`,
    phrase`\b(?:nerves?|nerve fibres?|nerve fibers?) (?:[a-z]+ ){0,2}(?:re ?grow|regenerate)s? (?:[a-z]+ ){0,2}(?:slowly|about|at|only|after)\b`,
    phrase`\b(?:re ?build|restor)(?:s|es?|ed|ing)? (?:[a-z]+ ){0,2}(?:muscles?|bones?)(?= (?:strength|mass|power|density|tone|function))`,
    phrase`\brebuild(?:s|ing)? (?:[a-z]+ ){0,2}muscles?\b`,
    phrase`\brestor(?:es?|ed|ing) (?:[a-z]+ ){0,3}(?:teeth|tooth|fillings?|access|records?|data|account|hearing)\b`,
  ],
  unless: isOrdinary,
  hits: [
    'Regrow your cartilage.',
    'Stem cells rebuild damaged discs.',
    'We restore healthy nerve tissue.',
    'Your worn joint can be regenerated.',
    'Cartilage grows back after our injection.',
    'Regeneration of spinal discs without drugs',
    'Growing new cartilage is now possible.',
    'Tissue-regenerating exosomes',
    'PRP stimulates cartilage growth.',
    'Re-grow knee cartilage',
    'Discs regenerate with our two-step plan.',
    'Bone marrow cells form new cartilage in the knee.',
    'Restores nerve function with stem cells',
  ],
  passes: [
    'It has not been shown to regrow cartilage.',
    'Adult cartilage does not grow back.',
    'Physical therapy can restore movement in a stiff joint.',
    'The surgeon uses a graft to rebuild the ligament.',
    'Exercise helps you rebuild muscle after bed rest.',
    'Does plasma regrow cartilage? No.',
    'The claim that exosomes regrow discs is unproven.',
    'Surgery may restore the height of the disc space.',
    'Damaged nerves regrow slowly, about a millimetre a day.',
    'Bone is living tissue that rebuilds itself all your life.',
    'Scientists are trying to regrow cartilage in the laboratory.',
    'Regenerative medicine is a field of research.',
    'Joints grow extra bone with age.',
    'As the joint wears, new bone forms at the edges.',
    'Researchers hope to understand how the brain forms new nerve connections.',
    'The pain may return as the nerves regenerate.',
  ],
}

import {phrase, upToNear} from '../pattern.ts'
import type {PhraseRule} from '../rule.ts'

const REMEDIES = String.raw`(?:treatments?|therap(?:y|ies)|therapeutics?|healing|healers?|alternatives?|cells?|remed(?:y|ies)|cures?|medicines?|solutions?|options?|approach(?:es)?|relief|pain relievers?|painkillers?|pain killers?|pain control|anti inflammator(?:y|ies)|regeneration|regenerative|repair|recovery|injections?|infusions?|exosomes?|growth factors?|biologics?|products?|ingredients?|methods?|way to|ways to|answer|boost|procedures?|protocols?|substitutes?|replacement for|prp|plasma|platelets?)`

export const c25Natural: PhraseRule = {
  id: 'C25',
  name: 'Natural as a virtue',
  severity: 'warning',
  why: '“Natural” makes readers think a treatment is safe; injections of natural material have caused infections and worse.',
  instead: 'Delete “natural” and name the material: “platelets taken from your own blood”.',
  stems: ['natural', "nature's", 'natures own', 'drug-free', 'drug free', 'chemical-free', 'chemical free'],
  patterns: [
    phrase`\b(?:reverse|heal|treat|relieve|cure|fix|repair|end|ease|rebuild|restore|regrow|beat|stop)(?:s|d|ed|ing)? (?:[^ ;:—,.]+ ){1,5}?naturally\b`,
    phrase`\b(?:(?:all|100 ?%|100 percent|completely|totally|purely|entirely|truly|fully) )?natural,? ${upToNear(3)}${REMEDIES}\b`,
    phrase`\b(?:all|100 ?%|100 percent|hundred percent|hundred per cent|completely|totally|purely|entirely|fully) natural\b`,
    phrase`\b(?:treatments?|therap(?:y|ies)|injections?|prp|plasma|cells?|exosomes?|infusions?|it|procedures?|medicine|approach|care) (?:is|are|it's) (?:so |safe and |safe, |simple and |gentle and |gentle, |also |and )?natural(?:ly)?(?! (?:to|that|for|if|when|reaction|response|part))\b`,
    phrase`\b(?:heal|heals|healing|recover|recovers|repair|repairs|regenerate|regenerates|relieve|relieves|treat|treats|treated|treating|cure|cures|ease|eases|renew|renews|rebuild|rebuilds|restore|restores|rejuvenate) ${upToNear(4)}naturally\b`,
    phrase`\bnaturally (?:heal|treat|reliev|repair|regenerat|restor|renew|rebuild|rejuvenat|soothe|reduc|eas|cur|sourced|derived|powered|safe|fight)[a-z]*\b`,
    phrase`\b(?:go|going|choose|stay|think) natural\b|\bnaturally (?:better|effective|gentle|pain free|strong)\b`,
    phrase`\bnatural (?:[a-z]+ )?(?:ability|abilities|capacity|power|powers|potential) to (?:[a-z]+ )?(?:heal|repair|regenerat|renew|recover|fight|restor|rebuild|mend)[a-z]*\b`,
    phrase`\b(?:the natural way|a natural way to)\b|\b(?:prp|plasma|therapy|treatment|cells?|healing|relief|injections?): (?:[a-z]+, )?natural\b`,
    phrase`\bnature's (?:own )?${upToNear(2)}(?:cure|medicine|remedy|healers?|pharmacy|way|answer|repair|painkillers?|power|wisdom|therapy|treatment|gift|solution)\b`,
    phrase`\b(?:drug|chemical) free,? ${upToNear(2)}(?:treatments?|therap(?:y|ies)|healing|alternatives?|relief|solutions?|options?|approach|recovery|medicine|way)\b`,
  ],
  negatable: false,
  innocent: [
    phrase`\b(?:after|before|during|about|of|from) (?:the |a |your |this )?(?:treatments?|therap(?:y|ies)|injections?|infusions?|procedures?) is natural\b`,
    phrase`\bnatural (?:history|course|killer|curves?|position|part|ageing|aging|wear|childbirth|birth|death|causes?|light|reaction|response|result of|consequence|movement|walking|gas|rubber|latex|teeth|posture|shape|lubricant|joint fluid|for|to|that|if|when|loss|process of)\b`,
    phrase`\bnaturally (?:occurring|present|found|narrow|wide|loses?|lose|dry|contains?|makes?|produces?)\b`,
    phrase`\bnatural healing (?:process )?(?:of (?:a |the |your )?(?:[a-z]+ )?(?:bone|fracture|wound|cut|break|tear|disc|skin|scar|graft)|after|takes|time|can take|may take)\b`,
    phrase`\b(?:wounds?|fractures?|cuts?|scars?|skin|bones?|sprains?|bruises?|tears?|hernias?|herniations?) (?:usually |often |can |may |will |mostly )*(?:heals?|recovers?|repairs?) (?:[a-z]+ ){0,3}naturally\b`,
    phrase`\bbetween (?:the )?natural and\b`,
  ],
  unless: ({words}) =>
    /\binteract|\bnot (?:always |necessarily |automatically |mean (?:that )?(?:it is |they are )?)?(?:safe|harmless|risk)|\b(?:does|do) not mean\b|\b(?:doesn't|don't) mean\b|\bno safer\b|\b(?:tell|ask) (?:your|the|a|us)\b.*\b(?:supplements?|remed(?:y|ies)|herb)|\bcan (?:also )?(?:cause harm|harm|be harmful|thin)|\bherbal\b.*\b(?:bleed|stop|thin)/.test(
      words,
    ),
  hits: [
    'A natural alternative to tablets',
    'All-natural therapy for tired hips',
    'Your treatment is 100% natural.',
    'Natural healing for runners',
    'We work with natural cells from your own fat.',
    'natural-treatment-for-neck-pain',
    'Help your knee heal naturally.',
    'Natural, gentle pain relief that fits your day',
    'PRP is natural and uses only your own blood.',
    "Nature's own remedy for sore joints",
    'It naturally relieves stiffness.',
    "Harness your body's natural healing power.",
    'Drug-free relief for an aching back',
  ],
  passes: [
    'The natural history of sciatica is kind to most people.',
    'Discs dry out with age, which is a natural part of growing older.',
    'Hyaluronic acid is a naturally occurring substance in the joint.',
    'Bone marrow naturally contains a few stem cells.',
    'Natural does not mean safe.',
    'Natural remedies can interact with blood thinners.',
    'A pillow keeps the natural curve of the neck.',
    'It is natural to worry before an operation.',
    'Natural killer cells are a part of the immune system.',
    'The natural course without treatment is not known.',
    'Natural healing of a fracture takes about three months.',
    'Most cuts heal naturally within two weeks.',
  ],
}

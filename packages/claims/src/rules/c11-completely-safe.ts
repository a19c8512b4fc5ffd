import {phrase, upTo, upToNear} from '../pattern.ts'
import type {PhraseRule} from '../rule.ts'

const WHOLLY = String.raw`(?:completely|totally|perfectly|absolutely|entirely|fully|utterly|wholly|extremely|incredibly|exceptionally|inherently|remarkably|100 ?(?:%|percent|per cent)|(?:(?:one|a) )?hundred (?:percent|per cent))`
const BOTH = String.raw`(?:safe, [a-z]+,? (?:and|&) effective|safe(?:,| and| &| yet| but| as well as|, and|/)? ?(?:\w+ )?effective|effective(?:,| and| &| yet|, and) ?(?:\w+ )?safe|safely and effectively|effectively and safely)`

export const c11CompletelySafe: PhraseRule = {
  id: 'C11',
  name: 'Completely safe',
  severity: 'error',
  why: 'The FDA says that these products have not been shown to be safe or effective, and nothing that enters the body is wholly safe.',
  instead: '“The long-term safety is not known.”',
  stems: ['safe', 'natural', 'harmless'],
  patterns: [
    phrase`\b${WHOLLY} (?:and |pure and )?(?:${upToNear(1)})(?:safe|safely|natural|harmless)\b`,
    phrase`(?<![a-z])${WHOLLY} (?:safe|natural|harmless)\b`,
    phrase`\b${BOTH}\b`,
    phrase`\b(?:proven|proved|shown|known|established|demonstrated|unmatched|unparalleled|certified) (?:to be )?(?:[a-z]+ )?safe\b`,
    phrase`\b(?:proven|established|demonstrated|unmatched|unparalleled|guaranteed|perfect|excellent|flawless|total|complete) safety\b`,
    phrase`\bsafe (?:for|at) (?:everyone|everybody|anyone|any body|all|any age|every age|all ages|every patient|every body|all patients)\b`,
  ],
  negatable: true,
  innocent: [
    phrase`\bsafe(?:ly)? (?:to|for you to) (?:walk|exercise|move|drive|shower|bathe|swim|stretch|bend|keep|stay|sit|fly|travel|return|go|breastfeed|eat|drink|work|stop|lift|have sex|continue|use the)\b`,
    phrase`\bnatural (?:curves?|fears?|worr(?:y|ies)|to|that|for|part|reaction|response|feeling|process of ag|age?ing|when|if|and (?:usually )?(?:passes|common))\b`,
    phrase`\b(?:must|has to|have to|needs? to|required to|needed to|necessary to|enough to|trying to|aims? to|order to) (?:first |yet )?(?:show|prove|demonstrate|establish|be|find out|learn|know|test|check|see) ${upTo(6)}(?:${BOTH}|(?:proven|proved|shown|known) (?:to be )?safe)\b`,
    phrase`\b(?:until|unless|before|whether) ${upTo(6)}(?:is|are|be|been|was|were) (?:[a-z]+ )?(?:to be )?(?:both )?(?:${BOTH}|(?:proven|proved|shown|known) (?:to be )?safe)\b`,
    phrase`\b(?:if|how|whether) (?:it|they|this|these|those|(?:a|an|the) [a-z]+)? ?(?:is |are |was )?(?:both )?${BOTH}\b`,
    phrase`\bsafe and effective (?:dose|doses|use of (?:your )?(?:medicine|medication)s?)\b`,
    phrase`\bvaccin(?:es?|ations?) ${upToNear(3)}safe and effective\b`,
    phrase`\b(?:fda|regulators?|agency) ${upToNear(3)}(?:decides?|reviews?|judges?|requires?|checks?|looks?) ${upTo(8)}${BOTH}\b`,
    phrase`\b(?:fully|completely|totally|perfectly) safe (?:home|environment|place|from)\b`,
  ],
  hits: [
    'Completely safe and gentle',
    'Our injections are safe and effective.',
    '100% natural',
    'Totally natural cells from your own body',
    'Proven safe in every age group',
    'A safe, effective answer to back pain',
    'Effective and safe: our infusion',
    'One hundred per cent safe',
    'Perfectly safe for people over eighty',
    'Safe for everyone',
    'Relieves pain safely and effectively',
    'A therapy of proven safety',
  ],
  passes: [
    'It has not been shown to be safe and effective.',
    'The long-term safety is not known.',
    'It is completely safe to walk with a narrow canal.',
    'It is perfectly natural to feel worried before a scan.',
    'A maker must show that a drug is safe and effective before it is sold.',
    'No injection is completely safe.',
    'Is it completely safe? No.',
    'Be wary of websites that call a product safe and effective.',
    'Trials are needed to learn whether it is safe and effective.',
    'Keep your medicines in a safe place.',
    'Flu vaccines are safe and effective for most adults.',
    'Nothing is one hundred percent safe.',
    'Wear and tear is a completely natural part of growing older.',
  ],
}

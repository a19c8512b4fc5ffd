import type {Vocabulary} from './finding.ts'
import {fold} from './fold.ts'

/** Names known without being told, as they stand in a folded sentence. A space also stands for a hyphen. */
const CONDITIONS = String.raw`(?:osteo)?arthritis|arthrosis|stenosis|stenotic|sciatica|radiculopathy|myelopathy|spondylosis|spondylolisthesis|scoliosis|fibromyalgia|neuropathy|neuropathic|(?:degenerative|herniated|bulging|slipped|torn|worn|damaged|prolapsed) (?:dis[ck]s?|joints?|spine)|dis[ck] (?:disease|degeneration|herniation|problems?|injur(?:y|ies)|pain|bulges?)|degenerated? (?:dis[ck]s?|joints?|cartilage)|(?:back|neck|knee|hip|shoulder|joint|elbow|spine|spinal|leg|nerve|foot|ankle|wrist|hand|chronic|tendon|facet|sacroiliac|si joint|heel|arthritic|disc|disk|muscle|pelvic) (?:pain|injur(?:y|ies)|conditions?|problems?)|pain in (?:the|your) (?:back|neck|knee|hip|shoulder|joints?)|tend(?:i|o)nitis|tendinopath(?:y|ies)|tendinosis|tennis elbow|golfer's elbow|rotator cuff (?:tears?|injur(?:y|ies)|disease|tendinopathy|problems?)|(?:meniscus|meniscal|labral|ligament|acl|tendon|cartilage) (?:tears?|injur(?:y|ies)|damage|loss|defects?)|torn (?:meniscus|rotator cuff|ligaments?|acl|labrum|tendons?|cartilage)|plantar fasci(?:itis|opathy)|bursitis|osteoporosis|lupus|parkinson's(?: disease)?|alzheimer's(?: disease)?|dementia|multiple sclerosis|\bms\b|als|autism|stroke|diabetes|copd|heart (?:disease|failure)|kidney disease|lung disease|crohn's(?: disease)?|spinal cord injur(?:y|ies)|erectile dysfunction|hair loss|covid(?:-19)?|cartilage damage|bone on bone|facet (?:arthropathy|joint pain|joints?)|backaches?|back trouble|whiplash|frozen shoulder|sports injur(?:y|ies)|achilles`
const REGENERATIVE = String.raw`prp|platelet rich plasma|platelet rich fibrin|platelet (?:therapy|injections?)|stem cells?|stromal cells?|mscs?|mesenchymal|exosomes?|exosomal|extracellular vesicles?|bone marrow (?:concentrates?|aspirates?|derived|cells?|injections?|therapy)|bmac|bmc|svf|stromal vascular fraction|wharton's jelly|amniotic|amnion|placental|chorion|umbilical(?: cord)?|cord blood|birth tissues?|(?:cell|cellular|cell based) (?:therap(?:y|ies)|treatments?|infusions?|injections?|products?|medicine)|regenerative|(?:biologic|orthobiologic)s?(?: injections?| therapy)?|orthobiologics?|fat derived cells?|adipose(?: derived)?|infusions? of cells|own cells|living cells|platelets`

export interface Names {
  namesCondition(sentence: string): boolean
  namesRegenerative(sentence: string): boolean
}

const byDefault: Names = namesOf(CONDITIONS, REGENERATIVE)
const told = new WeakMap<Vocabulary, Names>()

/** Tells whether a folded sentence names a condition or a regenerative treatment, from the package's list and the caller's. */
export function namesIn(vocabulary: Vocabulary | undefined): Names {
  if (!vocabulary) return byDefault
  const known = told.get(vocabulary)
  if (known) return known
  const names = namesOf(
    [CONDITIONS, ...vocabulary.conditions.map(formsOf)].filter(Boolean).join('|'),
    [REGENERATIVE, ...vocabulary.regenerativeTreatments.map(formsOf)].filter(Boolean).join('|'),
  )
  told.set(vocabulary, names)
  return names
}

function namesOf(conditions: string, regenerative: string): Names {
  const [condition, treatment] = [conditions, regenerative].map(
    (source) => new RegExp(String.raw`(?<![a-z0-9])(?:${source.replaceAll(' ', '[ -]')})(?![a-z0-9])`, 'u'),
  ) as [RegExp, RegExp]
  return {
    namesCondition: (sentence) => condition.test(sentence),
    namesRegenerative: (sentence) => treatment.test(sentence),
  }
}

/** A name as a pattern: in any case, with spaces or hyphens, one or many. What stands in brackets is another name. */
function formsOf(name: string): string {
  return name
    .split(/[()]/)
    .map((part) => fold(part).lower.trim().replace(/s$/, ''))
    .filter((part) => part.length > 2)
    .map((part) => `${part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[ -]+/g, ' ')}(?:'?s|es)?`)
    .join('|')
}

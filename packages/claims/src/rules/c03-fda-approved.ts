import {phrase, upTo, upToNear} from '../pattern.ts'
import type {PhraseRule} from '../rule.ts'

const FDA = String.raw`(?:f\.? ?d\.? ?a\b\.?|(?:food (?:and|&) drug administration))(?:'s)?`
const STATUS = String.raw`(?:(?:pre)?approv(?:ed|als?|es?|ing)|licen[sc](?:ed|es?|ing|ure)|clear(?:ed|ances?|s)|endors(?:ed|es?|ement)|certifi(?:ed|cation|es)|complian(?:t|ce)|authori[sz](?:ed|ation|es)|sanctioned|backed|backing|accredited|accreditation|okayed|recommended|recommends|blessing|blessed|recogni[sz]ed|vetted|validated|green light|seal of approval|stamp of approval)`
const BY = String.raw`(?:approv(?:ed|als?)|licen[sc](?:ed|e)|clear(?:ed|ance)|endors(?:ed|ement)|certifi(?:ed|cation)|authori[sz](?:ed|ation)|sanctioned|accredited|okayed|recommended|backed|vetted|green lit|green light|blessing|passed)`

/** Medicines and devices that the FDA really has approved, so that saying so is a fact. */
const CONVENTIONAL =
  /\b(?:medicines?|medications?|drugs?|tablets?|pills?|painkillers?|vaccines?|antibiotics?|antidepressants?|biosimilars?|bisphosphonates?|nsaids?|anti-inflammator(?:y|ies)|opioids?|steroids?|corticosteroids?|cortisone|hyaluronic|implants?|prosthes[ei]s|pacemakers?|spacers?|stimulators?|pumps?|artificial discs?|pulse oximeters?|hearing aids?|mri|x-rays?|ct|contrast|duloxetine|gabapentin|pregabalin|ibuprofen|naproxen|celecoxib|acetaminophen|paracetamol|diclofenac|aspirin|alendronate|denosumab|romosozumab|teriparatide|zoledron[a-z]+|methotrexate|adalimumab|etanercept|tramadol|lidocaine|capsaicin|botulinum|botox|semaglutide|milnacipran|suzetrigine|bone cement|screws?|hip replacements?|knee replacements?|statins?|insulin)\b/
/** The stem cell products that are approved are for the blood. */
const FOR_THE_BLOOD =
  /\b(?:blood[- ]forming|ha?ematopoietic|leuka?emia|lymphoma|blood (?:disorders?|cancers?|diseases?)|disorders? (?:of|that affect) (?:the )?blood)\b/
/** What a patient can ask a clinic. */
const ASKS_A_CLINIC =
  /\b(?:my condition|(?:this|the|your) product|you (?:would |will )?(?:offer|inject|use|sell)|are they|if you offer)\b/
const OURS = /\b(?:our|ours|we|us)\b/

export const c03FdaApproved: PhraseRule = {
  id: 'C03',
  name: 'FDA approved',
  severity: 'error',
  why: 'No regenerative product is approved by the FDA for any orthopedic condition, so these words misstate its status.',
  instead: 'Give the status in the words of the treatment’s own page: “Not approved by the FDA for this condition.”',
  stems: ['fda', 'f.d.a', 'f d a', 'food and drug', 'food & drug'],
  patterns: [
    phrase`\b${FDA} (?:has |have |had |is |was |also |fully |now |recently |already |officially |finally |just |given |granted |gave |its |full |issued |510\(k\) )*${STATUS}\b`,
    phrase`\b${BY} (?:of |by |from |with |through |under )(?:both )?(?:the )?(?:us |u\.s\.? |united states |american |federal )?${FDA}`,
    phrase`\b${BY} (?:by |from )${upToNear(4)}(?:and )(?:the )?(?:us |u\.s\.? )?${FDA}`,
    phrase`\b(?:meet|meets|meeting|exceed|exceeds|exceeding|compl(?:y|ies|ying) with|complian(?:t|ce) with|conform(?:s|ing)? (?:to|with)|in line with|adheres? to|satisf(?:y|ies)) ${upToNear(3)}${FDA} (?:[a-z]+ )?(?:regulations?|guidelines?|requirements?|standards?|rules?|guidance|criteria)\b`,
    phrase`\b${FDA} (?:has |have )?(?:given|granted|gave|awarded) ${upTo(6)}(?:approval|clearance|blessing|green light|go ahead|nod)\b`,
    phrase`\b(?:us |u\.s\.? |united states )?${FDA} has (?:said yes to|signed off|green lit|given the go ahead)`,
  ],
  negatable: true,
  innocent: [
    phrase`\b${FDA} (?:now )?(?:recommends?|recommended) (?:that|against|using|taking|caution|not)\b`,
    phrase`\bin (?:19|20)\d\d,? (?:the )?(?:us |u\.s\.? )?${FDA} (?:approved|cleared|licensed)\b(?![^;:]*\b(?:our|we|cells?|prp|exosomes?)\b)`,
    phrase`\b(?:needs?|requires?|required|requiring|must|should|has to|have to|seek|seeking|seeks|applied for|apply for|applies for|before|until|unless) ${upTo(2)}${FDA} (?:[a-z]+ )?(?:approval|clearance|licen[sc]e|authori[sz]ation|(?:to )?approve)(?= (?:before|first|to be|and a|for each|if|it|them)|[.,?]|$)`,
    phrase`\b(?:how|when|if|once|before|until|unless) (?:the )?(?:us |u\.s\.? )?${FDA} (?:ever |first )?(?:approves?|clears?|licenses?|approved|cleared)\b(?= (?:it|them|a|an|the|this|any|new|drugs?|medicines?|devices?|products?)\b|[.,?]|$)`,
    phrase`\bwhat (?:does |is |do |the )*${FDA} (?:approv|clear)[a-z]* (?:means?|tells?)\b|\b(?:what|how) (?:does|is|do) (?:the )?${FDA} (?:approv|clear|licen)[a-z]*\b`,
    phrase`\b(?:needs?|requires?|must|should|has to|have to|before|until|unless|once|if|whether) ${upTo(6)}(?:be )?(?:approv|licen|clear|authori)[a-z]* (?:by|from) (?:the )?(?:us |u\.s\.? )?${FDA}`,
    phrase`\b(?:must|has to|have to|should|required to|fails? to|failed to|obliged to) (?:[a-z]+ )?(?:meet|comply|conform|follow|satisfy)[^,;:]{0,30}${FDA}`,
    phrase`\b${FDA} (?:approval|clearance|licensing|authori[sz]ation) (?:process|pathways?|means|letters?|numbers?|status|stud(?:y|ies)|applications?|depends|is (?:needed|required|based|given|for|only))\b`,
    phrase`\b(?:approved|cleared) by ${upTo(3)}${FDA} (?:only )?for (?:other|another|a different|different|something else)\b`,
    phrase`\b${FDA} (?:approved|cleared) (?:only )?for (?:other|another|a different|different|something else)\b`,
    phrase`\b(?:no|neither|none of) [^;:—.]{1,90} (?:is|are|was|were|has been|have been) (?:yet |currently |fully )?(?:${BY} by (?:the )?(?:us |u\.s\.? )?|)${FDA}(?: ${STATUS})?`,
    phrase`\bclaim(?:s|ed|ing)? (?:the )?(?:approval|endorsement|backing)\b[^,;:]{0,10}${FDA}`,
    phrase`\b${FDA} approved (?:maci|carticel)\b`,
    phrase`\b${FDA} (?:has |had |have )?(?:ever )?(?:approved|cleared|licensed) (?:no|none|only|few|fewer)\b`,
    phrase`\b(?:list|database|register|catalogue|catalog)s? of ${FDA} (?:approved|licensed|cleared)\b`,
  ],
  unless: ({words, end, regulatoryStatus, isQuestion, namesRegenerative}) =>
    regulatoryStatus === 'approvedForThisUse' ||
    /\boff[- ]label\b/.test(words) ||
    /\b(?:but|although|though|while|whereas)\b[^;:]*(?:\bnot|n't) (?:yet |been |itself )*(?:approved|cleared|licen[sc]ed)\b/.test(
      words.slice(end),
    ) ||
    ((isQuestion || /^ask\b/.test(words)) && ASKS_A_CLINIC.test(words)) ||
    (isQuestion && /\b(?:if|and) (?:so|not),? (?:why|what|which|for)\b|, or (?:neither|is it|not)\b/.test(words)) ||
    (/\bmaci\b|\bcarticel\b/.test(words) && !OURS.test(words)) ||
    (FOR_THE_BLOOD.test(words) && !OURS.test(words)) ||
    (!namesRegenerative && CONVENTIONAL.test(words.replaceAll(/food (?:and|&) drug/g, '')) && !OURS.test(words)),
  hits: [
    'Our stem cells are FDA approved.',
    'FDA-cleared exosomes for joint pain',
    'This treatment is approved by the FDA.',
    'We use FDA-compliant cell products only.',
    'The injection has full FDA approval.',
    'Approved by the U.S. Food and Drug Administration for back pain',
    'An FDA-licensed laboratory prepares each vial.',
    'Our process meets all FDA guidelines.',
    'The FDA endorses our protocol.',
    'F.D.A. certified cells',
    'Backed by the FDA',
    'PRP kits with FDA clearance',
  ],
  passes: [
    'The injection is not approved by the FDA for knee arthritis.',
    'The FDA has not approved any exosome product.',
    'No stem cell product is FDA-approved for any orthopedic condition.',
    'FDA-approved medicines for osteoporosis include alendronate.',
    'Duloxetine is approved by the FDA for chronic low back pain.',
    'Ask whether the product is FDA approved for your condition.',
    'A new drug needs FDA approval before it can be sold.',
    'The product is approved by the US FDA for other uses, not for this one (off-label).',
    'The only FDA-approved stem cell products are blood-forming cells for certain blood disorders.',
    'What does FDA approval mean for a device?',
    'Report side effects to the FDA.',
    'The kit is cleared by the FDA for spinning blood, but the injection is not approved for back pain.',
    'No stem cell, exosome or birth-tissue product is approved by the FDA for neck pain.',
    'Is the product that you offer approved by the FDA for my condition?',
    'The FDA warned the company in February 2026.',
    'Is PRP FDA approved? No.',
    'Is it FDA-approved, and if not, why not?',
    'The FDA recommends that women take the lowest dose.',
    'In 2011, the FDA approved two pills for an overactive bladder.',
    'Many such products have not yet been approved by the FDA.',
    'Is cell therapy FDA-approved? Only in a narrow sense.',
  ],
}

import {phrase} from '../pattern.ts'
import type {PhraseRule} from '../rule.ts'

const MADE =
  '(?:designed|engineered|programmed|known|formulated|developed|created|crafted|optimi[sz]ed|tailored|built|made|intended|shown|selected|calibrated|primed|coded|bio ?engineered|proven)'
const EFFECT =
  "(?:modulat(?:e|ing)|reduc(?:e|ing)|target(?:ing)?|heal(?:ing)?|repair(?:ing)?|treat(?:ing)?|reliev(?:e|ing)|restor(?:e|ing)|correct(?:ing)?|regenerat(?:e|ing)|rebuild(?:ing)?|calm(?:ing)?|fight(?:ing)?|stimulat(?:e|ing)|promot(?:e|ing)|eas(?:e|ing)|sooth(?:e|ing)|revers(?:e|ing)|regrow(?:ing)?|renew(?:ing)?|rejuvenat(?:e|ing)|stop(?:ping)?|halt(?:ing)?|slow(?:ing)?(?! (?:bone|wound|healing))|eliminat(?:e|ing)|boost(?:ing)?|lower(?:ing)?|decreas(?:e|ing)|improv(?:e|ing)|suppress(?:ing)?|activat(?:e|ing)|signal(?:l?ing)?|seek(?:ing)?|home in|cur(?:e|ing)|fix(?:ing)?|combat(?:ting|ing)?|support(?:ing)? (?:[a-z'-]+ ){0,4}?(?:healing|repair|recovery|regeneration|joints?|tissue)|help(?:ing)? (?:[a-z'-]+ ){0,4}?(?:heal|repair|reduce|relieve|restore|regenerate|rebuild|ease|calm|recover|inflammation|pain))"
const USUAL =
  /\b(?:exercis\w*|physical therapy|physiotherapy|smoking|walk(?:ing|er)|braces?|shoes?|insoles?|cushions?|mattress(?:es)?|chairs?|desks?|medicines?|medications?|tablets?|painkillers?|antibiotics?|ibuprofen|naproxen|gabapentin|surger(?:y|ies)|operations?|decompression|bisphosphonates?|vaccines?|tai chi|fitness|balance|posture|yoga|website|page|forms?|training|class(?:es)?|weight loss|losing weight|laws?|rules?|policy|policies|screening|steroids?|opioids?|antidepressants?|surgeons?|implants?)\b/

/** "… without surgery": the operation is not what the sentence is about. */
const SPARED =
  /\b(?:without|instead of|rather than|avoid\w*|no) (?:[a-z]+ ){0,2}(?:surger(?:y|ies)|operations?|medications?|medicines?|painkillers?)\b/g

export const c22DesignedTo: PhraseRule = {
  id: 'C22',
  name: 'Designed to treat or repair',
  severity: 'warning',
  why: 'What a product is designed or known to do reads as what it does, and states its intended use as a drug.',
  instead: '“In the laboratory, cells can change inflammation; it is not known if this helps people.”',
  stems: [
    'design',
    'engineered',
    'programmed',
    'known',
    'formulated',
    'developed',
    'created',
    'crafted',
    'optimi',
    'tailored',
    'built',
    'made',
    'intended',
    'shown',
    'selected',
    'calibrated',
    'primed',
    'coded',
    'proven',
  ],
  patterns: [
    phrase`\b(?:designed|(?:bio ?)?engineered|programmed|formulated|developed|created|crafted|optimi[sz]ed|tailored|built|made|intended|selected|calibrated|primed|coded) (?:specifically |specially |precisely |carefully )?to (?:[a-z]+ly |both |also |[a-z]+ and |help (?:to )?)?${EFFECT}\b`,
    phrase`\b(?:well |widely |long )?known to (?:[a-z]+ly |both |also |[a-z]+ and |help (?:to )?)?${EFFECT}\b`,
    phrase`\b(?:been )?shown to (?:[a-z]+ly |both |also |help (?:to )?)?(?:modulate|target|heal|repair|treat|restore|regenerate|rebuild|reverse|regrow)\b`,
    phrase`\b(?:designed|engineered|programmed|formulated|developed|crafted|made|built|intended) for (?:[a-z'-]+ ){0,2}?(?:healing|repair|relief|regeneration|recovery|rejuvenation|treating|reducing|targeting|pain relief)\b`,
    phrase`\b(?:designed|engineered|programmed|formulated) with (?:healing|repair|regeneration|relief|recovery) in mind\b`,
  ],
  negatable: true,
  innocent: [
    phrase`\b(?:designed|intended|made|built|meant) to help (?:[a-z]+ )?(?:find|locate|understand|choose|prepare|decide|compare|describe|track|record)\b`,
    phrase`\b(?:guidelines?|recommendations?|advice|leaflets?|booklets?) (?:[^ ;:—]+ ){0,4}?(?:intended|designed|meant) to\b[^;:.]*`,
    phrase`\bproducts? (?:that are )?intended to (?:treat|cure|prevent)\b[^;:.]*\b(?:require|need|regulated|approv|licen|law)[a-z]*`,
    phrase`\b(?:trials?|stud(?:y|ies)|reviews?|surveys?|questionnaires?|research) (?:[^ ;:—,]+ ){0,4}?(?:designed|intended|developed|created) to\b[^;,.]*`,
    phrase`\b${MADE} to (?:reduce|lower|decrease|improve|slow|stop|prevent|lessen) (?:the |your |any )?(?:[a-z]+ )?(?:bias|risks?|waiting|radiation|infections?|noise|costs?|chances?|paperwork|falls?|errors?|bleeding|safety|access|bookings?)\b`,
    phrase`\bto treat (?:all|both|each|every|people|everyone|patients (?:fairly|equally))\b`,
    phrase`\battempts? (?:[a-z]+ )?made to\b|\bmade to (?:order|measure|feel|wait)\b|\bno (?:promise|claim) is made to\b`,
  ],
  unless: ({words, isCited, namesRegenerative}) =>
    (isCited && /\bshown to\b/.test(words)) ||
    /\b(?:in the (?:laboratory|lab)|in (?:mice|animals|cell cultures?)|it is not known|nobody knows|being studied)\b/.test(
      words,
    ) ||
    (!namesRegenerative && /\b(?:steroids?|epidural|cortisone|ana?esthetics?|nerve blocks?)\b/.test(words)) ||
    (!namesRegenerative &&
      !/\b(?:injections?|infusions?|our (?:protocol|blend|formula|treatment|cells?|plasma)|serum|plasma|growth factors|drip)\b/.test(
        words,
      ) &&
      USUAL.test(words.replaceAll(SPARED, ''))),
  hits: [
    'A serum designed to heal.',
    'Cells programmed to repair tissue',
    'The infusion is engineered to reduce inflammation.',
    'Growth factors are known to relieve pain.',
    'Each dose is formulated to target sore joints.',
    'Our protocol is designed to help your body heal.',
    'A blend developed to restore worn discs',
    'Plasma designed for repair',
    'It was created to treat stiff hips.',
    'designed-to-heal',
    'Stem cells have been shown to repair cartilage.',
    'An injection specifically designed to modulate the immune system',
    'Options designed to reduce knee pain without surgery',
  ],
  passes: [
    'The trial was designed to test whether the injection reduces pain.',
    'The device is not designed to treat pain.',
    'It is not known to reduce pain.',
    'Stem cells have not been shown to repair discs.',
    'These exercises are designed to reduce stiffness.',
    'The study was designed to reduce bias.',
    'This page is designed to be printed.',
    'The form is made to help the nurse.',
    'Antibiotics are known to treat this infection.',
    'In the laboratory, these cells are known to reduce inflammation; it is not known if this helps people.',
    'Tell us about any known allergies.',
    'A brace is designed to support the back.',
    'Smoking is known to slow bone healing.',
    'Guidelines are intended to promote good care.',
    'Products intended to treat a disease require a licence.',
    'This page is designed to help readers find pain doctors near them.',
  ],
}

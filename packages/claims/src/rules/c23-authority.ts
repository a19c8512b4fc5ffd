import {phrase} from '../pattern.ts'
import type {PhraseRule} from '../rule.ts'

const WHO =
  '(?:experts?|doctors?|physicians?|scientists?|specialists?|surgeons?|researchers?|clinicians?|authorities|professionals|neurologists|rheumatologists|orthop(?:a)?edists|scientific community|medical community)'
const SHOWS =
  '(?:shows?|shown|showed|proves?|proved|proven|confirms?|confirmed|demonstrat(?:e|es|ed)|supports?|supported|establish(?:es|ed)?|validat(?:e|es|ed)|verif(?:y|ies|ied)|backs?(?: (?:it|this|us) up)?|reveals?|revealed|tells? us|agrees?)'

export const c23Authority: PhraseRule = {
  id: 'C23',
  name: 'Studies show, experts agree',
  severity: 'warning',
  why: 'It claims that science stands behind the sentence without letting the reader see which study, how large, and with what result.',
  instead:
    'Cite the study: “In a trial of … people, pain fell by … points of 10 more than with placebo at … months [source].”',
  stems: [
    'agree',
    'stud',
    'research',
    'science',
    'scientific',
    'evidence',
    'data',
    'trial',
    'well',
    'expert',
    'doctor',
    'physician',
    'clinical',
    'consensus',
    'recogni',
    'literature',
  ],
  patterns: [
    phrase`\b${WHO}(?: (?:in|from|around|across|at|on) [a-z ]{2,24}?)? (?:(?!(?:you|i|we|that|who|whom|may|might|to|and|or|if)\b)[a-z]+ ){0,2}?(?:agree|concur|endorse|swear by|trust|confirm|are convinced)\b(?<!\b(?:may|might|must|should|can|could|cannot|not) [a-z]+)(?! (?:with you|to (?:see|call|meet)|on a (?:date|time|plan)))`,
    phrase`\b(?:stud(?:y|ies)|research|science|trials?|data|literature|evidence|findings|papers|publications) (?:(?:now|clearly|consistently|repeatedly|also|all|already|strongly|has|have|here|overwhelmingly|after study|on [a-z]+(?: [a-z]+)?|from [a-z ]{2,20}) ){0,3}?${SHOWS}\b`,
    phrase`\b(?:endorsed|confirmed|validated|agreed|recommended|trusted) by (?:[a-z-]+ ){0,2}?(?:${WHO}|science|research|studies)\b`,
    phrase`\b(?:backed|proven|proved|supported|validated|confirmed|underpinned|driven|verified|substantiated) by (?:[^ ;:—,]+ ){0,3}?(?:science|research|studies|evidence|trials|data|literature|publications|papers)\b`,
    phrase`\b(?:science|research|scientifically|clinically|evidence|study) (?:backed|validated|tested|supported|verified|confirmed|established|documented|driven)\b`,
    phrase`(?<!\b(?:how|as|so) )\bwell (?:known|established|supported|documented|researched|studied|recogni[sz]ed|validated|proven|tested|accepted)\b`,
    phrase`\b(?:scientific|medical|expert) consensus\b|\bit is (?:scientific|medical) fact\b|\b(?:decades|years|hundreds|dozens|thousands) of (?:[a-z-]+ )?(?:research|stud(?:y|ies)|trials|papers)\b`,
    phrase`\b(?:evidence|research|science) that supports? (?:our|this|the) (?:[a-z]+ )?(?:injections?|treatments?|therap(?:y|ies)|approach|method|protocol|infusions?|cells)\b`,
    phrase`\baccording to (?:[a-z-]+ )?(?:experts|doctors|science|research|studies|scientists|specialists)\b`,
    phrase`\b(?:widely|universally|internationally) (?:accepted|recogni[sz]ed|endorsed)\b`,
  ],
  negatable: true,
  innocent: [
    phrase`\bwell (?:known|established|recogni[sz]ed|documented) (?:[a-z-]+ )?(?:risks?|side effects?|complications?|harms?|problems?|causes?|dangers?|warning signs?|signs?|hazards?|limits?|limitations?|names?|to (?:your|the) [a-z]+|in (?:the|your) (?:town|neighbou?rhood|family))\b`,
    phrase`\b(?:risks?|harms?|side effects?|complications?|dangers?) (?:[^ ;:—,]+ ){0,6}?(?:is|are) well (?:known|established|documented|recogni[sz]ed)\b`,
    phrase`\b(?:what|which|where|how|whether|if|why)(?: [a-z-]+){0,3} (?:stud(?:y|ies)|research|science|trials?|evidence|data) (?:[a-z-]+ )?(?:shows?|showed|supports?|proves?|tells? us|has shown|have shown|confirms?)\b`,
    phrase`\b(?:stud(?:y|ies)|research|trials?|evidence|data|findings) (?:[a-z]+ ){0,2}?(?:shows?|shown|showed|demonstrat(?:e|es|ed)|confirms?|confirmed|supports?|proves?|reveals?|found) (?:[^;:—]{0,80}?)\b(?:no|not|little|neither|none|nothing|didn't|doesn't|don't|small|limited|worse|risks?|harms?|mixed|uncertain|conflicting|unclear|only a|similar|modest)\b(?! (?:only|just|doubt|surgery|side|downtime|drugs|pain))`,
    phrase`\bwell known that (?:smoking|falls?|bed rest)\b`,
    phrase`\bfew (?:[a-z]+ )?(?:stud(?:y|ies)|trials?) (?:[a-z]+ )?(?:shows?|shown|support|confirm|prove)\b`,
    phrase`\b(?:feel|slept|sleep|are|am) well (?:known )?(?:rested|enough)\b`,
    phrase`\bresearch support(?:s)? (?:staff|team|fund\w*)\b`,
    phrase`\bdoctors? (?:and you |and patients? )?agree (?:on|to|with|that you|together)\b`,
    phrase`\b(?:if|when|unless|before|until) (?:[a-z' ]{0,20})?(?:you and your |your |the |two |both )?(?:doctors?|surgeons?|specialists?) (?:[a-z]+ )?(?:agrees?|confirms?)\b`,
    phrase`\b(?:x-?rays?|scan|blood|test|nerve conduction|imaging|sleep) stud(?:y|ies) (?:[a-z]+ )?(?:shows?|confirms?|reveals?|showed|confirmed)\b`,
    phrase`\btrials? (?:supports?|data) (?:team|staff)\b`,
  ],
  unless: ({isCited, words}) =>
    isCited ||
    /\bwell known (?:to|for being)\b/.test(words) ||
    /\bexperts? (?:disagree|do not agree|cannot agree)\b/.test(words),
  hits: [
    'Studies show that the injection works.',
    'Research shows less pain after two weeks.',
    'Experts agree on this approach.',
    'Doctors around the world agree.',
    'A well-established therapy',
    'Science proves it.',
    'Backed by research',
    'Science-backed relief for stiff joints',
    'Trials have shown that cells calm joints.',
    'A well-known remedy for sore heels',
    'Clinically tested for your comfort',
    'According to experts, this is the way forward.',
    'research-shows-prp-helps',
    'Decades of research stand behind it.',
    'Studies confirm not only relief but better sleep.',
  ],
  passes: [
    'Studies show no benefit over placebo.',
    'No studies show that it works.',
    'Research has not shown that cells help.',
    'Infection is a well-known risk of any injection.',
    'One trial showed less pain at three months [4].',
    'Ask your doctor what the research shows.',
    'Experts do not agree on the best dose.',
    'We do not know, because studies are small.',
    'What the research shows',
    'A study of 200 people compared exercise with surgery.',
    'You and your doctor agree on a plan.',
    'Drink plenty of water so that you feel well.',
    'Studies confirm that the treatment does not help most people.',
    'The evidence does not support this treatment.',
  ],
}

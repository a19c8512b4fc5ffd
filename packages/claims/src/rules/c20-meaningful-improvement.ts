import {phrase} from '../pattern.ts'
import type {PhraseRule} from '../rule.ts'
import {givesStudyFigure} from '../study.ts'

const MUCH =
  '(?:(?:clinically|statistically|highly|very|truly) )*(?:meaningful(?:ly)?|clinically important|significant(?:ly)?|dramatic(?:ally)?|substantial(?:ly)?|remarkabl[ey]|marked(?:ly)?|considerabl[ey]|profound(?:ly)?|tremendous(?:ly)?|impressive(?:ly)?|drastic(?:ally)?|massive(?:ly)?|enormous(?:ly)?|huge(?:ly)?|immense(?:ly)?|vast(?:ly)?|astonishing(?:ly)?|amazing(?:ly)?|incredibl[ey]|extraordinar(?:y|ily)|exceptional(?:ly)?|outstanding|life changing|radical(?:ly)?|striking(?:ly)?|spectacular(?:ly)?|stunning|noticeabl[ey]|great(?:ly)?)'
const BETTER =
  '(?:improv(?:e|es|ed|ing|ements?)|reduc(?:e|es|ed|ing|tions?)|relief|reliev(?:e|es|ed|ing)|benefi(?:t|ts|ted|cial)|decreas(?:e|es|ed|ing)|less(?:en|ens|ened)?(?: pain)?|lower(?:s|ed|ing)? (?:the |your )?(?:pain|swelling|inflammation)|eas(?:e|es|ed|ing)|better|recover(?:y|ies)|gains?|farther|further|stronger|fewer|drop (?:in|of)|fall in (?:pain|symptoms)|results|outcomes|pain reduction|progress|fewer symptoms|more mobil(?:e|ity)|turnaround|diminish(?:es|ed|ing)?|enhanc(?:e|es|ed|ing|ements?)|boost(?:s|ed|ing)?|change in (?:pain|symptoms|function))'

export const c20MeaningfulImprovement: PhraseRule = {
  id: 'C20',
  name: 'Significant improvement without a figure',
  severity: 'warning',
  why: 'Words such as “significant” or “dramatic” promise a large effect, and the reader cannot see how large it was or compared with what.',
  instead: '“In a trial of … people, pain fell by … points of 10 more than with placebo at … months [source].”',
  stems: [
    'meaningful',
    'clinically',
    'significant',
    'dramatic',
    'substantial',
    'remarkabl',
    'marked',
    'considerabl',
    'profound',
    'tremendous',
    'impressive',
    'drastic',
    'massive',
    'enormous',
    'huge',
    'immense',
    'vast',
    'astonishing',
    'amazing',
    'incredibl',
    'extraordinar',
    'exceptional',
    'outstanding',
    'life',
    'radical',
    'striking',
    'spectacular',
    'stunning',
    'noticeabl',
    'great',
  ],
  patterns: [
    phrase`\b${MUCH},? (?:and [a-z-]+ )?(?:(?!(?:deal|risks?|uncertainty|doubts?|about|at|for|with|variation|differences?|weakness|bleeding|and|or|but|if|who|that|because|to|not|no)\b)[^ ;:—,]+ ){0,3}?${BETTER}\b`,
    phrase`\b(?:improv(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|reliev(?:e|es|ed|ing)|benefit(?:s|ed|ted)?|decreas(?:e|es|ed|ing)|eas(?:e|es|ed|ing)|(?:pain|swelling|stiffness|symptoms|scores?|levels?) (?:falls?|fell|drops?|dropped)|lessen(?:s|ed)?|diminish(?:es|ed)?|recover(?:s|ed)?) (?:[^ ;:—,]+ ){0,5}?(?:(?:clinically|statistically|very) )?(?:meaningfully|significantly|dramatically|substantially|remarkably|markedly|considerably|profoundly|tremendously|impressively|drastically|massively|enormously|hugely|immensely|greatly|radically|strikingly|noticeably)\b`,
    phrase`\b(?:improvements?|reductions?|relief|gains|benefits?|results|recovery|change|difference) (?:[^ ;:—,]+ ){0,4}?(?:is|are|was|were|can be|has been|have been) (?:[a-z]+ )?${MUCH}\b`,
  ],
  negatable: true,
  innocent: [
    phrase`\b(?:risks?|chances?|odds) [^;,.]{0,30}?${MUCH}|\b${MUCH} (?:[a-z]+ )?(?:reduc|lower|decreas)(?:e|es|ed|ing|s|tion in|tion of)? (?:[a-z]+ ){0,3}?(?:risks?|chances?|odds|blood loss|bleeding|fees?|costs?|prices?|waiting|radiation|benefit)\b`,
    phrase`\breduc(?:e|es|ed|ing) (?:the |your )?(?:risks?|chances?|odds|blood loss|bleeding|waiting)\b[^;,.]*`,
    phrase`\bbenefits? of (?:regular )?(?:exercis\w+|walking|physical therapy|stopping)\b`,
    phrase`\brecovery (?:time|period)\b`,
    phrase`\bgreat (?:care|deal of rest)\b`,
    phrase`\bresults of (?:your|the) (?:blood|test|scan|mri|x)`,
    phrase`\b(?:unlikely|too small) to be (?:meaningful|noticeable)\b`,
  ],
  unless: ({words, isCited, end}) =>
    (isCited && givesStudyFigure(words)) ||
    /^ (?:[a-z-]+ ){0,4}(?:in|with|after) (?:the |both |either )?(?:placebo|sham|both groups|comparison group|control)/.test(
      words.slice(end),
    ),
  hits: [
    'A clinically meaningful improvement in walking',
    'Significant pain relief within days',
    'It dramatically reduces swelling.',
    'Substantial benefit for active people',
    'My pain improved remarkably.',
    'Symptoms were greatly reduced.',
    'Markedly better sleep after one infusion',
    'Considerable relief for stiff hips',
    'Pain dropped dramatically.',
    'The improvement was significant.',
    'Our patients see profound improvements.',
    'life-changing-relief',
    'Expect impressive results.',
    'Statistically significant reduction in pain',
  ],
  passes: [
    'In a trial of 126 people, pain was significantly reduced by 1 point of 10 [3].',
    'There was no significant improvement over placebo.',
    'The study did not find a meaningful benefit.',
    'Surgery carries significant risk.',
    'Stopping smoking greatly reduces your risk of infection.',
    'A significant fall needs an X-ray.',
    'Numbness in the saddle area is a significant warning sign.',
    'Pain scores fell by 1 point of 10 more than with advice alone.',
    'Great care is taken with your records.',
    'Significant weakness should be checked the same day.',
    'Results are back within a week.',
    'Neither group had a substantial reduction in pain.',
    'The costs can be substantial.',
  ],
}

import {wordsOf} from './lost-words.ts'
import type {ImportType} from './proposal.ts'

/**
 * Words of headings and the field that such a section goes to. The first line that fits decides, so what is special stands
 * before what is general ("risk factors" are causes, "risks" are not). A phrase fits where its words stand in the heading in a row;
 * `*` at its end lets the last word go on ("diagnos*").
 */
const phrases: Record<Exclude<ImportType, 'article'>, [field: string, phrases: string[]][]> = {
  condition: [
    ['questionsToAsk', ['questions to ask', 'ask your doctor', 'ask the doctor', 'questions for your doctor']],
    [
      'whenToGetHelp',
      [
        'when to get help',
        'when to seek',
        'red flag*',
        'warning sign*',
        'emergenc*',
        'when to call',
        'call 911',
        'see a doctor',
        'when to see',
        'when to contact',
        'when should i call',
        'when should i see',
        'when should you see',
        'call your doctor',
        'call the doctor',
        'call a doctor',
        'seek help',
        'seek care',
        'seek medical',
        'urgent care',
        'get help now',
      ],
    ],
    ['keyPoints', ['key points', 'key facts', 'in short', 'at a glance', 'takeaways', 'key takeaways']],
    ['usualTreatments', ['evidence based treatment*', 'treating']],
    ['symptoms', ['symptom*', 'sign', 'signs', 'feel like', 'feels like']],
    [
      'cellTherapy',
      ['cell therap*', 'stem cell*', 'regenerative', 'prp', 'platelet rich plasma', 'msc', 'bone marrow concentrate'],
    ],
    [
      'candidacy',
      ['candidate*', 'candidacy', 'who should not', 'who it may suit', 'right for you', 'right for me', 'eligib*'],
    ],
    ['diagnosis', ['diagnos*', 'test', 'tests', 'testing', 'imaging', 'mri', 'examination']],
    [
      'causes',
      [
        'risk factor*',
        'cause*',
        'why does',
        'who is at risk',
        'triggers',
        'what happens in the body',
        'anatomy',
        'how it develops',
      ],
    ],
    // Of a treatment: what the condition itself may lead to has no field.
    ['risks', ['risk*', 'side effect*', 'harms', 'safety']],
    ['evidence', ['evidence', 'research', 'studies', 'what is known', 'clinical trial*']],
    [
      'usualTreatments',
      [
        'treatment*',
        'treated',
        'treating',
        'therapy',
        'therapies',
        'surgery',
        'surgical',
        'nonsurgical',
        'conservative',
        'managing',
        'management',
        'exercise*',
        'self care',
        'living with',
        'medication*',
        'injections',
      ],
    ],
    ['contact', ['contact', 'appointment*', 'call us', 'get in touch', 'consultation', 'schedule', 'book']],
    // "What is the evidence?" is about the evidence: the words of the question come last.
    ['causes', ['what is', 'what are', 'overview']],
  ],
  treatment: [
    ['contraindications', ['who should not', 'contraindication*', 'not a candidate', 'not suitable', 'when not to']],
    ['alternatives', ['alternative*', 'other options', 'other treatments', 'instead of', 'instead']],
    ['risks', ['risk*', 'side effect*', 'complication*', 'harms', 'safety', 'dangers']],
    ['costNote', ['cost', 'costs', 'price', 'prices', 'pricing', 'insurance', 'coverage', 'paying', 'pay']],
    ['regulatoryNote', ['fda', 'regulat*', 'legal status', 'approved', 'approval']],
    [
      'evidence',
      [
        'evidence',
        'research',
        'studies',
        'study',
        'clinical trial*',
        'does it work',
        'effective',
        'effectiveness',
        'success rate*',
        'results',
        'outcomes',
      ],
    ],
    [
      'whatHappens',
      [
        'what happens',
        'what to expect',
        'procedure',
        'during',
        'recovery',
        'recovering',
        'aftercare',
        'before',
        'after',
        'preparation',
        'preparing',
        'prepare',
        'is done',
        'performed',
        'how long',
        'step by step',
      ],
    ],
    ['whatItIs', ['what is', 'what are', 'overview', 'how it works', 'how does', 'how do', 'about']],
    ['summary', ['summary', 'in short', 'at a glance']],
  ],
}

const nowhere = [
  'reference*',
  'source',
  'sources',
  'footnotes',
  'endnotes',
  'bibliography',
  'further reading',
  'related',
  'about the author',
  'literature',
]

/** What the page does not tell: the course of a condition, and the clinic itself. */
const elsewhere = [
  'outlook',
  'prognosis',
  'leading cause',
  'prevention',
  'prevented',
  'about us',
  'about our',
  'why choose',
  'our team',
  'our doctors',
  'the doctor behind',
  'testimonial*',
  'patients say',
  'patient reviews',
]

const faqPhrases = ['faq*', 'frequently asked', 'common questions', 'questions and answers', 'your questions']

/** The field that a section of this heading goes to; null when the heading does not say. */
export function fieldOfHeading(type: ImportType, heading: string): string | null {
  const words = wordsOf(heading)
  if (words.length === 0 || isListOfSources(heading)) return null
  if (type === 'article') return 'body'
  if (isFaqHeading(heading) || elsewhere.some((phrase) => stands(phrase, words))) return null
  return phrases[type].find(([, of]) => of.some((phrase) => stands(phrase, words)))?.[0] ?? null
}

export function isListOfSources(heading: string): boolean {
  const words = wordsOf(heading)
  return words.length <= 4 && nowhere.some((phrase) => stands(phrase, words))
}

export function isFaqHeading(heading: string): boolean {
  const words = wordsOf(heading)
  return faqPhrases.some((phrase) => stands(phrase, words))
}

/** Whether a heading says no more than the page's own heading of the field does: "What are the signs of sciatica?" for Symptoms. */
export function saysOnlyField(field: string, heading: string, title: string): boolean {
  const known = new Set([...small, ...wordsOf(title), ...(ownWords[field] ?? '').split(' ')])
  return field in ownWords && wordsOf(heading).every((word) => known.has(word))
}

/** Words that say the name of a field in another way, and nothing that the field's name does not say. */
const ownWords: Record<string, string> = {
  keyPoints: 'short key points facts takeaways glance',
  symptoms: 'symptom symptoms sign signs feel like',
  causes: 'cause causes caused why happens body overview',
  diagnosis: 'diagnosis diagnosed diagnose diagnosing',
  usualTreatments: 'treatment treatments treated treat options usual common',
  evidence: 'evidence research studies known found show say',
  risks: 'risk risks',
  questionsToAsk: 'questions question ask doctor',
  contact: 'contact contacting clinic us',
  summary: 'summary short glance',
  whatItIs: 'overview',
  whatHappens: 'happens expect during',
  contraindications: 'who should not have contraindications',
  alternatives: 'alternative alternatives other options',
  costNote: 'cost costs much price prices',
}

const small =
  'a an and are at common do does for how i in is it of or s that the there this to what which you your'.split(' ')

function stands(phrase: string, words: string[]): boolean {
  const wanted = phrase.split(' ')
  return words.some((_, start) => wanted.every((want, index) => fits(want, words[start + index] ?? '')))
}

function fits(want: string, word: string): boolean {
  return want.endsWith('*') ? word.startsWith(want.slice(0, -1)) : word === want
}

import {brokenOf, type DocumentRule} from './document-rule.ts'
import {testimonialIn} from './typed-testimonial.ts'

/** Praise by patients, in any of the three forms in which it can reach a page. What is not there is left out. */
export interface TestimonialFacts {
  /** A testimonial that is kept as one. */
  testimonial?: {
    hasConsent: boolean
    /** Whether it says what the patient got for it, or that it was nothing. */
    hasMaterialConnection: boolean
    /** Whether it says what most patients can expect. */
    hasTypicality: boolean
    /** Whether it names a condition, and whether a source for that stands beside it. */
    namesCondition: boolean
    isCited: boolean
  }
  /** A text of a page, which may hold what only a testimonial should hold. */
  text?: string
  /** The paragraph behind it, which may be its signature. */
  nextText?: string
  /** The schema.org types and properties that the page's JSON-LD uses. */
  markup?: readonly string[]
}

export type TestimonialPart = 'consent' | 'material-connection' | 'typicality' | 'condition' | 'typed' | 'markup'

/** What tells search engines of opinions: a clinic may not say these of itself. */
export const reviewMarkup: readonly string[] = [
  'Review',
  'UserReview',
  'EmployerReview',
  'CriticReview',
  'Rating',
  'AggregateRating',
  'EndorsementRating',
  'review',
  'reviews',
  'aggregateRating',
  'reviewRating',
]

const whole = {
  hasConsent: true,
  hasMaterialConnection: true,
  hasTypicality: true,
  namesCondition: false,
  isCited: false,
}

export const s07Testimonial: DocumentRule<TestimonialFacts, TestimonialPart> = {
  id: 'S07',
  name: 'Testimonials',
  severity: 'error',
  why: 'The words of one patient read as what every patient can expect, and the law asks for consent, for what was paid, and for what is typical.',
  instead:
    'Take the testimonial out and say what studies found; where one must stand, it needs consent, what the patient got for it, and what most patients can expect.',
  check: ({testimonial, text = '', nextText = '', markup = []}) =>
    brokenOf({
      consent: testimonial !== undefined && !testimonial.hasConsent,
      'material-connection': testimonial !== undefined && !testimonial.hasMaterialConnection,
      typicality: testimonial !== undefined && !testimonial.hasTypicality,
      condition: testimonial?.namesCondition === true && !testimonial.isCited,
      typed: text !== '' && testimonialIn(text, nextText) !== null,
      markup: markup.some((name) => reviewMarkup.includes(name)),
    }),
  hits: [
    {
      facts: {testimonial: {...whole, hasConsent: false, hasMaterialConnection: false, hasTypicality: false}},
      parts: ['consent', 'material-connection', 'typicality'],
    },
    {facts: {testimonial: {...whole, namesCondition: true}}, parts: ['condition']},
    {facts: {markup: ['MedicalClinic', 'AggregateRating']}, parts: ['markup']},
    {facts: {markup: ['MedicalClinic', 'review']}, parts: ['markup']},
    ...[
      'I can walk again thanks to Dr. Lee.',
      'My pain is gone since your treatment.',
      '“My back pain is gone!” — Maria, 54',
      '"The staff is kind and the shots worked." – John D., age 61, San Diego',
      'I could play with my grandchildren again. — Verified patient',
      '“I am pain-free,” says our patient Maria.',
      'After my injection I was back to golf in a month.',
      'I had stem cells in my knee and now I hike every weekend.',
      'Dr. Lee gave me my life back.',
      'This clinic changed my life.',
      'I no longer need my cane.',
      'I can’t recommend this clinic enough.',
      'I’ve never felt better.',
      'My husband had PRP at this clinic and he is golfing again.',
      'Thanks to your team, I sleep through the night.',
      'I cancelled my knee replacement.',
      'I got my life back!',
      'Within weeks my knee was like new.',
      'The cells healed my back.',
      'I am so grateful to Dr. Lee for this.',
      'Two weeks after the treatment my pain had vanished.',
      'I can finally sleep.',
    ].map((text) => ({facts: {text}, parts: ['typed'] as const})),
    {facts: {text: '“My legs feel light.”', nextText: '— Maria'}, parts: ['typed']},
  ],
  passes: [
    {},
    {testimonial: whole},
    {testimonial: {...whole, namesCondition: true, isCited: true}},
    {markup: ['MedicalClinic', 'WebPage', 'reviewedBy', 'lastReviewed']},
    ...[
      'Can I walk after surgery?',
      'Will my pain be gone after the treatment? Some people feel less pain.',
      'When can I walk again after my operation?',
      'I have no pain when I sit. Do I need an MRI?',
      'Ask: how will I know if my pain is better after the injection?',
      'My leg hurts when I walk and gets better when I sit.',
      'I cannot walk as far as I could last year.',
      'I can no longer feel my legs.',
      '“We were surprised that my group saw pain fall in both arms,” said the lead author.',
      '“The long-term safety is not known.” — FDA, 2020',
      '“I have seen no trial that shows this.” — Dana Example, MD',
      '“I was able to repeat the result again,” said Dr. Lee.',
      'Be wary of stories such as “I can walk again thanks to stem cells”.',
      'One participant in the study said: “My pain is gone.”',
      'Tell your doctor about your goals, such as “I want to walk my dog again”.',
      'I trained in Boston and have treated spinal stenosis for ten years.',
      'I see my patients again after two weeks.',
      'People aged 54 to 70 took part — most were women, 61 on average.',
      'Most people can walk again within a day of surgery.',
      'In one trial — 54 people, one year — pain fell by two points.',
      'If I can walk again without pain, should I stop the exercises?',
      'I understand that after my injection I may not be able to drive again that day.',
    ].map((text) => ({text})),
    {text: 'Pain fell in both groups.', nextText: '— Carragee and others, 2019'},
  ],
}

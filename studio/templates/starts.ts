/** A way to begin a document: what is chosen already, and never a word that readers could see by mistake. */
export interface Start {
  /** The type's own name for its plain start: links and reference fields of the Studio begin with that one. */
  id: string
  title: string
  schemaType: string
  description: string
  value: Readonly<Record<string, unknown>>
}

/** The starts of a type, the usual one first. A type without an entry begins empty. */
export const starts: readonly Start[] = [
  {
    id: 'condition',
    schemaType: 'condition',
    title: 'Condition page',
    description: 'With its three care cards and the contact at the end',
    value: {whenToGetHelp: careCards(), contact: [contactBlock()]},
  },
  {
    id: 'treatment',
    schemaType: 'treatment',
    title: 'Treatment',
    description: 'Nothing chosen yet',
    value: {recommendedByGuideline: false},
  },
  {
    id: 'treatment-guideline',
    schemaType: 'treatment',
    title: 'Treatment that a guideline recommends',
    description: 'Marked as recommended: cite the guideline before you publish',
    value: {recommendedByGuideline: true},
  },
  {
    id: 'treatment-cells',
    schemaType: 'treatment',
    title: 'Treatment with cells',
    description: 'Unproven until you show more: not approved, in no guideline',
    value: {kind: 'cellProduct', ...unproven()},
  },
  {
    id: 'treatment-blood',
    schemaType: 'treatment',
    title: 'Treatment with a blood product',
    description: 'Unproven until you show more: not approved, in no guideline',
    value: {kind: 'bloodProduct', ...unproven()},
  },
  {
    id: 'article',
    schemaType: 'article',
    title: 'Article',
    description: 'An empty page',
    value: {},
  },
  {
    id: 'article-question',
    schemaType: 'article',
    title: 'Article that answers a question',
    description: 'With a block for questions and answers',
    value: {body: [{_type: 'faq', _key: 'questions', items: [{_type: 'faqItem', _key: 'first'}]}]},
  },
  {
    id: 'article-research',
    schemaType: 'article',
    title: 'Article on new research',
    description: 'With an evidence statement that asks for its source',
    value: {body: [{_type: 'evidenceStatement', _key: 'finding'}]},
  },
  {
    id: 'person',
    schemaType: 'person',
    title: 'Person who writes',
    description: 'Can be chosen as author',
    value: {roles: ['author'], isDemonstration: false},
  },
  {
    id: 'person-reviewer',
    schemaType: 'person',
    title: 'Person who reviews pages',
    description: 'A clinician who can be asked for a medical review, once a credential is entered',
    value: {roles: ['medicalReviewer', 'clinician'], isDemonstration: false},
  },
  {
    id: 'person-clinician',
    schemaType: 'person',
    title: 'Person who sees patients',
    description: 'A clinician of the team',
    value: {roles: ['clinician'], isDemonstration: false},
  },
  {
    id: 'citation',
    schemaType: 'citation',
    title: 'Citation',
    description: 'A study or another text',
    value: {retracted: false},
  },
  {
    id: 'citation-guideline',
    schemaType: 'citation',
    title: 'Citation of a guideline',
    description: 'Asks when it lapses',
    value: {kind: 'guideline', retracted: false},
  },
  {
    id: 'redirect',
    schemaType: 'redirect',
    title: 'Redirect',
    description: 'An old address that leads to another page',
    value: {isGone: false},
  },
  {
    id: 'redirect-gone',
    schemaType: 'redirect',
    title: 'Redirect for a page that is gone',
    description: 'An old address that nothing replaces',
    value: {isGone: true},
  },
]

/** The strictest status: an editor can show that more is known, and never publishes more by forgetting it. */
function unproven() {
  return {regulatoryStatus: 'notApproved', recommendedByGuideline: false}
}

/** One card a level, most urgent first. Publishing waits until each has its signs, or is deleted. */
function careCards() {
  const headings = {
    emergency: 'Call 911 or go to an emergency department now if:',
    urgent: 'Speak to a doctor today if:',
    routine: 'Make an appointment if:',
  }
  return Object.entries(headings).map(([level, heading]) => ({_type: 'careCard', _key: level, level, heading}))
}

function contactBlock() {
  return {_type: 'clinicContact', _key: 'contact', heading: 'Talk to the clinic'}
}

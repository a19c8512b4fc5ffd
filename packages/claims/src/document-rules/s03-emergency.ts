import {brokenOf, type DocumentRule} from './document-rule.ts'

/** A page, or a stretch of one. */
export interface EmergencyFacts {
  /** True for a page about an illness with warning signs. */
  needsEmergencyCard: boolean
  /** True for a page that tells of illness and may do without a card until it invites readers to the clinic. */
  needsCardWithContact: boolean
  /** The care cards and the invitations to the clinic, as a reader meets them. */
  order: readonly ('emergencyCard' | 'otherCard' | 'contact')[]
  /** The sentences of the emergency cards. */
  emergencySentences: readonly string[]
}

export type EmergencyPart = 'emergency-card' | 'contact-before-help' | 'contact-without-help' | 'contact-in-emergency'

const nothing: EmergencyFacts = {
  needsEmergencyCard: false,
  needsCardWithContact: false,
  order: [],
  emergencySentences: [],
}

export const s03Emergency: DocumentRule<EmergencyFacts, EmergencyPart> = {
  id: 'S03',
  name: 'Help before any invitation',
  severity: 'error',
  why: 'Somebody with warning signs must find the emergency number before anything that the clinic offers.',
  instead:
    'Put the emergency card first, keep it free of invitations, and move the clinic’s contact below the last card.',
  check: ({needsEmergencyCard, needsCardWithContact, order, emergencySentences}) => {
    const firstContact = order.indexOf('contact')
    const lastCard = order.findLastIndex((part) => part !== 'contact')
    return brokenOf({
      'emergency-card': needsEmergencyCard && !order.includes('emergencyCard'),
      'contact-before-help': firstContact !== -1 && firstContact < lastCard,
      'contact-without-help': needsCardWithContact && firstContact !== -1 && lastCard === -1,
      'contact-in-emergency': emergencySentences.some((sentence) => invitationIn(sentence) !== null),
    })
  },
  hits: [
    {facts: {...nothing, needsEmergencyCard: true, order: ['otherCard']}, parts: ['emergency-card']},
    {facts: {...nothing, order: ['contact', 'emergencyCard']}, parts: ['contact-before-help']},
    {facts: {...nothing, order: ['emergencyCard', 'contact', 'otherCard']}, parts: ['contact-before-help']},
    {facts: {...nothing, needsCardWithContact: true, order: ['contact']}, parts: ['contact-without-help']},
    {facts: {...nothing, emergencySentences: ['Then call our clinic.']}, parts: ['contact-in-emergency']},
    {facts: {...nothing, emergencySentences: ['Book an appointment with us.']}, parts: ['contact-in-emergency']},
    {facts: {...nothing, emergencySentences: ['If you are not sure, call us.']}, parts: ['contact-in-emergency']},
  ],
  passes: [
    nothing,
    {...nothing, needsEmergencyCard: true, order: ['emergencyCard', 'otherCard', 'contact']},
    {...nothing, needsCardWithContact: true, order: []},
    {...nothing, order: ['contact']},
    {...nothing, emergencySentences: ['Call 911 now.', 'Do not call us.', 'Do not wait for an appointment.']},
  ],
}

const invitation =
  /\b(?:call|phone|ring|contact|e-?mail|text|message|visit|see|come to)\s+(?:us|our|the clinic|this clinic)\b|\b(?:book|schedule|request|make|arrange)\s+(?:an?\s+|your\s+)?(?:free\s+|online\s+)?(?:appointment|consultation|visit|call|evaluation)\b/iu

/** Words before an invitation that make it the opposite: "do not call us", "instead of calling our clinic". "If not, call us" is one. */
const notAnInvitation =
  /\b(?:do not|don[’']t|never|instead of|rather than|before you|without|no need to|wait (?:for|to))\b[^,;:]*$/iu

/** Where a sentence invites readers to the clinic: "call us", "book an appointment". */
export function invitationIn(sentence: string): {start: number; end: number} | null {
  const match = invitation.exec(sentence)
  if (!match || notAnInvitation.test(sentence.slice(0, match.index))) return null
  return {start: match.index, end: match.index + match[0].length}
}

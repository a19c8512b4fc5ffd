import {bodyCheck, unknownBlockCheck} from '../../checks/body.ts'
import {type Check, error, type Finding, warning} from '../../checks/finding.ts'
import {isIcd10Cm} from '../../checks/identifiers.ts'
import {pageQualityChecks} from '../../checks/page-quality.ts'
import {required, slugCheck} from '../../checks/required.ts'
import {reviewCheck} from '../../checks/review.ts'
import {helpIn, isBroken} from '../../checks/structure.ts'
import {keyStep, listOf, objectOf, textOf} from '../../checks/values.ts'
import {claimOverrideCheck} from '../../objects/claim-override/claim-override.checks.ts'
import {workflowChecks} from '../../workflow/workflow.checks.ts'

/** A reader must find help before anything else is offered, and in the right order. */
const careCardCheck: Check = (document) => {
  const cards = listOf(document.whenToGetHelp).map(objectOf)
  const levels = cards.map(({level}) => textOf(level))
  const findings: Finding[] = []
  // The field holds nothing but cards.
  const order = helpIn(cards.map((card) => ({...card, _type: 'careCard'})))
  if (isBroken('emergency-card', {needsEmergencyCard: true, order}))
    findings.push(
      error(
        'emergency-missing',
        ['whenToGetHelp'],
        'Add an emergency card first. Example: "Call 911 or go to an emergency department now if:"',
      ),
    )
  for (const level of new Set(levels)) {
    if (level && levels.filter((other) => other === level).length > 1)
      findings.push(
        error(
          'care-level-twice',
          ['whenToGetHelp'],
          `There are two cards of the level "${level}". Join them into one list.`,
        ),
      )
  }
  return findings
}

/** Symptoms stand above the care cards: an invitation there would come before help. */
const contactAfterHelpCheck: Check = (document) =>
  listOf(document.symptoms).flatMap((block, index) =>
    isBroken('contact-before-help', {order: [...helpIn([objectOf(block)]), 'emergencyCard']})
      ? [
          error(
            'contact-before-help',
            ['symptoms', keyStep(block, index)],
            'This invitation to the clinic stands before the cards that say when to get help. Move it to "Contacting the clinic".',
          ),
        ]
      : [],
  )

const definitionCheck: Check = (document) => {
  const words = textOf(document.definition).split(/\s+/).filter(Boolean).length
  return words > 40
    ? [warning('definition-long', ['definition'], `The definition has ${words} words. Cut it to 40 or fewer.`)]
    : []
}

const codeCheck: Check = (document) =>
  listOf(document.codes).flatMap((item, index) => {
    const {system, code} = objectOf(item)
    if (system !== 'ICD-10-CM' || isIcd10Cm(textOf(code))) return []
    return [
      error(
        'icd-form',
        ['codes', keyStep(item, index), 'code'],
        'An ICD-10-CM code looks like M48.061. Check it against this year’s list.',
      ),
    ]
  })

export const conditionChecks: Check[] = [
  required({
    title: 'Give the condition its plain name.',
    definition: 'Say in at most 40 words what it is. This sentence opens the page.',
    symptoms: 'Describe the symptoms.',
    causes: 'Explain what happens in the body.',
    usualTreatments: 'Describe the usual treatments and what trials found.',
    evidence: 'Say what is known and not known, with evidence statements.',
    risks: 'List the known harms.',
    candidacy: 'Say who it may suit and who needs something else first.',
  }),
  slugCheck,
  definitionCheck,
  careCardCheck,
  contactAfterHelpCheck,
  codeCheck,
  bodyCheck,
  unknownBlockCheck,
  reviewCheck,
  claimOverrideCheck,
  ...pageQualityChecks,
  ...workflowChecks,
]

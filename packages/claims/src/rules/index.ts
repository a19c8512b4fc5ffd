import type {PhraseRule} from '../rule.ts'
import {c01Cure} from './c01-cure.ts'
import {c02Guarantee} from './c02-guarantee.ts'
import {c03FdaApproved} from './c03-fda-approved.ts'
import {c04NoSideEffects} from './c04-no-side-effects.ts'
import {c05Proven} from './c05-proven.ts'
import {c06Reverse} from './c06-reverse.ts'
import {c07Regrow} from './c07-regrow.ts'
import {c08Miracle} from './c08-miracle.ts'
import {c09AvoidSurgery} from './c09-avoid-surgery.ts'
import {c10PainFree} from './c10-pain-free.ts'
import {c11CompletelySafe} from './c11-completely-safe.ts'
import {c12Registered} from './c12-registered.ts'
import {c13Superlative} from './c13-superlative.ts'
import {c14StopsProgression} from './c14-stops-progression.ts'
import {c15BirthTissue} from './c15-birth-tissue.ts'
import {c16StemCellsTreat} from './c16-stem-cells-treat.ts'
import {c17OwnFigures} from './c17-own-figures.ts'
import {c18Heal} from './c18-heal.ts'
import {c19WeakQualifier} from './c19-weak-qualifier.ts'
import {c20MeaningfulImprovement} from './c20-meaningful-improvement.ts'
import {c21RootCause} from './c21-root-cause.ts'
import {c22DesignedTo} from './c22-designed-to.ts'
import {c23Authority} from './c23-authority.ts'
import {c24Novelty} from './c24-novelty.ts'
import {c25Natural} from './c25-natural.ts'
import {c26MostPatients} from './c26-most-patients.ts'
import {c27Urgency} from './c27-urgency.ts'
import {c28BoardCertified} from './c28-board-certified.ts'
import {c29Insurance} from './c29-insurance.ts'
import {c30Jargon} from './c30-jargon.ts'
import {c31Wellness} from './c31-wellness.ts'
import {c32UsualCare} from './c32-usual-care.ts'
import {c33BeforeAfter} from './c33-before-after.ts'
import {c34YouWill} from './c34-you-will.ts'

/** Every rule about words, in the order of the ids. */
export const phraseRules: readonly PhraseRule[] = [
  c01Cure,
  c02Guarantee,
  c03FdaApproved,
  c04NoSideEffects,
  c05Proven,
  c06Reverse,
  c07Regrow,
  c08Miracle,
  c09AvoidSurgery,
  c10PainFree,
  c11CompletelySafe,
  c12Registered,
  c13Superlative,
  c14StopsProgression,
  c15BirthTissue,
  c16StemCellsTreat,
  c17OwnFigures,
  c18Heal,
  c19WeakQualifier,
  c20MeaningfulImprovement,
  c21RootCause,
  c22DesignedTo,
  c23Authority,
  c24Novelty,
  c25Natural,
  c26MostPatients,
  c27Urgency,
  c28BoardCertified,
  c29Insurance,
  c30Jargon,
  c31Wellness,
  c32UsualCare,
  c33BeforeAfter,
  c34YouWill,
]

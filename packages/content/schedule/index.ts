export {type Decision, decide, outcomeOf} from './decide.ts'
export {type Due, dueOf, isLate, isRefused, seenOf} from './due.ts'
export {embargoCheck} from './embargo.check.ts'
export {withOutcome} from './outcome.ts'
export {type PlanProblems, planProblems} from './plan-problems.ts'
export {cancelled, isPlanned, nothingPlanned, type Plan, planOf, rescheduled, scheduled} from './planned.ts'
export {
  lastOutcome,
  type Outcome,
  SCHEDULE_TYPE,
  type Schedule,
  scheduledTypes,
  scheduleIdOf,
  scheduleOf,
  type Task,
} from './schedule.ts'
export {
  clinicZone,
  clockChange,
  doneBefore,
  lateness,
  lateReason,
  momentInWords,
  momentText,
  refusals,
} from './words.ts'

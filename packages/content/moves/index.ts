export {addressChange, addressOf} from './address-change.ts'
export {type Binned, type BinnedVersion, type BroughtBack, binned, binnedOf, bringBack, deleteForGood} from './bin.ts'
export {ChangedMeanwhileError, commit} from './commit.ts'
export {commitPublication, publicationMutations} from './commit-publication.ts'
export {commitTakeDown} from './commit-take-down.ts'
export {dependencesOn} from './dependents.ts'
export type {Mutation} from './mutation.ts'
export type {
  AddressChange,
  Dependence,
  DependenceKind,
  Destination,
  Doer,
  PublicationPlan,
  TakeDownPlan,
} from './plan.ts'
export {publicationPlan} from './publication.ts'
export {redirectId, redirectsAt, redirectsTo} from './redirects.ts'
export {strengthened} from './strengthened.ts'
export {canTakeReaders, type Removal, takeDownPlan} from './take-down.ts'
export {TakeDownError} from './take-down-error.ts'
export {removal, unchanged} from './unchanged.ts'

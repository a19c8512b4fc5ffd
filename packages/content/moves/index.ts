export {addressChange, addressOf} from './address-change.ts'
export {ChangedMeanwhileError, commit} from './commit.ts'
export {commitPublication, publicationMutations} from './commit-publication.ts'
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
export {removal, unchanged} from './unchanged.ts'

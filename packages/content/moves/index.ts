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

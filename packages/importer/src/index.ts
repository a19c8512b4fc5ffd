export type * from './proposal.ts'

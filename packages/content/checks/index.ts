export {checkDocument} from './check-document.ts'
export {checkDataset, type DatasetFinding} from './dataset.ts'
export type {Check, CheckContext, ContentDocument, Finding} from './finding.ts'
export {characterCount, searchRanges} from './search.ts'

import {type Finding, isError} from './finding.ts'

/** What stops a document from being published. */
export function publishBlockers(findings: Finding[]): Finding[] {
  return findings.filter(isError)
}

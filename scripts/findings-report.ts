import {type DatasetFinding, groupOf, groups} from '@clinic/content/checks'

/** Findings as a person reads them in a terminal: by document, each with its link into the Studio, and how many there are. */
export function findingsReport(findings: DatasetFinding[], studioUrl: string): string {
  const byDocument = [...Map.groupBy(findings, ({documentId}) => documentId).values()]
  return [...byDocument.map((group) => documentReport(group, studioUrl)), summary(findings)].join('\n\n')
}

function documentReport(findings: DatasetFinding[], studioUrl: string): string {
  const [{documentId, documentTitle, documentType}] = findings as [DatasetFinding]
  const address = `${studioUrl}/intent/edit/id=${documentId};type=${documentType}`
  return [`${documentTitle} (${documentType})  ${address}`, ...findings.map(line)].join('\n')
}

function line({severity, message, rule, path, quote}: DatasetFinding): string {
  const words = quote && !message.includes(quote.text) ? `“${quote.text}”: ` : ''
  const place = path.length > 0 ? ` at ${shownPath(path)}` : ''
  return `  ${severity === 'error' ? 'must fix  ' : 'should fix'}  ${words}${message}  [${rule}${place}]`
}

function shownPath(path: DatasetFinding['path']): string {
  return path.map((step) => (typeof step === 'object' && '_key' in step ? `[${step._key}]` : String(step))).join('.')
}

function summary(findings: DatasetFinding[]): string {
  const rows = groups
    .map((group) => ({group, ...count(findings.filter(({rule}) => groupOf(rule) === group))}))
    .filter(({errors, warnings}) => errors + warnings > 0)
    .map(({group, errors, warnings}) => `  ${group.padEnd(10)} ${errors} must fix, ${warnings} should fix`)
  const {errors, warnings} = count(findings)
  return [...rows, `In all: ${errors} must fix, ${warnings} should fix.`].join('\n')
}

function count(findings: DatasetFinding[]): {errors: number; warnings: number} {
  const errors = findings.filter(({severity}) => severity === 'error').length
  return {errors, warnings: findings.length - errors}
}

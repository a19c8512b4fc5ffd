import type {Finding} from '@clinic/content/checks'

export interface Summary {
  text: string
  mustFix: number
  shouldFix: number
}

/** The state of a document in one line. */
export function summaryOf(findings: Finding[]): Summary {
  const mustFix = findings.filter(({severity}) => severity === 'error').length
  const shouldFix = findings.length - mustFix
  const parts = [mustFix > 0 && `${mustFix} must fix`, shouldFix > 0 && `${shouldFix} should fix`].filter(Boolean)
  return {text: parts.join(', ') || 'Nothing to fix', mustFix, shouldFix}
}

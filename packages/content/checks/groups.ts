/** The headings under which the Studio shows findings, in this order. */
export const groups = [
  'claims',
  'review',
  'evidence',
  'structure',
  'links',
  'images',
  'search',
  'reading',
  'fields',
] as const

export type Group = (typeof groups)[number]

/** Where a rule belongs that is named here; a claim rule (C01 and so on) is known by its name, and all others are about fields. */
const groupsOfRules: Record<string, Group> = {
  'approval-missing': 'review',
  'approval-withdrawn': 'review',
  'approval-by-author': 'review',
  'approval-reviewer': 'review',
}

export function groupOf(rule: string): Group {
  return groupsOfRules[rule] ?? (/^C\d\d$/.test(rule) ? 'claims' : 'fields')
}

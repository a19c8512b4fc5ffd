import {citationFragment} from '../../documents/citation/citation.groq.ts'
import {linkFragment} from '../../objects/link/link.groq.ts'

export const evidenceStatementFragment = `
  outcome,
  direction,
  certainty,
  text,
  searchedOn,
  treatment->{${linkFragment}, regulatoryStatus},
  condition->{${linkFragment}},
  citations[]->{${citationFragment}}
`

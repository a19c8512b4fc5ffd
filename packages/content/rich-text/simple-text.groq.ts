import {citationFragment} from '../documents/citation/citation.groq.ts'
import {glossaryTermFragment} from '../documents/glossary-term/glossary-term.groq.ts'
import {linkFragment} from '../objects/link/link.groq.ts'

/** A text block with its links and notes followed to what they point at. */
export const simpleTextFragment = `
  ...,
  children[]{
    ...,
    _type == "citationNote" => {"citation": citation->{${citationFragment}}}
  },
  markDefs[]{
    ...,
    _type == "internalLink" => {"link": reference->{${linkFragment}, kind, regulatoryStatus}},
    _type == "explainedTerm" => {"term": term->{${glossaryTermFragment}}}
  }
`

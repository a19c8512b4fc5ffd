import {GLOSSARY_QUERY} from '@clinic/content/queries'
import type {GLOSSARY_QUERY_RESULT, TREATMENTS_QUERY_RESULT} from '@clinic/content/types'
import type {SanityClient} from '@sanity/client'
import {ask} from '../sanity/read-pages.ts'

export type Status = TREATMENTS_QUERY_RESULT[number]['regulatoryStatus']

/** What documents say that their pages do not tell in a way a program could read. */
export interface Names {
  named: {_type: string; slug: string; alsoKnownAs: (string | null)[] | null; regulatoryStatus: Status}[]
  glossary: GLOSSARY_QUERY_RESULT
}

const NAMES = `{
  "named": *[_type in ["condition", "treatment"] && defined(slug.current)]{_type, "slug": slug.current, alsoKnownAs, regulatoryStatus},
  "glossary": ${GLOSSARY_QUERY}
}`

export async function readNames(client: SanityClient): Promise<Names> {
  return await ask<Names>(client, NAMES)
}

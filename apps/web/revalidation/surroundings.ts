import type {SanityClient} from '@sanity/client'
import {ask} from '../sanity/read-pages.ts'
import type {Surroundings} from './affected-paths.ts'

const SURROUNDINGS = `{
  "current": *[_id == $id][0]{_type, "slug": slug.current, from},
  "referrers": *[references($id)]._id,
  "footer": coalesce(*[_type == "siteSettings"][0].footerLinks[]._ref, []),
  "oldAddresses": *[_type == "redirect" && to._ref == $id && defined(from)].from,
  "pages": *[_type in $types && defined(slug.current)]{_id, _type, "slug": slug.current}
}`

const types = ['condition', 'treatment', 'article', 'person', 'page', 'legalNotice', 'citation']

export async function readSurroundings(client: SanityClient, id: string): Promise<Surroundings> {
  return await ask<Surroundings>(client, SURROUNDINGS, {id, types})
}

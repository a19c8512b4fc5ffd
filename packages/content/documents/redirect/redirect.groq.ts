import {defineQuery} from 'groq'
import {linkFragment} from '../../objects/link/link.groq.ts'

/** Where an old address leads now. `$from`: the path that was asked for. */
export const REDIRECT_QUERY = defineQuery(`
  *[_type == "redirect" && from == $from && isGone != true][0]{_id, _type, from, to->{${linkFragment}}}
`)

/** Addresses whose pages were removed for good, and which addresses have a page. */
export const GONE_QUERY = defineQuery(`{
  "gone": *[_type == "redirect" && isGone == true && defined(from)].from,
  "pages": *[defined(slug.current)]{_type, "slug": slug.current}
}`)

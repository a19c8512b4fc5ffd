import {defineQuery} from 'groq'
import {linkFragment} from '../../objects/link/link.groq.ts'

/** Where an old address leads now. `$from`: the path that was asked for. */
export const REDIRECT_QUERY = defineQuery(`
  *[_type == "redirect" && from == $from][0]{_id, _type, from, to->{${linkFragment}}}
`)

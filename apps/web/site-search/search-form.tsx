import {words} from '@clinic/content/language'
import {LONGEST_QUERY} from './longest-query.ts'

/** One line to type in. A plain form: it needs no script. */
export function SearchForm({query = ''}: {query?: string}) {
  return (
    <search className="page">
      <form className="search-form" action="/search">
        <label htmlFor="q">{words.search.label}</label>
        <input id="q" name="q" type="search" defaultValue={query} maxLength={LONGEST_QUERY} autoComplete="off" />
        <button className="button" type="submit">
          {words.search.submit}
        </button>
      </form>
    </search>
  )
}

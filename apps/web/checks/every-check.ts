import {builtPageProblems} from './built-pages.ts'
import type {BuiltPageProblem, BuiltSite} from './built-site.ts'
import {validityProblems} from './html-validity.ts'
import {linkProblems} from './links.ts'
import {reviewMarkupProblems} from './review-markup.ts'
import {searchTextProblems} from './search-texts.ts'
import {sizeProblems} from './size.ts'
import {structuredDataProblems} from './structured-data.ts'

/** What is wrong with the pages of a build. Nothing, when every page keeps its promises. */
export function siteProblems(site: BuiltSite): BuiltPageProblem[] {
  if (site.pages.length === 0) return [{page: '.next/server/pages', message: 'has no built pages.'}]
  return [
    builtPageProblems,
    linkProblems,
    searchTextProblems,
    structuredDataProblems,
    reviewMarkupProblems,
    validityProblems,
    sizeProblems,
  ].flatMap((problemsOf) => problemsOf(site))
}

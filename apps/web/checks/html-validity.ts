import {HtmlValidate} from 'html-validate'
import type {BuiltPageProblem, BuiltSite} from './built-site.ts'
import {htmlValidityConfig} from './html-validity.config.ts'

/** Where the pages are not HTML as the standard has it. */
export function validityProblems({pages}: BuiltSite): BuiltPageProblem[] {
  const validator = new HtmlValidate(htmlValidityConfig)
  return pages.flatMap(({path, html}) =>
    validator
      .validateStringSync(html, `${path}.html`)
      .results.flatMap(({messages}) => messages)
      .map(({message, ruleId, selector, line, column}) => ({
        page: path,
        message: `is not valid HTML: ${message} (${ruleId}) at ${selector ?? `${line}:${column}`}`,
      })),
  )
}

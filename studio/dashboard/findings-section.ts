import {type ContentDocument, dayAfter, type Finding, groupOf} from '@clinic/content/checks'
import {type Known, versionsOf} from './dashboard.ts'
import {dayWords, fromToday} from './days.ts'
import {documentLine, stringAt} from './document-line.ts'
import type {Line, Section} from './line.ts'
import {isBrokenLink} from './links-section.ts'

/** An allowed claim is listed this long before it lapses. */
const OVERRIDE_NOTICE_DAYS = 30

/** What must be fixed on pages and in drafts, claims first; and claims that are allowed only for some days more. */
export function findingsSection(known: Known): Section {
  const lines = (isDraft: boolean) =>
    versionsOf(known.facts)
      .filter((version) => version.isDraft === isDraft)
      .flatMap(({document}) =>
        lineOf(
          document,
          (known.findings.get(document._id) ?? []).filter(
            ({severity, rule}) => severity === 'error' && !isListedElsewhere(rule, isDraft),
          ),
        ),
      )
  const published = lines(false)
  return {
    id: 'fix',
    title: 'To fix',
    empty: 'No claim and no mistake that must be fixed.',
    isUrgent: published.length > 0,
    groups: [
      {title: 'On published pages', about: 'Readers see these.', lines: published},
      {title: 'In drafts', about: 'These stop a draft from being published.', lines: lines(true)},
      {
        title: 'Allowed claims that lapse soon',
        about: 'A medical reviewer let these sentences stand. Have them reviewed again, or change them.',
        lines: versionsOf(known.facts)
          .filter(({document, isDraft}) => !isDraft && Array.isArray(document.claimOverrides))
          .flatMap(({document}) => overrideLines(document, known.today)),
      },
    ],
  }
}

/** A document is one line: what is most serious in it, and how much more there is. */
function lineOf(document: ContentDocument, mustFix: Finding[]): Line[] {
  const claims = mustFix.filter(({rule}) => groupOf(rule) === 'claims')
  const [first] = [...claims, ...mustFix]
  if (!first) return []
  const more = mustFix.length - 1
  const note = [
    claims.length > 0 && (claims.length === 1 ? 'A claim.' : `${claims.length} claims.`),
    first.message,
    more > 0 && `And ${more} more.`,
  ]
  return [documentLine(document, {note: note.filter(Boolean).join(' '), path: first.path})]
}

/** Broken links have a section of their own, and so has a draft that waits for an approval, or for its day. */
function isListedElsewhere(rule: string, isDraft: boolean): boolean {
  return isBrokenLink(rule) || (isDraft && (rule.startsWith('approval-') || rule === 'embargo'))
}

function overrideLines(document: ContentDocument, today: string): Line[] {
  const overrides = Array.isArray(document.claimOverrides) ? document.claimOverrides : []
  return overrides.flatMap((override: unknown) => {
    const expires = stringAt(override, 'expires')
    if (!expires || expires > dayAfter(today, OVERRIDE_NOTICE_DAYS)) return []
    const key = stringAt(override, '_key')
    return documentLine(document, {
      note: `${expires < today ? 'Lapsed' : 'Lapses'} ${fromToday(expires, today)} (${dayWords(expires)}): “${stringAt(override, 'matchedText')}”`,
      path: key ? ['claimOverrides', {_key: key}, 'expires'] : ['claimOverrides'],
    })
  })
}

import {type Finding, LINK_REPORT_ID} from '@clinic/content/checks'
import {type Known, versionsOf} from './dashboard.ts'
import {dayWords} from './days.ts'
import {documentLine, stringAt} from './document-line.ts'
import type {Group, Line, Section} from './line.ts'

const hidden = 'Links to pages hidden from search engines'

/** The rules about links that lead a reader nowhere, under the words of their list. */
export const brokenLinkRules: Record<string, string[]> = {
  'Links to pages that are not there': ['reference-missing', 'reference-unpublished'],
  'Dead links to other sites': ['links-dead'],
  'Links to addresses that are gone for good': ['link-gone-page'],
  [hidden]: ['link-hidden-page'],
}

export function isBrokenLink(rule: string): boolean {
  return Object.values(brokenLinkRules).flat().includes(rule)
}

/** A page that is only hidden from search engines is there for readers. */
function leadsNowhere(rule: string): boolean {
  return isBrokenLink(rule) && !brokenLinkRules[hidden]?.includes(rule)
}

/** The only program that follows links to other sites. */
const FOLLOW_COMMAND = 'npm run content:check -- --links'

/** Links that lead nowhere, or where a search engine may not follow. */
export function linksSection(known: Known): Section {
  const groups = Object.entries(brokenLinkRules).map(([title, rules]): Group => ({title, lines: lines(rules)}))
  return {
    id: 'links',
    title: 'Broken links',
    empty: 'No link is broken.',
    isUrgent: [...known.facts.published.keys()].some((id) => findingsOf(id).some(({rule}) => leadsNowhere(rule))),
    note: lastFollowed(known),
    groups,
  }

  function findingsOf(id: string): Finding[] {
    return known.findings.get(id) ?? []
  }

  function lines(rules: string[]): Line[] {
    return versionsOf(known.facts).flatMap(({document, isDraft}) =>
      findingsOf(document._id)
        .filter(({rule}) => rules.includes(rule))
        .filter(isFirstOfItsWords)
        .map(({message, path}) => documentLine(document, {note: isDraft ? `In the draft: ${message}` : message, path})),
    )
  }
}

/** Two links of a page to the same place are one thing to look at. */
function isFirstOfItsWords({message}: Finding, position: number, all: Finding[]): boolean {
  return all.findIndex((other) => other.message === message) === position
}

/** When links to other sites were last followed, and how it is done again; the command stands in backticks. */
function lastFollowed({facts}: Pick<Known, 'facts'>): string {
  const checkedAt = stringAt(facts.published.get(LINK_REPORT_ID), 'checkedAt')
  const how = `Whoever looks after this site can follow them with \`${FOLLOW_COMMAND}\`.`
  return checkedAt
    ? `Links to other sites were last followed on ${dayWords(checkedAt)}. ${how}`
    : `Links to other sites have not been followed yet. ${how}`
}

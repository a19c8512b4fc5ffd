import {words} from '@clinic/content/language'
import type {Frame} from '@clinic/content/page-type'
import type {SomePage} from '../page/every-page.ts'
import {markdownPath} from '../page/other-forms.ts'
import {isDemonstration, siteNameOf} from '../page/site-name.ts'

type Page = Pick<SomePage, 'type' | 'path' | 'head'>

const {sections, footerLinks} = words.frame

/** The sections of the guide, in its order. The name of the last one is fixed by llmstxt.org: it may be skipped. */
const groups: {title: string; types: string[]}[] = [
  {title: sections.conditions, types: ['condition']},
  {title: sections.treatments, types: ['treatment']},
  {title: sections.articles, types: ['article']},
  {title: sections.people, types: ['person']},
  {title: footerLinks, types: ['siteSettings', 'clinic', 'page']},
  {title: 'Optional', types: ['citation', 'glossaryTerm', 'legalNotice']},
]

/** The guide to the site for language models, after llmstxt.org: what it is, what it is not, and where its pages are as Markdown. */
export function llms(origin: string, frame: Frame, pages: readonly Page[]): string {
  return [
    `# ${siteNameOf(frame)}`,
    `> ${words.llms.summary(frame.clinic?.name ?? siteNameOf(frame))}`,
    ...prose(frame, pages),
    ...groups.flatMap(({title, types}) => {
      const links = pages.filter(({type}) => types.includes(type)).map((page) => linkTo(origin, page))
      return links.length > 0 ? [`## ${title}`, links.join('\n')] : []
    }),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

function prose({site, clinic}: Frame, pages: readonly Page[]): string[] {
  const cautions = new Set(
    pages.flatMap(({type, head}) => (type === 'treatment' && head.caution ? [head.caution] : [])),
  )
  return [
    words.llms.twins,
    words.llms.isNot,
    ...[...cautions].map((caution) => words.llms.status(caution)),
    site?.disclaimer,
    clinic?.conflictOfInterest && `${words.frame.howPaid}: ${clinic.conflictOfInterest}`,
    clinic?.emergencyNumber && words.frame.emergency(clinic.emergencyNumber),
    isDemonstration({clinic}) && words.llms.demonstration,
  ]
    .filter((text) => typeof text === 'string')
    .map(oneLine)
    .filter(Boolean)
}

function linkTo(origin: string, {path, head}: Page): string {
  const about = [head.caution, head.description].filter(Boolean).join('. ')
  const link = `- [${oneLine(head.name).replace(/[[\]\\]/g, '\\$&')}](${origin}${markdownPath(path)})`
  return about ? `${link}: ${oneLine(about)}` : link
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

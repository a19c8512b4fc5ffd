import {articleExamples, articleIndexExamples} from './documents/article/article.examples.ts'
import {citationExamples, citationIndexExamples} from './documents/citation/citation.examples.ts'
import {clinicExamples, frameExamples} from './documents/clinic/clinic.examples.ts'
import {conditionExamples, conditionIndexExamples} from './documents/condition/condition.examples.ts'
import {glossaryExamples} from './documents/glossary-term/glossary-term.examples.ts'
import {legalNoticeExamples, legalNoticeIndexExamples} from './documents/legal-notice/legal-notice.examples.ts'
import {pageExamples} from './documents/page/page.examples.ts'
import {personExamples, personIndexExamples} from './documents/person/person.examples.ts'
import {homeExamples} from './documents/site-settings/home.examples.ts'
import {treatmentExamples, treatmentIndexExamples} from './documents/treatment/treatment.examples.ts'
import type {Breadcrumb, Frame, PageHead, PageType} from './page-type.ts'
import {
  articleIndex,
  articlePage,
  citationIndex,
  citationPage,
  clinicPage,
  conditionIndex,
  conditionPage,
  glossaryPage,
  homePage,
  legalNoticeIndex,
  legalNoticePage,
  pagePage,
  personIndex,
  personPage,
  treatmentIndex,
  treatmentPage,
} from './pages.ts'

/** One example of a page, with everything the site would ask of it. */
export interface PageExample {
  name: string
  data: unknown
  frame: Frame
  path: string
  breadcrumbs: Breadcrumb[]
  head: PageHead
  graph: ReturnType<PageType<unknown>['graph']>
  element: ReturnType<PageType<unknown>['Component']>
}

export const exampleSite = {origin: 'https://clinic.example'}

/** Every example of every page, in the frame of a real clinic and, by name, of an invented one. */
export const allPageExamples: PageExample[] = [
  ...examplesOf('condition', conditionPage, conditionExamples),
  ...examplesOf('condition index', conditionIndex, conditionIndexExamples),
  ...examplesOf('treatment', treatmentPage, treatmentExamples),
  ...examplesOf('treatment index', treatmentIndex, treatmentIndexExamples),
  ...examplesOf('article', articlePage, articleExamples),
  ...examplesOf('article index', articleIndex, articleIndexExamples),
  ...examplesOf('person', personPage, personExamples),
  ...examplesOf('person index', personIndex, personIndexExamples),
  ...examplesOf('citation', citationPage, citationExamples),
  ...examplesOf('citation index', citationIndex, citationIndexExamples),
  ...examplesOf('glossary', glossaryPage, glossaryExamples),
  ...examplesOf('clinic', clinicPage, clinicExamples),
  ...examplesOf('page', pagePage, pageExamples),
  ...examplesOf('legal notice', legalNoticePage, legalNoticeExamples),
  ...examplesOf('legal notice index', legalNoticeIndex, legalNoticeIndexExamples),
  ...examplesOf('home', homePage, homeExamples),
]

function examplesOf<Data>(kind: string, page: PageType<Data>, examples: Record<string, Data>): PageExample[] {
  return Object.entries(examples).map(([name, shared]) => {
    // Queries answer with fresh objects; examples share theirs.
    const data: Data = JSON.parse(JSON.stringify(shared))
    const frame: Frame = name === 'demonstration' ? frameExamples.demonstration : frameExamples.real
    return {
      name: `${kind}: ${name}`,
      data,
      frame,
      path: page.path(data),
      breadcrumbs: page.breadcrumbs(data),
      head: page.head(data, frame),
      graph: page.graph(data, frame, exampleSite),
      element: <page.Component data={data} frame={frame} />,
    }
  })
}

import {legalNoticePage} from '@clinic/content/pages'
import {pathsOf, propsOf} from '../../page/define-page.ts'
import {pageView} from '../../page/page-view.tsx'

export default pageView(legalNoticePage)
export const getStaticPaths = pathsOf(legalNoticePage)
export const getStaticProps = propsOf(legalNoticePage)

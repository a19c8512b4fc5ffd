import {legalNoticePage} from '@clinic/content/pages'
import {definePage} from '../../page/define-page.ts'
import {pageView} from '../../page/page-view.tsx'

export default pageView(legalNoticePage)
export const {getStaticPaths, getStaticProps} = definePage(legalNoticePage)

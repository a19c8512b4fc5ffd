import {conditionPage} from '@clinic/content/pages'
import {definePage} from '../../page/define-page.ts'
import {pageView} from '../../page/page-view.tsx'

export default pageView(conditionPage)
export const {getStaticPaths, getStaticProps} = definePage(conditionPage)

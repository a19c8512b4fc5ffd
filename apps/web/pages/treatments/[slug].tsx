import {treatmentPage} from '@clinic/content/pages'
import {definePage} from '../../page/define-page.ts'
import {pageView} from '../../page/page-view.tsx'

export default pageView(treatmentPage)
export const {getStaticPaths, getStaticProps} = definePage(treatmentPage)

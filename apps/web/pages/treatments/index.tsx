import {treatmentIndex} from '@clinic/content/pages'
import {definePage} from '../../page/define-page.ts'
import {pageView} from '../../page/page-view.tsx'

export default pageView(treatmentIndex)
export const {getStaticProps} = definePage(treatmentIndex)

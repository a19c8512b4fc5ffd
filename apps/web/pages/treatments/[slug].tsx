import {treatmentPage} from '@clinic/content/pages'
import {pathsOf, propsOf} from '../../page/define-page.ts'
import {pageView} from '../../page/page-view.tsx'

export default pageView(treatmentPage)
export const getStaticPaths = pathsOf(treatmentPage)
export const getStaticProps = propsOf(treatmentPage)

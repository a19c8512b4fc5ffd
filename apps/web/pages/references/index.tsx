import {citationIndex} from '@clinic/content/pages'
import {propsOf} from '../../page/define-page.ts'
import {pageView} from '../../page/page-view.tsx'

export default pageView(citationIndex)
export const getStaticProps = propsOf(citationIndex)

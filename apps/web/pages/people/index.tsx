import {personIndex} from '@clinic/content/pages'
import {propsOf} from '../../page/define-page.ts'
import {pageView} from '../../page/page-view.tsx'

export default pageView(personIndex)
export const getStaticProps = propsOf(personIndex)

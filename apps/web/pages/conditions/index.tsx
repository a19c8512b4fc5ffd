import {conditionIndex} from '@clinic/content/pages'
import {propsOf} from '../../page/define-page.ts'
import {pageView} from '../../page/page-view.tsx'

export default pageView(conditionIndex)
export const getStaticProps = propsOf(conditionIndex)

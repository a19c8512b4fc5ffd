import {articleIndex} from '@clinic/content/pages'
import {propsOf} from '../../page/define-page.ts'
import {pageView} from '../../page/page-view.tsx'

export default pageView(articleIndex)
export const getStaticProps = propsOf(articleIndex)

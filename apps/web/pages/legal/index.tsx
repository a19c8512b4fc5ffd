import {legalNoticeIndex} from '@clinic/content/pages'
import {propsOf} from '../../page/define-page.ts'
import {pageView} from '../../page/page-view.tsx'

export default pageView(legalNoticeIndex)
export const getStaticProps = propsOf(legalNoticeIndex)

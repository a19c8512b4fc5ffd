import {homePage} from '@clinic/content/pages'
import {EmptySite} from '../frame/empty-site.tsx'
import {propsOf} from '../page/define-page.ts'
import {pageView} from '../page/page-view.tsx'

export default pageView(homePage, EmptySite)
export const getStaticProps = propsOf(homePage, {evenWithoutDocument: true})

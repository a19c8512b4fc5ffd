import {SearchPage} from '../site-search/search-page.tsx'
import {searchProps} from '../site-search/search-props.ts'

export default SearchPage
export const getServerSideProps = searchProps

import {SharedDraftPage} from '../../share-link/shared-draft-page.tsx'
import {sharedDraftProps} from '../../share-link/shared-draft-props.ts'

export default SharedDraftPage
export const getServerSideProps = sharedDraftProps

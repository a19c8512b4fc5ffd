import {ContactSentPage} from '../../contact/contact-page.tsx'
import {sentProps} from '../../contact/contact-props.ts'

export default ContactSentPage
export const getServerSideProps = sentProps

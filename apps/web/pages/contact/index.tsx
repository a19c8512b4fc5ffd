import {ContactPage} from '../../contact/contact-page.tsx'
import {contactProps} from '../../contact/contact-props.ts'

export default ContactPage
export const getServerSideProps = contactProps

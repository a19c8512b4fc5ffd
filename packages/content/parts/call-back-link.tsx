import {words} from '../language/language.ts'
import {useRendering} from '../rendering.tsx'

/** The way to the form, where the site has one. It does not tell which page the reader came from. */
export function CallBackLink() {
  const {contactForm} = useRendering()
  if (!contactForm) return null
  return (
    <a className="button button--quiet" href="/contact" referrerPolicy="no-referrer">
      {words.contact.callBack}
    </a>
  )
}

import {formats, words} from '@clinic/content/language'
import type {ReactNode} from 'react'
import {phoneLink} from '../frame/phone-link.ts'
import {SiteFrame} from '../frame/site-frame.tsx'
import {PageHead} from '../page/page-head.tsx'
import type {FrameProps} from '../page/page-props.ts'
import {plainHead} from '../page/plain-head.ts'
import type {Field} from './call-back-request.ts'
import {ContactForm, messageOf} from './contact-form.tsx'
import type {ContactProps} from './contact-props.ts'

const {contactForm} = words
const path = '/contact'

/** The phone first, then the form. */
export function ContactPage(props: ContactProps) {
  const {values, problems, failure, frame} = props
  const hasFailed = failure !== null || Object.keys(problems).length > 0
  return (
    <Plain
      {...props}
      title={contactForm.title}
      headTitle={hasFailed ? contactForm.errorTitle(contactForm.title) : null}
    >
      <WhatIsWrong {...props} />
      <p>{contactForm.callFirst}</p>
      <Phone frame={frame} />
      <p>{contactForm.intro}</p>
      <ContactForm values={values} problems={problems} />
    </Plain>
  )
}

/** Thanks, with the phone for those who cannot wait. */
export function ContactSentPage(props: FrameProps) {
  return (
    <Plain {...props} title={contactForm.sent} headTitle={null}>
      <p>{contactForm.sentText}</p>
      <p>{contactForm.sentUrgent}</p>
      <Phone frame={props.frame} />
    </Plain>
  )
}

interface PlainProps extends FrameProps {
  title: string
  headTitle: string | null
  children: ReactNode
}

function Plain({frame, origin, title, headTitle, children}: PlainProps) {
  const clinic = {title: words.frame.sections.clinic, path: '/clinic'}
  return (
    <>
      <PageHead
        {...plainHead(headTitle ?? title)}
        path={path}
        origin={origin}
        siteName={frame.site?.title ?? null}
        graph={null}
        isDraft={false}
      />
      <SiteFrame
        frame={frame}
        path={path}
        breadcrumbs={[
          {title: words.frame.sections.home, path: '/'},
          ...(frame.clinic ? [clinic] : []),
          {title: contactForm.title, path},
        ]}
      >
        <div className="page">
          <h1>{title}</h1>
          {children}
        </div>
      </SiteFrame>
    </>
  )
}

/** Stands first and has the focus, so that it is heard first; each line leads to its field. */
function WhatIsWrong({problems, failure}: Pick<ContactProps, 'problems' | 'failure'>) {
  const fields = Object.keys(problems) as Field[]
  if (failure === null && fields.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: after a form that failed, what is wrong is what the reader came for.
    <div className="banner contact" role="alert" tabIndex={-1} autoFocus id="problems">
      <h2>{failure === 'notSent' ? contactForm.notSent : contactForm.problems}</h2>
      {failure !== null && <p>{failureText[failure]}</p>}
      {fields.length > 0 && (
        <ul>
          {fields.map((field) => (
            <li key={field}>
              <a href={`#${field}`}>{messageOf(field, problems)}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const failureText = {
  notSent: contactForm.notSentText,
  refused: contactForm.refused,
  tooLarge: contactForm.tooLarge,
}

function Phone({frame: {clinic}}: Pick<FrameProps, 'frame'>) {
  return (
    <>
      {clinic?.phone && (
        <p>
          <a className="button" href={phoneLink(clinic.phone)}>
            {words.frame.call(formats.phone(clinic.phone))}
          </a>
        </p>
      )}
      <p className="contact__emergency">{words.contact.notForEmergencies(clinic?.emergencyNumber ?? '911')}</p>
    </>
  )
}

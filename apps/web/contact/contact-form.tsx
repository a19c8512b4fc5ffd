import {words} from '@clinic/content/language'
import type {ReactNode} from 'react'
import {type CallBackRequest, type Field, limits, type Problems, TRAP} from './call-back-request.ts'

const {contactForm} = words

interface Props {
  values: CallBackRequest
  problems: Problems
}

/** Asks how to reach somebody, and nothing else. It is sent to the address of its own page. */
export function ContactForm({values, problems}: Props) {
  const input = (name: Field) => ({name, value: values[name], problem: messageOf(name, problems)})
  return (
    <form method="post" action="/contact" noValidate>
      <p>
        <strong>{contactForm.noMedicalDetails}</strong>
      </p>
      <TextField {...input('name')} label={contactForm.name} autoComplete="name" isRequired />
      <p>{contactForm.reach}</p>
      <TextField {...input('phone')} label={contactForm.phone} type="tel" autoComplete="tel" />
      <TextField {...input('email')} label={contactForm.email} type="email" autoComplete="email" />
      <TextField {...input('preferredTime')} label={contactForm.preferredTime} hint={contactForm.preferredTimeHint} />
      <div className="visually-hidden" aria-hidden="true">
        <label>
          {contactForm.leaveEmpty} <input name={TRAP} tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <p>{contactForm.consent}</p>
      <button type="submit" className="button">
        {contactForm.send}
      </button>
    </form>
  )
}

/** The problem of a field as a sentence, or null. */
export function messageOf(field: Field, problems: Problems): string | null {
  const problem = problems[field]
  if (!problem) return null
  return problem === 'tooLong' ? contactForm.errors.tooLong(limits[field]) : contactForm.errors[problem]
}

interface TextFieldProps {
  name: Field
  label: ReactNode
  value: string
  problem: string | null
  hint?: string
  type?: 'text' | 'tel' | 'email'
  autoComplete?: string
  isRequired?: boolean
}

function TextField({name, label, value, problem, hint, type = 'text', autoComplete, isRequired}: TextFieldProps) {
  const about = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ')
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <small id={`${name}-hint`} className="line">
          {hint}
        </small>
      )}
      {problem && (
        <span id={`${name}-problem`} className="line status status--unapproved">
          {problem}
        </span>
      )}
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        required={isRequired}
        aria-invalid={problem ? true : undefined}
        aria-describedby={about || undefined}
      />
    </p>
  )
}

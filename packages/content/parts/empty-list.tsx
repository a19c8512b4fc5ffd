import {PhoneButton} from './phone-button.tsx'

/** What stands where a list would be before anything is published. */
export function EmptyList({what, studioTitle}: {what: string; studioTitle: string}) {
  return (
    <>
      <p className="lede">No {what} are published yet.</p>
      <p>Do you have a question? The clinic can be reached by phone.</p>
      <p>
        <PhoneButton />
      </p>
      <p>
        Editors: open “{studioTitle}” in the Studio, write the first one and publish it. It then appears here by itself.
      </p>
    </>
  )
}

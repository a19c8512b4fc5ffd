import {words} from '../language/language.ts'
import {PhoneButton} from './phone-button.tsx'

/** What stands where a list would be before anything is published. */
export function EmptyList({text, studioTitle}: {text: string; studioTitle: string}) {
  return (
    <>
      <p className="lede">{text}</p>
      <p>{words.emptyList.question}</p>
      <p>
        <PhoneButton />
      </p>
      <p>{words.emptyList.editors(studioTitle)}</p>
    </>
  )
}

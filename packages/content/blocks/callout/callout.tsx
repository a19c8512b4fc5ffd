import {words} from '../../language/language.ts'
import {Heading} from '../../parts/heading.tsx'
import {PreviewNote} from '../../parts/preview-note.tsx'
import type {HeadingLevel} from '../../rich-text/heading-levels.ts'
import {SimpleText} from '../../rich-text/simple-text.tsx'
import type {BlockOf} from '../../rich-text/values.ts'

type Props = Pick<BlockOf<'callout'>, 'heading' | 'body'> & {level: HeadingLevel}

/** A yellow box for something that can do harm. Screen readers hear “Important” first. */
export function Callout({heading, body, level}: Props) {
  return (
    <div className="callout">
      <Heading level={level} className="callout__heading">
        <span className="visually-hidden">{words.callout.important}: </span>
        {heading ?? <PreviewNote>give this warning a heading.</PreviewNote>}
      </Heading>
      <SimpleText value={body} />
    </div>
  )
}

import type {Comment} from '@clinic/importer'
import {Line, Lines, Part} from './part.client.tsx'

/** Remarks that reviewers have left in a Word file. */
export function CommentList({comments}: {comments: readonly Comment[]}) {
  return (
    <Part
      title="Remarks in the file"
      count={comments.length}
      about="They are no part of the page. They are kept beside the draft, where you can tick them off."
    >
      <Lines>
        {comments.map(({author, text, about}, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file can hold the same remark twice, and the list never changes
          <Line key={index} main={text} note={`${author || 'Somebody'}${about ? `, about “${about}”` : ''}`} />
        ))}
      </Lines>
    </Part>
  )
}

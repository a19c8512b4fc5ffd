import {createElement, Fragment, type ReactNode} from 'react'

/**
 * A sentence that has links or dates in it, in the order its language wants them: sentence`Last changed ${day}`.
 * A template and not JSX, so that a translator sees one sentence.
 */
export function sentence(texts: TemplateStringsArray, ...parts: ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...texts.flatMap((text, index) => [text, parts[index]]))
}

import {type ContentDocument, patientText} from '@clinic/content/checks'

export interface TextLine {
  key: string
  text: string
  isHeading: boolean
  isItem: boolean
}

/** What a deleted document said to readers, line by line. A redirect has only its address. */
export function binnedText(document: ContentDocument): TextLine[] {
  if (document._type === 'redirect')
    return [{key: 'from', text: `Redirect at ${String(document.from ?? '')}`, isHeading: false, isItem: false}]
  return patientText(document)
    .filter(({context}) => context !== 'slug')
    .map(({text, context}, index) => ({
      key: String(index),
      text,
      isHeading: context === 'heading' || context === 'title' || context === 'question',
      isItem: context === 'list',
    }))
}

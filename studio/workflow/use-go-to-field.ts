import type {Path} from 'sanity'
import {useDocumentPane} from 'sanity/structure'

/** Opens a field of the form and puts the cursor there. */
export function useGoToField(): (path: Path) => void {
  const {onPathOpen, onFocus} = useDocumentPane()
  return (path) => {
    onPathOpen(path)
    // After the dialog is gone, which gives the focus back to the button that opened it.
    setTimeout(() => onFocus(path), 150)
  }
}

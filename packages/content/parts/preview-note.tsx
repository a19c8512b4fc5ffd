import type {ReactNode} from 'react'
import {useRendering} from '../rendering.tsx'

/** Something the editor should know. Readers of the public page never see it. */
export function PreviewNote({children}: {children: ReactNode}) {
  return useRendering().preview ? <span className="preview-note">Preview: {children}</span> : null
}

import {createContext, type ReactNode, useContext} from 'react'
import type {Frame} from '../page-type.ts'
import {numberReferences, type References} from '../rich-text/number-references.ts'

/** What every part of one page may ask for. */
export interface PageContextValue {
  frame: Frame
  references: References
}

const PageContext = createContext<PageContextValue>({
  frame: {site: null, clinic: null, notices: []},
  references: numberReferences([]),
})

export function PageProvider({value, children}: {value: PageContextValue; children: ReactNode}) {
  return <PageContext value={value}>{children}</PageContext>
}

export function usePage(): PageContextValue {
  return useContext(PageContext)
}

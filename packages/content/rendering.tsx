import {createContext, type ReactNode, useContext} from 'react'
import type {FigureImage} from './objects/figure/figure-image.ts'

/** What a page is told about the moment and the place in which it is drawn. */
export interface Rendering {
  /** In preview missing and unknown things are shown as notes; on public pages they are not. */
  preview: boolean
  imageUrl(image: FigureImage, options: {width: number; height?: number}): string
  /** ISO date where the clinic is: `2026-11-22`. Decides what has lapsed or is overdue. */
  today: string
  /** ISO time of this moment. Without it nothing is said that holds for minutes only: "Open now." */
  now?: string
  /** Readers can ask in a form at `/contact` to be called back. */
  contactForm?: boolean
}

const RenderingContext = createContext<Rendering>({
  preview: false,
  imageUrl: (image) => image.url ?? '',
  // Nothing has lapsed on this day: a caller that wants marks says which day it is.
  today: '0000-01-01',
})

export function RenderingProvider({value, children}: {value: Rendering; children: ReactNode}) {
  return <RenderingContext value={value}>{children}</RenderingContext>
}

export function useRendering(): Rendering {
  return useContext(RenderingContext)
}

import {type RefObject, useEffect, useState} from 'react'
import {FRAME_MARK, type Room} from './frame-fit.ts'

/** The room there is for the page in the preview, as it changes. Marks the frame, so that styles can find it. */
export function useRoom(frame: RefObject<HTMLIFrameElement | null>): Room {
  const [room, setRoom] = useState<Room>({width: 0, height: 0})
  useEffect(() => {
    const element = frame.current
    const around = element?.parentElement
    if (!element || !around) return undefined
    element.setAttribute(FRAME_MARK, '')
    const measure = () => setRoom(innerSize(around))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(around)
    return () => observer.disconnect()
  }, [frame])
  return room
}

function innerSize(element: HTMLElement): Room {
  const style = getComputedStyle(element)
  return {
    width: element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight),
    height: element.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom),
  }
}

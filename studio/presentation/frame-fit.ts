/** The devices a page is looked at on, and how many CSS pixels wide they show it; null for as wide as there is room. */
export const devices = [
  {name: 'phone', title: 'Phone', width: 390},
  {name: 'tablet', title: 'Tablet', width: 820},
  {name: 'desktop', title: 'Desktop', width: null},
] as const

export type Device = (typeof devices)[number]['name']

export function isDevice(value: unknown): value is Device {
  return devices.some(({name}) => name === value)
}

export interface Room {
  width: number
  height: number
}

export interface Fit extends Room {
  /** At most 1: a device that is wider than the room is shown smaller, and stays as wide for the page. */
  scale: number
}

/** How the page of a device fits into the room beside the form; null where nothing has to be done. */
export function frameFit(device: Device, room: Room): Fit | null {
  const width = devices.find(({name}) => name === device)?.width ?? null
  if (width === null || room.width <= 0 || room.height <= 0) return null
  const scale = Math.min(1, room.width / width)
  return {width, height: Math.floor(room.height / scale), scale}
}

/** Attribute by which our styles find the frame. */
export const FRAME_MARK = 'data-device-frame'

/**
 * Styles of the frame. Sanity sets and animates its width, height and `transform`: a sheet wins over the first two,
 * and `scale` is a property of its own.
 */
export function frameStyles(fit: Fit | null): string {
  if (!fit) return ''
  const {width, height, scale} = fit
  return `[${FRAME_MARK}] {flex: none; width: ${width}px !important; height: ${height}px !important; scale: ${scale}}`
}

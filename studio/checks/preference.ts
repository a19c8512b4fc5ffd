import {useSyncExternalStore} from 'react'

/** A choice an editor makes once, kept in her browser. */
export interface Preference {
  isOn: () => boolean
  set: (on: boolean) => void
  subscribe: (listener: () => void) => () => void
}

export function preference(name: string, first: boolean): Preference {
  const key = `clinicPages.${name}`
  const listeners = new Set<() => void>()
  const kept = storage()?.getItem(key) ?? null
  let isOn = kept === null ? first : kept === 'on'
  return {
    isOn: () => isOn,
    set(on) {
      isOn = on
      storage()?.setItem(key, on ? 'on' : 'off')
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function usePreference({isOn, subscribe}: Preference): boolean {
  return useSyncExternalStore(subscribe, isOn)
}

/** None when the browser keeps nothing for this site: the choice then lasts as long as the page. */
function storage(): Storage | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}

/** Whether the panel opens beside a form. */
export const panelPreference = preference('checksPanel', true)
/** Whether claims are underlined in the text. */
export const underlinePreference = preference('underlineInText', true)

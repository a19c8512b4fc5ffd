import {claimWarmUp} from '@clinic/content/checks'
import {useEffect} from 'react'
import type {LayoutProps} from 'sanity'
import {browserClock} from '../dataset/browser-clock.ts'

/** The Studio's own layout. While nobody waits, the patterns of the claim rules are compiled, so that the first page does not have to. */
export function LayoutWithWarmUp(props: LayoutProps) {
  useEffect(() => {
    const steps = claimWarmUp()
    let cancel = browserClock.whenIdle(next)
    function next() {
      const step = steps.shift()
      if (!step) return
      step()
      cancel = browserClock.whenIdle(next)
    }
    return () => cancel()
  }, [])
  return props.renderDefault(props)
}

import {isoToday} from '@clinic/content/checks'
import {useEffect, useState} from 'react'

/** The ISO day, also in a tab that is left open overnight. */
export function useToday(): string {
  const [today, setToday] = useState(() => isoToday())
  useEffect(() => {
    const timer = setInterval(() => setToday(isoToday()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return today
}

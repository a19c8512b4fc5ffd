import {type ReactNode, useEffect, useState} from 'react'

/**
 * Shows what was typed or ticked at once. The dialog of a document action is drawn by the Studio a moment after the
 * action's state changed; until then React would put the old value back, and a fast typist would lose letters.
 */
export function AtOnce<Value>({
  value,
  onChange,
  children,
}: {
  value: Value
  onChange: (value: Value) => void
  children: (shown: Value, change: (next: Value) => void) => ReactNode
}) {
  const [typed, setTyped] = useState<{value: Value} | null>(null)
  useEffect(() => {
    if (typed?.value === value) setTyped(null)
  }, [typed, value])
  return children(typed ? typed.value : value, (next) => {
    setTyped({value: next})
    onChange(next)
  })
}

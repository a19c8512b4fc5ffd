import {useEffect, useState} from 'react'

/** Read aloud once the author stops typing; every keystroke would drown the words she types. */
export function SpokenAfterPause({text}: {text: string}) {
  const [spoken, setSpoken] = useState('')
  const [first] = useState(text)
  useEffect(() => {
    if (text === first && spoken === '') return
    const timer = setTimeout(() => setSpoken(text), 1200)
    return () => clearTimeout(timer)
  }, [text, first, spoken])
  return (
    <span role="status" style={{position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)'}}>
      {spoken}
    </span>
  )
}

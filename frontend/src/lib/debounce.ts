import { useEffect, useState } from 'react'

/** The value after it stood still for `millis`. */
export function useDebounced<T>(value: T, millis = 250): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), millis)
    return () => clearTimeout(timer)
  }, [value, millis])
  return settled
}

import { useSearchParams } from 'react-router'

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** The date the whole screen looks at (`?asOf=`); `undefined` means today. A past or future date makes screens read-only. */
export function useAsOf() {
  const [search, setSearch] = useSearchParams()
  const value = search.get('asOf') ?? ''
  const asOf = DATE.test(value) ? value : undefined
  const setAsOf = (date: string | undefined) =>
    setSearch((current) => {
      const next = new URLSearchParams(current)
      next.delete('cursor')
      if (date) next.set('asOf', date)
      else next.delete('asOf')
      return next
    })
  return { asOf, setAsOf, readOnly: asOf !== undefined }
}

/** A path inside the application that keeps the date the reader looks at. */
export function withAsOf(path: string, asOf: string | undefined) {
  if (!asOf) return path
  const [before, hash] = path.split('#')
  return `${before}${before?.includes('?') ? '&' : '?'}asOf=${asOf}${hash ? `#${hash}` : ''}`
}

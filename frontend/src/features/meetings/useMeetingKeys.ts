import { useEffect, useRef } from 'react'

const TYPING = 'input, textarea, select, [contenteditable="true"]'
const PRESSED_BY_ENTER = 'button, a, summary'

/** Keys of the meeting screen: they rest while somebody types, while a dialog is open, and with Ctrl, Alt or Meta. */
export function useMeetingKeys(keys: Record<string, (() => void) | undefined>) {
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return
      if (target?.closest(TYPING) || document.querySelector('[role="dialog"]')) return
      if (event.key === 'Enter' && target?.closest(PRESSED_BY_ENTER)) return
      const act = current.current[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

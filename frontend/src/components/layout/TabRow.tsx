import { Tabs, type TabsProps } from '@patternfly/react-core'
import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'

const LIST = '.pf-v6-c-tabs__list'
const CURRENT = '.pf-v6-c-tabs__item.pf-m-current'

/**
 * A row of tabs of which the open one is always seen, and the one that has the focus: on a phone the row is wider than
 * the screen. Arrow keys, Home and End go from tab to tab.
 */
export function TabRow(props: Omit<TabsProps, 'ref'>) {
  const { t } = useTranslation('common')
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const list = place.current?.querySelector(LIST)
    if (!list) return
    const show = () => centre(list, list.querySelector(CURRENT))
    show()
    // The row gets narrower once its buttons stand beside it, which is after it was drawn; and when a phone is turned.
    const observer = new ResizeObserver(show)
    observer.observe(list)
    return () => observer.disconnect()
  }, [props.activeKey])
  return (
    <div ref={place} onFocus={showFocused} onKeyDown={walk}>
      <Tabs backScrollAriaLabel={t('tabs.back')} forwardScrollAriaLabel={t('tabs.forward')} {...props} />
    </div>
  )
}

/** Puts a tab into the middle of its row, as far as the row can be moved; the page itself stays where it is. */
function centre(list: Element, tab: Element | null) {
  // Parts of a pixel are no overflow: moving the row by them would bring its buttons up on a wide screen.
  if (!tab || list.scrollWidth - list.clientWidth <= 1) return
  const [row, one] = [list.getBoundingClientRect(), tab.getBoundingClientRect()]
  const left = list.scrollLeft + one.left + one.width / 2 - row.left - row.width / 2
  list.scrollTo({ left, behavior: 'instant' })
}

function showFocused({ target }: FocusEvent) {
  const list = target.closest(LIST)
  if (!list) return
  const [row, one] = [list.getBoundingClientRect(), target.getBoundingClientRect()]
  if (one.left < row.left || one.right > row.right) centre(list, target)
}

function walk(event: KeyboardEvent) {
  const list = (event.target as Element).closest(LIST)
  if (!list) return
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')]
  const next = nextOf(event.key, tabs.indexOf(event.target as HTMLElement), tabs.length)
  if (next === undefined) return
  event.preventDefault()
  tabs[next]?.focus({ preventScroll: true })
}

function nextOf(key: string, from: number, count: number) {
  if (key === 'ArrowRight') return (from + 1) % count
  if (key === 'ArrowLeft') return (from + count - 1) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}

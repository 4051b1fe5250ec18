import { Tab, TabTitleText } from '@patternfly/react-core'
import { act, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderPiece } from '@/test/render'
import { TabRow } from './TabRow'

const NAMES = ['Pelaksanaan', 'Kertas', 'Hasil', 'Komentar']
const ROW = 200
const ONE = 100

/** A row of 200 pixels over tabs of 100 each, as a phone has it. */
function stubLayout(width = NAMES.length * ONE) {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(ROW)
  vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(width)
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const row = this.closest('.pf-v6-c-tabs__list')
    if (!row || this === row) return new DOMRect(0, 0, ROW, 40)
    const at = [...row.children].findIndex((item) => item.contains(this))
    return new DOMRect(at * ONE - row.scrollLeft, 0, ONE, 40)
  })
  const moved = vi.spyOn(Element.prototype, 'scrollTo').mockImplementation(function (this: Element, to) {
    const left = (to as ScrollToOptions).left ?? 0
    this.scrollLeft = Math.min(Math.max(left, 0), NAMES.length * ONE - ROW)
  })
  return moved
}

const show = (active: string) =>
  renderPiece(
    <TabRow activeKey={active} aria-label="Bagian">
      {NAMES.map((name) => (
        <Tab key={name} eventKey={name} title={<TabTitleText>{name}</TabTitleText>} />
      ))}
    </TabRow>,
  )

afterEach(() => vi.restoreAllMocks())

describe('a row of tabs', () => {
  it('shows the open tab in its middle, and again once the row got another width', () => {
    const observers: (() => void)[] = []
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(changed: () => void) {
          observers.push(changed)
        }
        observe() {}
        disconnect() {}
      },
    )
    stubLayout()
    show('Hasil')
    const row = screen.getByRole('tablist')
    expect(row.scrollLeft).toBe(150)
    row.scrollLeft = 0
    act(() => observers.forEach((changed) => changed()))
    expect(row.scrollLeft).toBe(150)
    vi.unstubAllGlobals()
  })

  it('is walked through by keys, and shows the tab that has the focus', async () => {
    stubLayout()
    const { user } = show('Pelaksanaan')
    const row = screen.getByRole('tablist')
    const tab = (name: string) => screen.getByRole('tab', { name })
    act(() => tab('Pelaksanaan').focus())
    await user.keyboard('{ArrowRight}')
    expect(tab('Kertas')).toHaveFocus()
    await user.keyboard('{End}')
    expect(tab('Komentar')).toHaveFocus()
    expect(row.scrollLeft).toBe(200)
    await user.keyboard('{ArrowRight}')
    expect(tab('Pelaksanaan')).toHaveFocus()
    expect(row.scrollLeft).toBe(0)
    await user.keyboard('{ArrowLeft}')
    expect(tab('Komentar')).toHaveFocus()
    await user.keyboard('{Home}')
    expect(tab('Pelaksanaan')).toHaveFocus()
  })

  it('is not moved by parts of a pixel', () => {
    const moved = stubLayout(ROW + 1)
    show('Komentar')
    expect(moved).not.toHaveBeenCalled()
  })

  it('leaves a tab alone that is seen already', () => {
    const moved = stubLayout()
    show('Pelaksanaan')
    moved.mockClear()
    act(() => screen.getByRole('tab', { name: 'Kertas' }).focus())
    expect(moved).not.toHaveBeenCalled()
  })
})

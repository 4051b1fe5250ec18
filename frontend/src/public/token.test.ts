import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { takeToken } from './token'

const CODE = 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-F'

describe('the code of a card', () => {
  beforeEach(() => history.replaceState({ step: 2 }, '', '/s/abc?bahasa=en'))
  afterEach(() => history.replaceState(null, '', '/'))

  it('is taken from behind the # and leaves the address, which stays what it was', () => {
    location.hash = CODE
    history.replaceState({ step: 2 }, '')
    expect(takeToken()).toBe(CODE)
    expect(location.href).toMatch(/\/s\/abc\?bahasa=en$/)
    expect(history.state).toEqual({ step: 2 })
    expect(takeToken()).toBe('')
  })

  it('may lack its strokes', () => {
    location.hash = CODE.replaceAll('-', '')
    expect(takeToken()).toBe(CODE.replaceAll('-', ''))
  })

  it.each(['heading', ':~:text=Survei', 'AAAAA-BBBBB', `${CODE}-GGGGG-HHHHH`])('is not %s', (fragment) => {
    location.hash = fragment
    expect(takeToken()).toBe('')
    expect(location.hash).not.toBe('')
  })
})

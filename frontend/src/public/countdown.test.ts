import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Countdown } from './countdown'

const PAGE = `<h1 id="heading" tabindex="-1">Satu</h1><p id="ears"></p>
<template id="part-countdown"><div class="countdown"><p><span class="after-receipt">Kembali dalam</span><span class="idle" hidden>Masih mengisi?</span> <b class="left">20</b> detik</p><button class="stay">Jangan dulu</button></div></template>`

const shown = () => document.querySelector('body > .countdown')
const touch = () => document.body.dispatchEvent(new Event('touchstart', { bubbles: true }))

describe('a device at a counter', () => {
  const restart = vi.fn()
  // One for all: it listens to the document for as long as there is one.
  const countdown = new Countdown(restart, () => true)

  beforeEach(() => {
    vi.useFakeTimers()
    document.body.innerHTML = PAGE
    restart.mockClear()
  })
  afterEach(() => {
    countdown.stop()
    vi.clearAllTimers()
    vi.useRealTimers()
  })

  it('starts afresh 20 seconds after the receipt, seen and told', () => {
    countdown.begin()
    expect(document.getElementById('ears')).toHaveTextContent('Kembali dalam 20')
    vi.advanceTimersByTime(19_000)
    expect(shown()!.querySelector('.left')).toHaveTextContent(/^1$/)
    expect(restart).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1_000)
    expect(restart).toHaveBeenCalledOnce()
    expect(shown()).toBeNull()
  })

  it('does not when somebody stops it', () => {
    countdown.begin()
    ;(shown()!.querySelector('.stay') as HTMLElement).click()
    vi.advanceTimersByTime(59_000)
    expect(shown()).toBeNull()
    expect(restart).not.toHaveBeenCalled()
  })

  it('asks after a minute without a touch, and any touch is an answer', () => {
    touch()
    vi.advanceTimersByTime(59_000)
    expect(shown()).toBeNull()
    vi.advanceTimersByTime(2_000)
    expect(shown()!.querySelector('.left')).toHaveTextContent(/^19$/)
    expect(shown()!.querySelector('.stay')).toHaveFocus()
    touch()
    expect(shown()).toBeNull()
    expect(document.getElementById('heading')).toHaveFocus()
    vi.advanceTimersByTime(81_000)
    expect(restart).toHaveBeenCalledOnce()
  })
})

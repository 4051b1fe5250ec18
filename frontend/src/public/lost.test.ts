import { beforeEach, expect, it, vi } from 'vitest'
import { countLost, forgetLost, showLost } from './lost'

const words = () => document.querySelector('.lost p')?.textContent

beforeEach(() => {
  localStorage.clear()
  document.body.innerHTML =
    '<main id="screen"></main><template id="part-lost"><div class="lost"><p>{count} answers</p></div></template>'
})

it('tells the officer how many answers were not taken, by survey, until it is put away', () => {
  showLost('abc')
  expect(words()).toBeUndefined()
  countLost('abc')
  countLost('abc')
  countLost('other')
  showLost('abc')
  showLost('abc')
  expect(words()).toBe('2 answers')
  expect(document.querySelectorAll('.lost')).toHaveLength(1)
  forgetLost('abc')
  expect(words()).toBeUndefined()
  showLost('other')
  expect(words()).toBe('1 answers')
})

it('remembers it as long as the page where nothing can be kept', () => {
  const refuse = () => {
    throw new Error('private')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
  countLost('private')
  showLost('private')
  expect(words()).toBe('1 answers')
  vi.unstubAllGlobals()
})

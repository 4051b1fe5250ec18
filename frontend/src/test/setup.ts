import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeAll } from 'vitest'
import { changeLanguage, startMessages } from '@/i18n'

// The first visit of a page loads its code, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 8000 })

beforeAll(async () => {
  // A desk's screen: on a phone's the navigation is folded away.
  window.innerWidth = 1440
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 1440 })

  await startMessages('id')
})

afterEach(async () => {
  cleanup()
  localStorage.clear()
  await changeLanguage('id')
})

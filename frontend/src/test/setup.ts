import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeAll } from 'vitest'
import { changeLanguage, startMessages } from '@/i18n'

// The first page of a file compiles its lazy parts; a busy machine needs seconds for that.
configure({ asyncUtilTimeout: 10_000 })

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

import { afterEach, expect, it, vi } from 'vitest'
import { openOutbox } from './outbox'

afterEach(() => vi.unstubAllGlobals())

it.each([
  ['has no place to keep anything', undefined],
  [
    'refuses to open it',
    {
      open: () => {
        throw new Error('private')
      },
    },
  ],
])('a browser that %s still holds letters until they are sent', async (_, place) => {
  vi.stubGlobal('indexedDB', place)
  const outbox = await openOutbox()
  await outbox.put({ number: 'a', code: 'abc', body: '{}' })
  await outbox.put({ number: 'a', code: 'abc', body: '{}' })
  expect(await outbox.all()).toHaveLength(1)
  await outbox.remove('a')
  expect(await outbox.all()).toEqual([])
})

import { expect, test } from '@playwright/test'
import { ACTIONS } from '../../src/features/audit/actions'
import { enter } from '../support/session'

interface Entries {
  items: { action: string }[]
  next: string | null
}

test('the trail has words for all that was done in the stories before', async ({ page }) => {
  await enter(page, 'auditor@samarinda')
  const done = new Set<string>()
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query: string = cursor && `&cursor=${encodeURIComponent(cursor)}`
    const response = await page.request.get(`/api/v1/audit/entries?limit=200${query}`)
    expect(response.ok()).toBe(true)
    const entries = (await response.json()) as Entries
    for (const { action } of entries.items) done.add(action)
    cursor = entries.next
  }
  expect(done.size).toBeGreaterThan(20)
  expect([...done].filter((action) => !ACTIONS.includes(action))).toEqual([])
})

import { renderHook, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { changeLanguage } from '@/i18n'
import { meOf, page, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { ACTIONS } from './actions'
import { useAuditText } from './useAuditText'

const entry = {
  sequence: 12,
  at: '2026-11-22T01:00:00Z',
  actor: { username: 'planner@samarinda', roles: ['PLANNER'] },
  action: 'PLAN_CREATED',
  entityType: 'Plan',
  entityId: 'p1',
  reason: null,
  before: { name: 'Lama', cost: 1 },
  after: { name: 'Baru', cost: 1 },
  hash: 'abcdef0123456789',
}
const network = { 'GET /me': meOf(), 'GET /audit/entries': page([entry]) }

describe('the audit trail', () => {
  it('shows before and after of an entry field by field and marks what changed', async () => {
    stubNetwork(network)
    const { user } = renderApp('/audit')
    await user.click(await screen.findByRole('button', { name: '22 Nov 2026 09.00 WITA' }))
    const changes = await screen.findByRole('grid', { name: 'Perubahan' })
    expect(within(changes).getByRole('row', { name: 'name Lama Baru' })).toHaveClass('sl-changed')
    expect(within(changes).getByRole('row', { name: 'cost 1 1' })).not.toHaveClass('sl-changed')
  })

  it('says in words what was done to what, and keeps the code of what it does not know', async () => {
    stubNetwork({
      ...network,
      'GET /audit/entries': page([
        { ...entry, action: 'plan.run-ended', entityType: 'plan', actor: { username: 'system', roles: [] } },
        { ...entry, sequence: 13, action: 'orbit.left', entityType: 'moon' },
      ]),
    })
    renderApp('/audit')
    const known = await screen.findByRole('row', { name: /Perhitungan rencana berakhir/ })
    expect(within(known).getByRole('cell', { name: 'Sistem' })).toBeInTheDocument()
    expect(within(known).getByRole('cell', { name: 'Rencana' })).toBeInTheDocument()
    expect(screen.getByRole('row', { name: /orbit\.left moon/ })).toBeInTheDocument()
  })

  it.each(['id', 'en'] as const)(
    'has words in %s for every action it can be filtered by',
    async (language) => {
      await changeLanguage(language)
      const { result } = renderHook(useAuditText)
      expect(ACTIONS.filter((code) => result.current.action(code) === code)).toEqual([])
      await changeLanguage('id')
    },
  )

  it('says whether the chain is intact', async () => {
    stubNetwork({
      ...network,
      'GET /audit/verification': { intact: true, entries: 1234, head: 'ff00', brokenAt: null },
    })
    const { user } = renderApp('/audit')
    await user.click(await screen.findByRole('button', { name: 'Periksa keutuhan' }))
    expect(await screen.findByText('Jejak utuh: 1.234 catatan diperiksa.')).toBeInTheDocument()
  })

  it('names the entry at which the chain is broken', async () => {
    stubNetwork({
      ...network,
      'GET /audit/verification': { intact: false, entries: 5, head: 'ff00', brokenAt: 4 },
    })
    const { user } = renderApp('/audit')
    await user.click(await screen.findByRole('button', { name: 'Periksa keutuhan' }))
    expect(await screen.findByText('Jejak rusak pada catatan nomor 4.')).toBeInTheDocument()
  })

  it('asks for entries without what this list does not know', async () => {
    const calls = stubNetwork(network)
    renderApp('/audit?actor=admin&asOf=2025-01-01')
    await screen.findByRole('button', { name: '22 Nov 2026 09.00 WITA' })
    const asked = calls.find(({ path }) => path === '/audit/entries')
    expect(Object.fromEntries(asked?.query ?? [])).toEqual({ actor: 'admin', limit: '50', total: 'true' })
  })
})

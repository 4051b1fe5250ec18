import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { me, meeting, network } from './meetings.fixture'

describe('a meeting without a network', () => {
  it('keeps a vote with its note and sends it again under the same key, once', async () => {
    let isDown = true
    const calls = stubNetwork({
      ...network,
      'PUT /meetings/m1/items/k1/vote': () => {
        if (isDown) throw new TypeError('network')
        return meeting()
      },
    })
    const { user } = renderApp('/rapat/m1')
    await screen.findByRole('heading', { level: 2, name: 'Sri Rahayu' })
    await user.keyboard('2')
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('Catatan'), 'perlu pendampingan')
    await user.click(within(dialog).getByRole('button', { name: 'Setuju dengan catatan' }))
    expect(await screen.findByText('Sambungan terputus')).toBeInTheDocument()
    expect(screen.getByText(/1 keputusan tersimpan/)).toBeInTheDocument()
    expect(screen.getByText(/belum sampai ke server/)).toBeInTheDocument()
    expect(localStorage.getItem(`selaras.outbox.${me.accountId}.m1`)).toContain('perlu pendampingan')
    isDown = false
    window.dispatchEvent(new Event('online'))
    await waitFor(() => expect(screen.queryByText('Sambungan terputus')).toBeNull())
    const sent = calls.filter(({ method }) => method === 'PUT')
    expect(sent.length).toBeGreaterThan(1)
    expect(new Set(sent.map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(1)
    expect(sent.at(-1)!.body).toEqual({ vote: 'FOR_WITH_NOTE', note: 'perlu pendampingan' })
    expect(localStorage.getItem(`selaras.outbox.${me.accountId}.m1`)).toBe('[]')
  })

  it('sends what an earlier visit could not', async () => {
    const waiting = { key: 'k-1', caseId: 'k1', part: 'vote', body: { vote: 'AGAINST' } }
    localStorage.setItem(`selaras.outbox.${me.accountId}.m1`, JSON.stringify([waiting]))
    const calls = stubNetwork({ ...network, 'PUT /meetings/m1/items/k1/vote': meeting() })
    renderApp('/rapat/m1')
    await waitFor(() => expect(calls.some(({ method }) => method === 'PUT')).toBe(true))
    expect(calls.find(({ method }) => method === 'PUT')!.headers.get('Idempotency-Key')).toBe('k-1')
  })

  it('hands a refused vote back with what was typed', async () => {
    stubNetwork({
      ...network,
      'PUT /meetings/m1/items/k1/vote': () => problem(422, 'relative-of-employee', { reasons: [] }),
    })
    const { user } = renderApp('/rapat/m1')
    await screen.findByRole('heading', { level: 2, name: 'Sri Rahayu' })
    await user.keyboard('2')
    await user.type(within(await screen.findByRole('dialog')).getByLabelText('Catatan'), 'baik')
    await user.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Setuju dengan catatan' }),
    )
    expect(
      await screen.findByText(/pegawai ini kerabat Anda; orang lain yang memutuskannya/),
    ).toBeInTheDocument()
    await user.keyboard('2')
    expect(within(await screen.findByRole('dialog')).getByLabelText('Catatan')).toHaveValue('baik')
  })
})

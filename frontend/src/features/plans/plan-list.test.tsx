import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { planRow } from './plans.fixture'

describe('the list of plans', () => {
  it('shows status, proof and the shortage before and after', async () => {
    stubNetwork({ 'GET /me': meOf(), 'GET /plans': page([planRow()]) })
    renderApp('/rencana')
    const row = (await screen.findByRole('link', { name: 'Pemerataan tenaga kesehatan' })).closest('tr')!
    expect(within(row).getByText('Selesai')).toBeInTheDocument()
    expect(within(row).getByText('Terverifikasi')).toBeInTheDocument()
    expect(within(row).getByText('31 Des 2025')).toBeInTheDocument()
    expect(within(row).getByText('dari 1.412 menjadi 143')).toBeInTheDocument()
  })

  it('filters by name and status from the address, and asks the service for nothing it does not know', async () => {
    const calls = stubNetwork({
      'GET /me': meOf(),
      'GET /plans': page([
        planRow(),
        planRow({ id: 'p2', name: 'Rotasi tahunan', status: 'DRAFT', verified: null }),
      ]),
    })
    const { user, router } = renderApp('/rencana?status=DRAFT')
    expect(await screen.findByRole('link', { name: 'Rotasi tahunan' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Pemerataan tenaga kesehatan' })).not.toBeInTheDocument()
    await user.type(screen.getByRole('textbox', { name: 'Cari nama rencana' }), 'kesehatan')
    expect(await screen.findByRole('heading', { name: 'Tidak ada yang cocok' })).toBeInTheDocument()
    await waitFor(() => expect(router.state.location.search).toContain('q=kesehatan'))
    const asked = calls.filter(({ path }) => path === '/plans').map(({ query }) => [...query.keys()].sort())
    expect(asked[0]).toEqual(['limit', 'total'])
  })

  it('says how to start when there is none, and offers nothing to who may only read', async () => {
    stubNetwork({ 'GET /me': meOf(), 'GET /plans': page([]) })
    const { unmount } = renderApp('/rencana')
    expect(await screen.findByRole('heading', { name: 'Belum ada rencana' })).toBeInTheDocument()
    expect(screen.getAllByRole('button', { name: 'Buat rencana' })).toHaveLength(2)
    unmount()
    stubNetwork({ 'GET /me': meOf({ permissions: ['session', 'plans:read'] }), 'GET /plans': page([]) })
    renderApp('/rencana')
    await screen.findByRole('heading', { name: 'Belum ada rencana' })
    expect(screen.queryByRole('button', { name: 'Buat rencana' })).not.toBeInTheDocument()
  })
})

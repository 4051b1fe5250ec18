import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, stubNetwork, type Call } from '@/test/network'
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

  it('has the service filter by the name and the status that stand in the address', async () => {
    const calls = stubNetwork({
      'GET /me': meOf(),
      'GET /plans': ({ query }: Call) =>
        page(query.has('q') ? [] : [planRow({ name: 'Rotasi tahunan', status: 'DRAFT', verified: null })]),
    })
    const { user, router } = renderApp('/rencana?status=DRAFT')
    expect(await screen.findByRole('link', { name: 'Rotasi tahunan' })).toBeInTheDocument()
    await user.type(screen.getByRole('textbox', { name: 'Cari nama rencana' }), 'kesehatan')
    expect(await screen.findByRole('heading', { name: 'Tidak ada yang cocok' })).toBeInTheDocument()
    expect(router.state.location.search).toContain('q=kesehatan')
    const asked = calls.filter(({ path }) => path === '/plans').map(({ query }) => Object.fromEntries(query))
    expect(asked[0]).toEqual({ status: 'DRAFT', limit: '50', total: 'true' })
    expect(asked.at(-1)).toEqual({ q: 'kesehatan', status: 'DRAFT', limit: '50', total: 'true' })
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

import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { exchangeOf, listRowOf, windowOf, wishOf } from './wishes.fixture'

const READ = ['session', 'wish-windows:read', 'wishes:read', 'wishes:count', 'organisation:read'] as const
const planner = meOf({ permissions: [...READ, 'wish-windows:write'] })
const summary = {
  people: 12,
  wanted: 20,
  unwanted: 4,
  exchanges: 2,
  agreed: 1,
  reasons: [{ reason: 'DISTANCE', people: 9 }],
}

const network = (routes: Parameters<typeof stubNetwork>[0] = {}, window = windowOf()) =>
  stubNetwork({
    'GET /me': planner,
    'GET /wish-windows': page([window]),
    'GET /wish-windows/w1': window,
    'GET /wish-windows/w1/summary': summary,
    'GET /wish-windows/w1/wishes': page([listRowOf()]),
    ...routes,
  })

describe('windows for wishes', () => {
  it('are opened with the days and the number a person may have', async () => {
    const calls = network({ 'POST /wish-windows': windowOf() })
    const { user, router } = renderApp('/minat')
    expect(await screen.findByRole('link', { name: 'Minat 2026' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Buka masa minat' }))
    const dialog = screen.getByRole('dialog')
    await user.type(within(dialog).getByLabelText('Nama'), 'Minat 2027')
    await user.type(within(dialog).getByLabelText('Hari terakhir'), '2027-01-31')
    await user.click(within(dialog).getByRole('button', { name: 'Buka masa ini' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/minat/w1'))
    expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
      name: 'Minat 2027',
      closesOn: '2027-01-31',
      mostWishes: 3,
    })
  })

  it('are closed early with a reason, on the version that was read', async () => {
    const calls = network({ 'POST /wish-windows/w1/closure': windowOf({ status: 'CLOSED', open: false }) })
    const { user } = renderApp('/minat/w1')
    await user.click(await screen.findByRole('button', { name: 'Tutup lebih awal' }))
    const dialog = screen.getByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Tutup masa ini' }))
    expect(within(dialog).getByText('Wajib diisi.')).toBeInTheDocument()
    await user.type(within(dialog).getByLabelText('Alasan'), 'Rencana dimajukan')
    await user.click(within(dialog).getByRole('button', { name: 'Tutup masa ini' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const sent = calls.find(({ method }) => method === 'POST')
    expect(sent?.body).toEqual({ reason: 'Rencana dimajukan' })
    expect(sent?.headers.get('If-Match')).toBe('"2"')
  })

  it('are not made smaller than what somebody has filed', async () => {
    network({
      'PUT /wish-windows/w1': () =>
        problem(422, 'more-wishes-filed', { reasons: [{ code: 'more-wishes-filed', params: { filed: 3 } }] }),
    })
    const { user } = renderApp('/minat/w1')
    await user.click(await screen.findByRole('button', { name: 'Ubah masa' }))
    await user.click(screen.getByRole('button', { name: 'Simpan perubahan' }))
    expect(await screen.findByText(/sudah menyampaikan 3 minat/)).toBeInTheDocument()
  })

  it('offer nothing to who only reads them', async () => {
    network({ 'GET /me': meOf({ roles: ['AUDITOR'], permissions: [...READ] }) })
    renderApp('/minat/w1')
    expect(await screen.findByRole('heading', { level: 1, name: 'Minat 2026' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Tutup lebih awal' })).toBeNull()
  })
})

describe('what was said in a window', () => {
  it('stands in figures above everybody by name, whose own words are asked for one by one', async () => {
    const calls = network({
      'GET /employees/e1/wishes': page([
        wishOf('p1', 'Perawat', { text: 'Suami bertugas di Palaran.' }),
        wishOf('p0', 'Bidan', { windowId: 'w0' }),
      ]),
    })
    const { user } = renderApp('/minat/w1')
    expect((await screen.findByText('Pegawai menyampaikan minat')).parentElement).toHaveTextContent('12')
    expect(screen.getByText(/Jarak \(9\)/)).toBeInTheDocument()
    const table = await screen.findByRole('grid', { name: 'Semua minat' })
    expect(await within(table).findByText('Pilihan 1')).toBeInTheDocument()
    expect(calls.some(({ path }) => path.startsWith('/employees/'))).toBe(false)
    await user.click(within(table).getByRole('button', { name: 'Sri Rahayu' }))
    expect(await screen.findByText('Suami bertugas di Palaran.')).toBeInTheDocument()
    expect(screen.getByText(/Pembacaan ini tercatat/)).toBeInTheDocument()
  })

  it('is filtered by what the address says', async () => {
    const calls = network()
    const { user } = renderApp('/minat/w1?position=p1&acceptable=true')
    expect(await screen.findByText(/Perawat, Puskesmas Palaran/)).toBeInTheDocument()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Alasan' }), 'Jarak')
    await waitFor(() =>
      expect(
        Object.fromEntries(calls.filter(({ path }) => path.endsWith('/wishes')).at(-1)?.query ?? []),
      ).toMatchObject({ position: 'p1', acceptable: 'true', reason: 'DISTANCE' }),
    )
  })

  it('counts each place, and leads to those who wish for it', async () => {
    const { positionId, unitId, place } = wishOf('p1', 'Perawat')
    const calls = network({
      'GET /wish-windows/w1/counts': page([{ positionId, unitId, place, wanted: 7, first: 3, unwanted: 1 }]),
    })
    const { user } = renderApp('/minat/w1?tab=tempat')
    expect(await screen.findByRole('link', { name: '7 orang menginginkan Perawat' })).toHaveAttribute(
      'href',
      '/minat/w1?position=p1&acceptable=true',
    )
    await user.selectOptions(screen.getByRole('combobox', { name: 'Urutkan' }), 'Paling dihindari dahulu')
    await waitFor(() =>
      expect(
        calls
          .filter(({ path }) => path.endsWith('/counts'))
          .at(-1)
          ?.query.get('sort'),
      ).toBe('-unwanted'),
    )
  })

  it('shows who would take whose post', async () => {
    network({ 'GET /wish-windows/w1/exchanges': page([exchangeOf()]) })
    renderApp('/minat/w1?tab=tukar')
    const row = await screen.findByRole('row', { name: /Budi Santoso/ })
    expect(within(row).getByText('Belum menjawab')).toBeInTheDocument()
  })
})

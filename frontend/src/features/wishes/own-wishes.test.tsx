import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { SetWishes, WishRow } from '@/api/types'
import { meOf, page, problem, stubNetwork, type Call } from '@/test/network'
import { renderApp } from '@/test/render'
import { arranged } from './own/order'
import { exchangeOf, windowOf, wishOf } from './wishes.fixture'

const me = meOf({
  roles: ['EMPLOYEE'],
  permissions: ['session', 'wish-windows:read', 'wishes:read', 'wishes:own', 'vacancies:read'],
  employeeId: 'e1',
})
const filed = arranged([
  wishOf('p1', 'Perawat'),
  wishOf('p2', 'Bidan'),
  wishOf('p3', 'Dokter', { acceptable: false }),
])

/** Answers with the order that was sent. */
const keeping =
  (rows: WishRow[]) =>
  ({ body }: Call) =>
    page(
      (body as SetWishes).wishes.map(
        (sent, index) =>
          ({
            ...(rows.find(({ positionId }) => positionId === sent.positionId) ?? wishOf('', 'Baru')),
            ...sent,
            positionId: sent.positionId ?? null,
            unitId: sent.unitId ?? null,
            rank: index + 1,
          }) as WishRow,
      ),
    )

const network = (routes: Parameters<typeof stubNetwork>[0] = {}, window = windowOf()) =>
  stubNetwork({
    'GET /me': me,
    'GET /wish-windows': page([window]),
    'GET /wish-windows/w1/own-wishes': page(filed),
    'GET /wish-windows/w1/exchanges': page([]),
    'PUT /wish-windows/w1/own-wishes': keeping(filed),
    ...routes,
  })
const sentOf = (calls: Call[]) =>
  calls.filter(({ method }) => method === 'PUT').map(({ body }) => body as SetWishes)
const wanted = async () => {
  const list = await screen.findByRole('list', { name: 'Ingin bekerja di' })
  return within(list)
    .getAllByRole('listitem')
    .map((item) => /Perawat|Bidan/.exec(item.textContent)?.[0])
}

describe('the own wishes', () => {
  it('tell how many days are left, and are moved by buttons that keep the focus', async () => {
    const calls = network()
    const { user } = renderApp('/minat-saya')
    expect(await screen.findByText(/6 Mar 2026 pukul 23\.59 WITA, 3 hari lagi/)).toBeInTheDocument()
    expect(await wanted()).toEqual(['Perawat', 'Bidan'])
    expect(screen.getByRole('button', { name: 'Naikkan Perawat' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Naikkan Bidan' }))
    expect(await screen.findByText('Bidan sekarang urutan 1 dari 2. Tersimpan.')).toHaveRole('status')
    expect(await wanted()).toEqual(['Bidan', 'Perawat'])
    expect(screen.getByRole('button', { name: 'Turunkan Bidan' })).toHaveFocus()
    expect(sentOf(calls)[0]?.wishes.map(({ positionId }) => positionId)).toEqual(['p2', 'p1', 'p3'])
  })

  it('follow taps that come faster than the service answers', async () => {
    const waiting: (() => void)[] = []
    const calls = network({
      'PUT /wish-windows/w1/own-wishes': async (call) => {
        await new Promise<void>((answer) => waiting.push(answer))
        return keeping(filed)(call)
      },
    })
    const { user } = renderApp('/minat-saya')
    await user.click(await screen.findByRole('button', { name: 'Naikkan Bidan' }))
    await user.click(screen.getByRole('button', { name: 'Turunkan Bidan' }))
    expect(await wanted()).toEqual(['Perawat', 'Bidan'])
    expect(sentOf(calls)).toHaveLength(1)
    waiting.shift()?.()
    await waitFor(() => expect(sentOf(calls)).toHaveLength(2))
    expect(await wanted()).toEqual(['Perawat', 'Bidan'])
    waiting.shift()?.()
    expect(await screen.findByText('Bidan sekarang urutan 2 dari 2. Tersimpan.')).toBeInTheDocument()
    expect(sentOf(calls)[1]?.wishes.map(({ positionId }) => positionId)).toEqual(['p1', 'p2', 'p3'])
  })

  it('go back to the order before, and can only be read, when the window has ended meanwhile', async () => {
    let isOver = false
    network({
      'GET /wish-windows': () =>
        page([isOver ? windowOf({ status: 'ENDED', open: false, daysLeft: null }) : windowOf()]),
      'PUT /wish-windows/w1/own-wishes': () => {
        isOver = true
        return problem(409, 'wish-window-closed')
      },
    })
    const { user } = renderApp('/minat-saya')
    await user.click(await screen.findByRole('button', { name: 'Naikkan Bidan' }))
    expect(await screen.findByText('Masa penyampaian minat sudah berakhir.')).toBeInTheDocument()
    expect(await screen.findByText(/Minat tidak dapat diubah lagi/)).toBeInTheDocument()
    expect(await wanted()).toEqual(['Perawat', 'Bidan'])
    expect(screen.queryByRole('button', { name: 'Naikkan Bidan' })).toBeNull()
  })

  it('take a unit found by its words, with whether one would go there and why', async () => {
    const calls = network({
      'GET /wish-windows/w1/own-wishes': page([]),
      'GET /vacancies': page([]),
      'GET /wish-windows/w1/units': page([
        { unitId: 'u9', name: 'Kecamatan Palaran', agencyName: 'Kecamatan Palaran', place: 'Palaran' },
      ]),
    })
    const { user } = renderApp('/minat-saya')
    await user.click(await screen.findByRole('button', { name: 'Tambah minat' }))
    expect(screen.getByRole('heading', { name: 'Minat baru' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Simpan minat' }))
    expect(screen.getByText('Pilih satu jabatan atau unit.')).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: /Unit kerja/ }))
    await user.type(screen.getByRole('searchbox', { name: 'Cari unit atau perangkat daerah' }), 'palaran')
    await waitFor(() =>
      expect(
        calls
          .filter(({ path }) => path.endsWith('/units'))
          .at(-1)
          ?.query.get('q'),
      ).toBe('palaran'),
    )
    await user.click(await screen.findByRole('radio', { name: 'Kecamatan Palaran' }))
    await user.click(screen.getByRole('radio', { name: /^Tidak, jangan/ }))
    await user.click(screen.getByRole('button', { name: 'Simpan minat' }))
    expect(sentOf(calls)).toEqual([])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Alasan' }), 'Kesehatan')
    await user.click(screen.getByRole('button', { name: 'Simpan minat' }))
    expect(await screen.findByText('Kecamatan Palaran tersimpan.')).toBeInTheDocument()
    expect(sentOf(calls)).toEqual([{ wishes: [{ unitId: 'u9', acceptable: false, reason: 'HEALTH' }] }])
    expect(
      calls
        .filter(({ path }) => path.endsWith('/units'))
        .at(-1)
        ?.query.get('q'),
    ).toBe('palaran')
    expect(screen.getByRole('button', { name: 'Tambah minat' })).toHaveFocus()
  })

  it('are called for on the first page while they can be said', async () => {
    network({
      'GET /wish-windows': page([
        windowOf(),
        windowOf({ id: 'w0', name: 'Minat 2025', status: 'ENDED', open: false, daysLeft: null }),
      ]),
    })
    renderApp('/')
    expect(await screen.findByRole('link', { name: 'Sampaikan minat' })).toHaveAttribute(
      'href',
      '/minat-saya?masa=w1',
    )
    expect(screen.getByText(/3 hari lagi/)).toBeInTheDocument()
    expect(screen.queryByText('Minat 2025')).toBeNull()
  })

  it('are no more than the window allows', async () => {
    network({}, windowOf({ mostWishes: 3 }))
    renderApp('/minat-saya')
    const add = await screen.findByRole('button', { name: 'Tambah minat' })
    expect(add).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getByText(/Sudah 3/)).toBeInTheDocument()
  })

  it('are only read once the window is closed, and tell why', async () => {
    network(
      { 'GET /wish-windows/w1/exchanges': page([exchangeOf()]) },
      windowOf({
        status: 'CLOSED',
        open: false,
        daysLeft: null,
        closedOn: '2026-03-04',
        closingReason: 'Rencana dimajukan.',
      }),
    )
    renderApp('/minat-saya')
    expect(await screen.findByText(/Alasan: Rencana dimajukan\./)).toBeInTheDocument()
    expect(await wanted()).toEqual(['Perawat', 'Bidan'])
    await screen.findByText('Budi Santoso')
    for (const name of [/^Naikkan/, /^Hapus/, 'Tambah minat', 'Usulkan tukar tempat', 'Setuju'])
      expect(screen.queryByRole('button', { name })).toBeNull()
  })
})

describe('an exchange', () => {
  it('shows who has answered and takes the own answer on its version', async () => {
    const calls = network({
      'GET /wish-windows/w1/exchanges': page([exchangeOf({ version: 4 })]),
      'POST /wish-windows/w1/exchanges/x1/confirmation': exchangeOf({ status: 'AGREED' }),
    })
    const { user } = renderApp('/minat-saya')
    const card = await screen.findByRole('article', { name: 'Usulan 3 Mar 2026' })
    expect(within(card).getByText('Sri Rahayu (Anda)')).toBeInTheDocument()
    expect(within(card).getByText('Setuju 3 Mar 2026')).toBeInTheDocument()
    expect(within(card).getByText('Belum menjawab')).toBeInTheDocument()
    await user.click(within(card).getByRole('button', { name: 'Setuju' }))
    expect(await screen.findByText('Anda setuju.')).toBeInTheDocument()
    expect(calls.find(({ method }) => method === 'POST')?.headers.get('If-Match')).toBe('"4"')
  })

  it('is called off only after a question', async () => {
    const calls = network({
      'GET /wish-windows/w1/exchanges': page([exchangeOf()]),
      'POST /wish-windows/w1/exchanges/x1/withdrawal': exchangeOf({ status: 'WITHDRAWN' }),
    })
    const { user } = renderApp('/minat-saya')
    await user.click(await screen.findByRole('button', { name: 'Tidak setuju' }))
    expect(calls.some(({ method }) => method === 'POST')).toBe(false)
    const dialog = await screen.findByRole('dialog', { name: /Gugurkan usulan ini/ })
    await user.click(within(dialog).getByRole('button', { name: 'Tidak setuju' }))
    expect(await screen.findByText('Usulan tukar tempat gugur.')).toBeInTheDocument()
  })

  it('is proposed to a ring of colleagues by their numbers, and refused in plain words', async () => {
    const calls = network({
      'POST /wish-windows/w1/exchanges': () =>
        problem(422, 'without-post', { reasons: [{ code: 'without-post', params: {} }] }),
    })
    const { user } = renderApp('/minat-saya')
    await user.click(await screen.findByRole('button', { name: 'Usulkan tukar tempat' }))
    await user.click(screen.getByRole('button', { name: 'Tambah rekan' }))
    await user.type(screen.getByLabelText('NIP rekan ke-1'), '19850501 201001 1 002')
    await user.type(screen.getByLabelText('NIP rekan ke-2'), '1985')
    await user.click(screen.getByRole('button', { name: 'Kirim usulan' }))
    expect(screen.getByText('NIP terdiri atas 18 angka.')).toBeInTheDocument()
    expect(screen.getByLabelText('NIP rekan ke-2')).toHaveFocus()
    await user.type(screen.getByLabelText('NIP rekan ke-2'), '05012010011003')
    await user.click(screen.getByRole('button', { name: 'Kirim usulan' }))
    expect(await screen.findByText(/tidak memegang jabatan definitif/)).toBeInTheDocument()
    await waitFor(() =>
      expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
        colleagues: ['198505012010011002', '198505012010011003'],
      }),
    )
  })
})

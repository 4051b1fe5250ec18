import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { facts, heads, subject, me, meeting, network } from './meetings.fixture'
import { instantIn } from '@/lib/zoned'

describe('the meeting screen', () => {
  it('shows one case in words, walks by the arrow keys and votes by a digit', async () => {
    const calls = stubNetwork({ ...network, 'PUT /meetings/m1/items/k2/vote': meeting() })
    const { user, router } = renderApp('/rapat/m1')
    expect(await screen.findByRole('heading', { level: 2, name: 'Sri Rahayu' })).toBeInTheDocument()
    expect(screen.getByText('Kasus 1 dari 2')).toBeInTheDocument()
    expect(screen.getByText(/2 dari 3 anggota/)).toBeInTheDocument()
    expect(await screen.findByText('Tetangga', { exact: false })).toBeInTheDocument()
    await user.keyboard('{ArrowRight}')
    expect(await screen.findByRole('heading', { level: 2, name: 'Ahmad Fauzi' })).toBeInTheDocument()
    expect(router.state.location.search).toBe('?kasus=2')
    await user.keyboard('3')
    await waitFor(() => expect(calls.some(({ method }) => method === 'PUT')).toBe(true))
    expect(calls.find(({ method }) => method === 'PUT')!.body).toEqual({ vote: 'AGAINST' })
  })

  it('steps back with R after a word about the interest, and keys rest in the dialog', async () => {
    const calls = stubNetwork({ ...network, 'PUT /meetings/m1/items/k1/vote': meeting() })
    const { user } = renderApp('/rapat/m1')
    await screen.findByRole('heading', { level: 2, name: 'Sri Rahayu' })
    await user.keyboard('r')
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('Hubungan atau kepentingan'), 'Sepupu 1')
    await user.click(within(dialog).getByRole('button', { name: 'Mundur' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const sent = calls.filter(({ method }) => method === 'PUT')
    expect(sent.map(({ body }) => body)).toEqual([{ vote: 'RECUSED', note: 'Sepupu 1' }])
  })

  it('lets only the one who leads conclude, with Enter', async () => {
    const calls = stubNetwork({ ...network, 'PUT /meetings/m1/items/k1/result': meeting() })
    const { user } = renderApp('/rapat/m1')
    await screen.findByRole('heading', { level: 2, name: 'Sri Rahayu' })
    await user.keyboard('{Enter}')
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Simpulkan' }))
    await waitFor(() => expect(calls.some(({ path }) => path.endsWith('/result'))).toBe(true))
  })

  it('offers no vote to those who only look on', async () => {
    stubNetwork({ ...network, 'GET /me': meOf({ accountId: 'someone-else' }) })
    const { user } = renderApp('/rapat/m1')
    await screen.findByRole('heading', { level: 2, name: 'Sri Rahayu' })
    expect(screen.queryByRole('group', { name: 'Suara saya' })).toBeNull()
    await user.keyboard('{Enter}')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('writes down who is there', async () => {
    const calls = stubNetwork({ ...network, 'PUT /meetings/m1/attendance': meeting() })
    const { user } = renderApp('/rapat/m1')
    await user.click(await screen.findByRole('button', { name: 'Daftar hadir' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Sekda' }))
    await user.click(screen.getByRole('button', { name: 'Simpan daftar hadir' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(calls.find(({ method }) => method === 'PUT')!.body).toEqual({
      present: [me.accountId, 'a2', 'a3'],
    })
  })
})

describe('what the meeting is shown', () => {
  it('tells both units before and after, the years, and plainly what nobody knows', async () => {
    stubNetwork(network)
    renderApp('/rapat/m1')
    const load = await screen.findByRole('grid', { name: 'Beban kedua unit' })
    const rows = within(load).getAllByRole('row')
    expect(rows.some((row) => /30 orang.*29 orang/.test(row.textContent ?? ''))).toBe(true)
    expect(rows.some((row) => /20 orang.*21 orang/.test(row.textContent ?? ''))).toBe(true)
    expect(screen.getByText('2024').parentElement).toHaveTextContent('Belum ada data')
    expect(screen.getByText(/tidak memegang jabatan definitif/)).toBeInTheDocument()
    expect(screen.getByText('pengganti Sekda', { exact: false })).toBeInTheDocument()
  })

  it('says that a need is not known instead of showing none', async () => {
    const unknown = { need: null, ratioBefore: null, ratioAfter: null, gradeBefore: null, gradeAfter: null }
    stubNetwork({
      ...network,
      'GET /meetings/m1/items/k1': facts('k1', {
        from: {
          unitName: 'Puskesmas Sidomulyo',
          post: { ...heads(9, 8), ...unknown },
          unit: { ...heads(30, 29), need: 0 },
        },
      }),
    })
    renderApp('/rapat/m1')
    const load = await screen.findByRole('grid', { name: 'Beban kedua unit' })
    const rowOf = (people: string) =>
      within(load)
        .getAllByRole('row')
        .find((row) => row.textContent?.includes(people))!
    expect(within(rowOf('9 orang')).getAllByRole('cell')[1]).toHaveTextContent(/^tidak ada data$/)
    expect(within(rowOf('30 orang')).getAllByRole('cell')[1]).toHaveTextContent(/^0$/)
  })

  it('shows the minutes as they stand', async () => {
    stubNetwork(network)
    const { user } = renderApp('/rapat/m1')
    await screen.findByRole('heading', { level: 2, name: 'Sri Rahayu' })
    await user.keyboard('b')
    const minutes = await screen.findByRole('dialog')
    expect(within(minutes).getByText('Perencana, Ketua Tim')).toBeInTheDocument()
    expect(within(minutes).getAllByText(/^Setuju 1 · Setuju dengan catatan 0/)).toHaveLength(2)
    expect(within(minutes).queryByRole('link', { name: 'Buka berita acara (PDF)' })).toBeNull()
  })
})

describe('planning a meeting', () => {
  it('asks for one chair, one secretary and an odd team before it asks the service', async () => {
    const colleague = (accountId: string) => ({ accountId, name: accountId, roles: ['TEAM_MEMBER'] })
    const calls = stubNetwork({
      ...network,
      'GET /meetings/colleagues': page(['a1', 'a2', 'a3', 'a4'].map(colleague)),
      'GET /mutation-cases': page([subject('k1', 'Sri Rahayu')]),
      'POST /meetings': meeting({ status: 'PLANNED' }),
    })
    const { user } = renderApp('/rapat/baru')
    await user.type(await screen.findByLabelText('Judul rapat'), 'Rapat tim penilai')
    await user.type(screen.getByLabelText('Tempat'), 'Balai kota')
    await user.selectOptions(await screen.findByLabelText('Kedudukan a1'), 'CHAIR')
    await user.selectOptions(screen.getByLabelText('Kedudukan a2'), 'SECRETARY')
    await user.click(await screen.findByRole('checkbox', { name: /Sri Rahayu/ }))
    await user.click(screen.getByRole('button', { name: 'Rencanakan rapat' }))
    expect(await screen.findByText('Jumlah anggota tim penilai harus ganjil.')).toBeInTheDocument()
    expect(calls.some(({ method }) => method === 'POST')).toBe(false)
    await user.selectOptions(screen.getByLabelText('Kedudukan a3'), 'MEMBER')
    await user.selectOptions(screen.getByLabelText('Pengganti untuk a1'), 'a4')
    await user.click(screen.getByRole('button', { name: 'Rencanakan rapat' }))
    await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true))
    expect(calls.find(({ method }) => method === 'POST')!.body).toMatchObject({
      kind: 'EVALUATION_TEAM',
      caseIds: ['k1'],
      members: [
        { accountId: 'a1', seat: 'CHAIR', alternateId: 'a4' },
        { accountId: 'a2', seat: 'SECRETARY', alternateId: null },
        { accountId: 'a3', seat: 'MEMBER', alternateId: null },
      ],
    })
  })

  it('reads a local time in the zone of the government', () => {
    expect(instantIn('Asia/Makassar', '2026-01-20T09:00')).toBe('2026-01-20T01:00:00.000Z')
    expect(instantIn('Asia/Jayapura', '2026-01-20T00:30')).toBe('2026-01-19T15:30:00.000Z')
  })
})

describe('the list of meetings', () => {
  it('tells how many cases are concluded', async () => {
    stubNetwork({
      ...network,
      'GET /meetings': page([
        {
          id: 'm1',
          kind: 'COORDINATION',
          status: 'PLANNED',
          title: 'Koordinasi',
          place: 'Aula',
          startsAt: '2026-01-20T01:00:00Z',
          members: 5,
          items: 4,
          concluded: 1,
        },
      ]),
    })
    renderApp('/rapat')
    const row = (await screen.findByRole('link', { name: 'Koordinasi' })).closest('tr')!
    expect(within(row).getByText('1 dari 4')).toBeInTheDocument()
    expect(within(row).getByText('20 Jan 2026 09.00 WITA')).toBeInTheDocument()
  })
})

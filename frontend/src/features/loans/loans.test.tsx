import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { barOf, monthsOf } from './months'

const post = (unitName: string) => ({
  id: unitName,
  jobName: 'Arsiparis',
  unitName,
  agencyName: unitName,
  jobClass: 8,
})

const loan = (patch: object = {}) => ({
  id: 'l1',
  version: 2,
  kind: 'CROSS_UNIT',
  status: 'RUNNING',
  employee: { id: 'e1', name: 'Sri Rahayu', nip: '1970' },
  fromPosition: post('Dinas Kesehatan'),
  toPosition: post('Dinas Sosial'),
  share: 50,
  startsOn: '2026-01-15',
  endsOn: '2026-03-31',
  daysLeft: 9,
  purpose: 'Menata arsip bantuan sosial.',
  orderNumber: '800/1',
  orderDate: '2026-01-10',
  extensions: 0,
  endReason: null,
  ...patch,
})

const network = {
  'GET /me': meOf(),
  'GET /units': page([]),
  'GET /temporary-assignments': page([loan()]),
}

describe('temporary assignments', () => {
  it('are a list with their share and how near the end is, and a figure over months with its table', async () => {
    stubNetwork(network)
    const { user } = renderApp('/penugasan-sementara')
    expect(await screen.findByText('9 hari lagi')).toBeInTheDocument()
    expect(
      screen.getByRole('img', { name: 'Dinas Sosial, 50 %, 15 Jan 2026 sampai 31 Mar 2026' }),
    ).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Lihat sebagai tabel' }))
    const table = screen.getByRole('grid', { name: 'Penugasan menurut waktu' })
    expect(within(table).getByText('15 Jan 2026 sampai 31 Mar 2026')).toBeInTheDocument()
  })

  it('are extended on the version that was read, and a refusal names its reason', async () => {
    const calls = stubNetwork({
      ...network,
      'POST /temporary-assignments/l1/extension': problem(422, 'loan-too-long', {
        reasons: [{ code: 'loan-too-long', params: { kind: 'CROSS_UNIT', latest: '2026-09-30' } }],
      }),
    })
    const { user } = renderApp('/penugasan-sementara')
    const [name] = await screen.findAllByRole('button', { name: 'Sri Rahayu' })
    await user.click(name!)
    await user.click(await screen.findByRole('button', { name: 'Perpanjang' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('Diperpanjang sampai'), '2027-01-31')
    await user.type(within(dialog).getByLabelText('Nomor surat perintah'), '800/2')
    await user.click(within(dialog).getByRole('button', { name: 'Perpanjang' }))
    expect(await within(dialog).findByText(/paling lama sampai 30 Sep 2026/)).toBeInTheDocument()
    const sent = calls.find(({ method }) => method === 'POST')!
    expect(sent.headers.get('If-Match')).toBe('"2"')
    expect(sent.body).toMatchObject({ until: '2027-01-31', number: '800/2' })
  })

  it('offer only what the state and the rights allow', async () => {
    stubNetwork({
      ...network,
      'GET /me': meOf({ permissions: ['session', 'temporary-assignments:read', 'organisation:read'] }),
    })
    const { user } = renderApp('/penugasan-sementara')
    const [name] = await screen.findAllByRole('button', { name: 'Sri Rahayu' })
    await user.click(name!)
    expect(await screen.findByText('Menata arsip bantuan sosial.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Perpanjang' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Usulkan penugasan' })).toBeNull()
  })

  it('are proposed with the share of time as a number', async () => {
    const calls = stubNetwork({
      ...network,
      'GET /employees': page([{ id: 'e1', name: 'Sri Rahayu', nip: '1970', position: null }]),
      'GET /positions': page([
        { id: 'j9', jobName: 'Arsiparis', unitName: 'Dinas Sosial', agencyName: 'Dinas Sosial' },
      ]),
      'POST /temporary-assignments': loan({ status: 'DRAFT' }),
    })
    const { user } = renderApp('/penugasan-sementara')
    await user.click(await screen.findByRole('button', { name: 'Usulkan penugasan' }))
    await user.type(screen.getByRole('combobox', { name: 'Pegawai' }), 'sri')
    await user.click(await screen.findByRole('option', { name: /Sri Rahayu/ }))
    await user.type(screen.getByRole('combobox', { name: 'Jabatan tujuan' }), 'arsip')
    await user.click(await screen.findByRole('option', { name: /Arsiparis/ }))
    await user.selectOptions(screen.getByLabelText('Jenis penugasan'), 'CROSS_UNIT')
    await user.clear(screen.getByLabelText('Bagian waktu kerja (%)'))
    await user.type(screen.getByLabelText('Bagian waktu kerja (%)'), '40')
    await user.type(screen.getByLabelText('Sampai'), '2027-01-31')
    await user.type(screen.getByLabelText('Tujuan penugasan'), 'Menata arsip.')
    await user.click(screen.getByRole('button', { name: 'Usulkan' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(calls.find(({ method }) => method === 'POST')!.body).toMatchObject({
      kind: 'CROSS_UNIT',
      share: 40,
      endsOn: '2027-01-31',
    })
  })
})

describe('the months of the figure', () => {
  it('cover every loan and at least half a year', () => {
    expect(monthsOf([{ startsOn: '2025-11-20', endsOn: '2025-12-05' }], '2025-12-01')).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
    ])
  })

  it('place a bar from its first day to its last', () => {
    const months = ['2026-01', '2026-02', '2026-03', '2026-04']
    const { start, width } = barOf({ startsOn: '2026-02-01', endsOn: '2026-03-31' }, months)
    expect(start).toBeCloseTo(25)
    expect(width).toBeCloseTo(50)
  })
})

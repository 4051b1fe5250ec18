import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { page, problem, stubNetwork, meOf } from '@/test/network'
import { renderApp } from '@/test/render'
import { DAYS } from './calendar'

const calendar = Object.fromEntries(DAYS.map((day, at) => [day, `2027-0${at + 1}-01`]))

const programme = (patch: object = {}) => ({
  id: 'g1',
  version: 2,
  code: 'abcd2345',
  status: 'DRAFT',
  name: 'Pemerataan 2027',
  description: 'Tenaga kesehatan',
  calendar,
  planIds: ['p1'],
  contacts: 'BKPSDM',
  basis: {
    criteria: [
      {
        plan: 'Rencana kesehatan',
        ruleSet: '1 · Aturan nasional',
        units: ['Dinas Kesehatan'],
        jobFamilies: [],
        weights: { moveCost: 100, perKm: 1, wishBonus: 50, shortageFirst: true, protectOrigin: true },
      },
    ],
    rules: [{ ruleSet: '1', code: 'min_tenure_months', value: '24', unit: 'months', source: 'Peraturan BKN 5/2019' }],
  },
  seats: [{ agency: 'Dinas Kesehatan', unit: 'Puskesmas Palaran', job: 'Perawat Terampil', jobClass: 7, seats: 2 }],
  fingerprint: null,
  publishedAt: null,
  closedAt: null,
  createdBy: 'Perencana',
  createdAt: '2026-11-02T01:00:00Z',
  ...patch,
})

const network = {
  'GET /me': meOf(),
  'GET /plans': page([{ id: 'p1', name: 'Rencana kesehatan' }]),
  'GET /transfer-programmes': page([
    { id: 'g1', version: 2, code: 'abcd2345', status: 'DRAFT', name: 'Pemerataan 2027', dataFreeze: '2027-01-01', effect: '2027-08-01', createdAt: '2026-11-02T01:00:00Z' },
  ]),
  'GET /transfer-programmes/g1': programme(),
}

describe('a programme', () => {
  it('is not prepared with a calendar out of order or without a plan', async () => {
    const calls = stubNetwork({ ...network, 'POST /transfer-programmes': programme() })
    const { user, router } = renderApp('/program-mutasi/baru')
    await user.type(await screen.findByLabelText('Nama program'), 'Pemerataan 2027')
    for (const day of DAYS) {
      const field = document.getElementById(`programme-${day}`)!
      await user.type(field, day === 'run' ? '2027-01-02' : String(calendar[day]))
    }
    await user.type(screen.getByLabelText('Kontak'), 'BKPSDM')
    await user.click(screen.getByRole('button', { name: 'Simpan program' }))
    expect(screen.getByText('Hari ini mendahului tahap sebelumnya.')).toBeInTheDocument()
    expect(screen.getByText('Pilih sedikitnya satu rencana.')).toBeInTheDocument()
    expect(calls.some(({ method }) => method === 'POST')).toBe(false)
    const run = screen.getByLabelText('Perhitungan rencana')
    await user.clear(run)
    await user.type(run, '2027-04-01')
    await user.click(screen.getByRole('checkbox', { name: 'Rencana kesehatan' }))
    await user.click(screen.getByRole('button', { name: 'Simpan program' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/program-mutasi/g1'))
    expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({ planIds: ['p1'], calendar })
  })

  it('shows criteria, seats and calendar, and says why it cannot be published any more', async () => {
    stubNetwork({
      ...network,
      'POST /transfer-programmes/g1/publication': problem(422, 'publication-after-data-freeze', {
        reasons: [{ code: 'publication-after-data-freeze', params: { dataFreeze: '2027-01-01' } }],
      }),
    })
    const { user } = renderApp('/program-mutasi/g1')
    const seats = await screen.findByRole('grid', { name: 'Kursi yang akan diisi' })
    expect(within(seats).getByText('Puskesmas Palaran, Dinas Kesehatan')).toBeInTheDocument()
    expect(screen.getByText('Unit: Dinas Kesehatan')).toBeInTheDocument()
    expect(screen.getByText('Pembekuan data')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Umumkan' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Umumkan' }))
    expect(
      await screen.findByText('Program harus diumumkan sebelum data dibekukan (1 Jan 2027).'),
    ).toBeInTheDocument()
  })

  it('shows its fingerprint and the way to the page for everybody once it is published', async () => {
    stubNetwork({
      ...network,
      'GET /transfer-programmes/g1': programme({
        status: 'PUBLISHED',
        fingerprint: 'ab12',
        publishedAt: '2026-11-03T01:00:00Z',
      }),
    })
    renderApp('/program-mutasi/g1')
    expect(await screen.findByText('ab12')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Buka halaman umum' })).toHaveAttribute('href', '/program/abcd2345')
    expect(screen.queryByRole('link', { name: 'Ubah' })).toBeNull()
  })
})

import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { nextStep, oneCase, progressOf } from './cases.fixture'

const transfer = (patch: object = {}) => ({
  direction: 'INCOMING',
  side: 'RECEIVER',
  counterpart: 'Pemerintah Kota Palu',
  counterpartInside: true,
  issuer: 'HOME_MINISTER',
  rank: { code: '33', name: 'III/c' },
  educationLevel: { code: '40', name: 'S-1' },
  educationField: 'Administrasi Publik',
  stateOutcome: null,
  stateNumber: null,
  stateDate: null,
  transferNumber: null,
  transferDate: null,
  transferEffectiveOn: null,
  ...patch,
})

const incoming = (patch: object = {}) =>
  oneCase({
    kind: 'BETWEEN_PROVINCES',
    status: 'FORWARDED',
    employee: { id: null, name: 'Sri Rahayu', nip: '197001011990011001' },
    counterpart: { name: 'Pemerintah Kota Palu', inside: true, side: 'RECEIVER' },
    reasons: [],
    planId: null,
    transfer: transfer(),
    ...patch,
  })

const chain = [
  { id: 'k1', number: 'MUT/2026/00001', status: 'FORWARDED', sequence: 1, employee: 'Sri Rahayu' },
]

const network = {
  'GET /me': meOf(),
  'GET /plans': page([]),
  'GET /units': page([]),
  'GET /mutation-cases': page([incoming()]),
  'GET /mutation-cases/k1': incoming(),
  'GET /mutation-cases/k1/progress': progressOf({
    chain,
    lateBy: 0,
    next: [nextStep('CLEAR', { side: 'RECEIVER', letter: 'D13' })],
  }),
  'GET /mutation-cases/k1/declarations': page([]),
  'GET /transfer-partners': page([{ id: 'g2', name: 'Pemerintah Kota Palu', kind: 'KOTA' }]),
  'GET /reference-data/ranks': page([{ code: '33', name: 'III/c', sequence: 1, attributes: {} }]),
  'GET /reference-data/education-levels': page([{ code: '40', name: 'S-1', sequence: 1, attributes: {} }]),
}

describe('a transfer between governments', () => {
  it('names the other party and the own side in the list', async () => {
    stubNetwork(network)
    renderApp('/kasus')
    const row = (await screen.findByRole('link', { name: 'MUT/SMD/2026/00001' })).closest('tr')!
    expect(within(row).getByText('Pemerintah Kota Palu')).toBeInTheDocument()
    expect(within(row).getByText(/lintas provinsi · Sisi Anda: Penerima/)).toBeInTheDocument()
    expect(within(row).getByText('Di BKN')).toBeInTheDocument()
  })

  it('tells what the origin handed over and links to no record of the person', async () => {
    stubNetwork(network)
    renderApp('/kasus/k1')
    expect(await screen.findByText('III/c')).toBeInTheDocument()
    expect(screen.getByText('S-1 · Administrasi Publik')).toBeInTheDocument()
    expect(screen.getByText('Menteri Dalam Negeri')).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Sri Rahayu' })).toBeNull()
  })

  it('says whose turn it is when the other side acts', async () => {
    stubNetwork({
      ...network,
      'GET /mutation-cases/k1': incoming({ status: 'PROPOSED' }),
      'GET /mutation-cases/k1/progress': progressOf({
        chain,
        next: [nextStep('CONSENT', { side: 'ORIGIN', roles: ['APPROVER'], mine: false })],
      }),
    })
    renderApp('/kasus/k1')
    expect(await screen.findByText(/Asal: Pemerintah Kota Palu/)).toBeInTheDocument()
    expect(screen.queryByText(/giliran Anda/)).toBeNull()
    expect(screen.queryByRole('button', { name: 'Setujui pelepasan' })).toBeNull()
  })

  it('hands the letter in before the step that rests on it', async () => {
    const calls = stubNetwork({
      ...network,
      'POST /mutation-cases/k1/documents': {},
      'POST /mutation-cases/k1/state-consideration': incoming({ status: 'CLEARED' }),
    })
    const { user } = renderApp('/kasus/k1')
    await user.click(await screen.findByRole('button', { name: 'Catat MS' }))
    await user.type(screen.getByLabelText('Nomor surat'), 'PT/7')
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!
    await user.upload(input, new File(['%PDF-1.7'], 'pertek.pdf', { type: 'application/pdf' }))
    const day = screen.getByLabelText('Tanggal surat')
    await user.type(day, '2026-01-06')
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Catat MS' }))
    await waitFor(() => expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(2))
    const posts = calls.filter(({ method }) => method === 'POST')
    expect(posts.map(({ path }) => path)).toEqual([
      '/mutation-cases/k1/documents',
      '/mutation-cases/k1/state-consideration',
    ])
    expect(posts[1]!.body).toMatchObject({ outcome: 'MS', number: 'PT/7' })
  })

  it('proposes somebody from an agency outside with what its letter tells', async () => {
    const calls = stubNetwork({
      ...network,
      'GET /positions': page([{ id: 'j9', jobName: 'Analis', unitName: 'Bappeda', agencyName: 'Bappeda' }]),
      'POST /mutation-cases': incoming({ status: 'DRAFT' }),
    })
    const { user } = renderApp('/kasus')
    await user.click(await screen.findByRole('button', { name: 'Mutasi masuk atau keluar' }))
    await user.type(screen.getByRole('combobox', { name: 'Jabatan tujuan' }), 'analis')
    await user.click(await screen.findByRole('option', { name: /Analis/ }))
    expect(screen.queryByLabelText('Nama pegawai')).toBeNull()
    await user.click(screen.getByLabelText(/antara pemerintah daerah dan instansi pusat/))
    await user.type(screen.getByLabelText('NIP (18 angka)'), '198703032011031001')
    await user.type(screen.getByLabelText('Alasan usulan'), 'Jabatan lowong.')
    await user.click(screen.getByLabelText('Di luar aplikasi ini'))
    await user.type(screen.getByLabelText('Nama instansi asal'), 'Kementerian Sosial')
    await user.type(screen.getByLabelText('Nama pegawai'), 'Rahmat Hidayat')
    await user.click(screen.getByLabelText('III/c'))
    await user.click(screen.getByLabelText('S-1'))
    await user.type(screen.getByLabelText('Jabatan sekarang'), 'Analis')
    await user.type(screen.getByLabelText('Unit kerja sekarang'), 'Direktorat')
    await user.type(screen.getByLabelText('Kelas jabatan sekarang'), '7')
    await user.click(screen.getByRole('button', { name: 'Buka kasus' }))
    await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true))
    expect(calls.find(({ method }) => method === 'POST')!.body).toMatchObject({
      toPositionId: 'j9',
      between: {
        kind: 'NATIONAL_AGENCY',
        direction: 'INCOMING',
        governmentId: null,
        counterpart: 'Kementerian Sosial',
        nip: '198703032011031001',
        person: { name: 'Rahmat Hidayat', rankCode: '33', educationLevel: '40', jobClass: 7 },
      },
    })
  })

  it('proposes that somebody of the own people goes to an agency outside, by its letter', async () => {
    const calls = stubNetwork({
      ...network,
      'GET /employees': page([{ id: 'p7', name: 'Dewi Lestari', nip: '199001012015012001', position: null }]),
      'POST /mutation-cases': incoming({ status: 'DRAFT' }),
    })
    const { user } = renderApp('/kasus')
    await user.click(await screen.findByRole('button', { name: 'Mutasi masuk atau keluar' }))
    await user.click(screen.getByRole('radio', { name: /Pegawai kami pergi/ }))
    expect(screen.queryByLabelText('NIP (18 angka)')).toBeNull()
    expect(screen.queryByRole('combobox', { name: 'Jabatan tujuan' })).toBeNull()
    const confirm = screen.getByRole('button', { name: 'Buka kasus' })
    expect(confirm).toBeDisabled()
    await user.type(screen.getByRole('combobox', { name: 'Pegawai' }), 'dewi')
    await user.click(await screen.findByRole('option', { name: /Dewi Lestari/ }))
    await user.click(screen.getByLabelText(/dalam satu provinsi/))
    await user.type(screen.getByLabelText('Alasan usulan'), 'Diminta.')
    await user.click(confirm)
    expect(calls.some(({ method }) => method === 'POST')).toBe(false)
    await user.type(screen.getByLabelText('Nama instansi tujuan'), 'Pemerintah Kota Balikpapan')
    await user.type(screen.getByLabelText('Jabatan yang akan diduduki'), 'Penata Layanan')
    await user.type(screen.getByLabelText('Unit kerja tujuan'), 'Dinas Perhubungan')
    await user.click(confirm)
    await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true))
    expect(calls.find(({ method }) => method === 'POST')!.body).toMatchObject({
      employeeId: 'p7',
      toPositionId: null,
      motive: 'Diminta.',
      between: {
        kind: 'WITHIN_PROVINCE',
        direction: 'OUTGOING',
        governmentId: null,
        counterpart: 'Pemerintah Kota Balikpapan',
        nip: null,
        person: null,
        post: { jobName: 'Penata Layanan', unitName: 'Dinas Perhubungan' },
      },
    })
  })
})

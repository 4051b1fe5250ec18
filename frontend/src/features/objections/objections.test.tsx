import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { RemedyView } from '@/api/types'
import { json, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { decisionOf, resultsOf } from './acts'
import { approver, employee, remedy, view } from './objections.fixture'

const post = {
  id: 'p',
  jobName: 'Arsiparis',
  unitName: 'Dinas Sosial',
  agencyName: 'Dinas Sosial',
  jobClass: 8,
}
const decreed = {
  id: 'k1',
  number: 'MUT/2026/1',
  status: 'DECREED',
  kind: 'INTERNAL',
  employee: { id: 'e1', name: 'Sri Rahayu', nip: '1970' },
  fromPosition: post,
  toPosition: post,
}
const silent = { caseId: 'k1', answer: null, open: false, accompanimentId: null, waitsUntil: null }

describe('the remedy against the own decree', () => {
  const network = (one: RemedyView) => ({
    'GET /me': employee,
    'GET /mutation-cases': page([decreed]),
    'GET /mutation-cases/k1/employee-answer': silent,
    'GET /mutation-cases/k1/remedy': one,
  })

  it('is named with the days left and the last moment of the government', async () => {
    stubNetwork(network(remedy()))
    renderApp('/mutasi-saya')
    expect(await screen.findByText('9 hari kerja lagi')).toBeInTheDocument()
    expect(screen.getByText('sampai 26 Jan 2026 pukul 23.59 WITA')).toBeInTheDocument()
    expect(
      screen.getByText(/keberatan tertulis kepada Wali Kota Samarinda.*21 hari kerja/),
    ).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Ajukan keberatan' })).toHaveAttribute(
      'href',
      '/keberatan/baru?kasus=k1',
    )
  })

  it('says on the last day that it is the last', async () => {
    stubNetwork(network(remedy({ workingDaysLeft: 0 })))
    renderApp('/mutasi-saya')
    expect(await screen.findByText('Hari ini hari terakhir')).toBeInTheDocument()
  })

  it.each([
    ['OBJECTION_TOO_LATE', /sudah lewat.*tidak dapat diterima/],
    ['COURT', /Pengadilan Tata Usaha Negara/],
    ['OTHER_AUTHORITY', /pejabat yang menetapkan SK itu/],
  ] as const)('names the right one where it is %s, and never an appeal', async (kind, words) => {
    stubNetwork(network(remedy({ remedy: kind, workingDaysLeft: null })))
    renderApp('/mutasi-saya')
    const card = await screen.findByRole('region', { name: 'Bila Anda tidak setuju dengan SK ini' })
    expect(await within(card).findByText(words)).toBeInTheDocument()
    expect(card).not.toHaveTextContent(/banding|BPASN/i)
    const file = within(card).queryByRole('link', { name: 'Tetap ajukan' })
    expect(file !== null).toBe(kind === 'OBJECTION_TOO_LATE')
  })
})

describe('filing an objection', () => {
  it('needs reasons, a request and the day of receipt where nobody recorded it', async () => {
    const calls = stubNetwork({
      'GET /me': employee,
      'GET /mutation-cases/k1/remedy': remedy({ receivedOn: null, lastDay: null, workingDaysLeft: null }),
      'POST /objections': json(201, view()),
      'GET /objections/o1': view(),
    })
    const { user, router } = renderApp('/keberatan/baru?kasus=k1')
    await user.click(await screen.findByRole('button', { name: 'Ajukan keberatan' }))
    expect(screen.getAllByText(/Wajib diisi/)).toHaveLength(3)
    expect(calls.some(({ method }) => method === 'POST')).toBe(false)
    await user.type(screen.getByLabelText('Kapan SK Anda terima'), '2026-01-06')
    await user.type(screen.getByRole('textbox', { name: 'Alasan 1' }), 'Belum dua tahun')
    await user.type(screen.getByLabelText('Yang diminta'), 'SK dicabut')
    await user.click(screen.getByRole('button', { name: 'Ajukan keberatan' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/keberatan/o1'))
    const sent = calls.find(({ method }) => method === 'POST')!
    expect(sent.headers.get('Idempotency-Key')).toBeTruthy()
    expect(sent.body).toEqual({
      caseId: 'k1',
      receivedOn: '2026-01-06',
      grounds: ['Belum dua tahun'],
      request: 'SK dicabut',
      evidence: [],
    })
  })

  it('is not offered where an objection stands already', async () => {
    stubNetwork({
      'GET /me': employee,
      'GET /mutation-cases/k1/remedy': remedy({ remedy: 'AWAIT_DECISION', objectionId: 'o1' }),
    })
    renderApp('/keberatan/baru?kasus=k1')
    expect(await screen.findByRole('link', { name: 'Buka keberatan' })).toHaveAttribute(
      'href',
      '/keberatan/o1',
    )
    expect(screen.queryByRole('button', { name: 'Ajukan keberatan' })).toBeNull()
  })
})

describe('an objection', () => {
  it('shows both clocks and its letters', async () => {
    stubNetwork({ 'GET /me': approver, 'GET /objections/o1': view({ lateBy: 3, dueOn: '2020-02-18' }) })
    renderApp('/keberatan/o1')
    const clocks = await screen.findByRole('region', { name: 'Dua tenggat' })
    expect(clocks).toHaveTextContent('Hari terakhir mengajukan26 Jan 2026')
    expect(clocks).toHaveTextContent('20 Jan 2026 10.05 WITAtepat waktu')
    expect(clocks).toHaveTextContent('18 Feb 2020terlambat 3 hari kerja')
    expect(screen.getByRole('link', { name: /Buka.*Surat keberatan/ })).toHaveAttribute(
      'href',
      '/api/v1/objections/o1/letters/T11',
    )
  })

  it('is accepted with a consequence and the decree that takes the other one back', async () => {
    const calls = stubNetwork({
      'GET /me': approver,
      'GET /objections/o1': view(),
      'POST /objections/o1/decision': problem(422, 'proposer-decides', {
        reasons: [{ code: 'proposer-decides', params: { case: 'MUT/2026/1' } }],
      }),
    })
    const { user } = renderApp('/keberatan/o1')
    await user.click(await screen.findByRole('button', { name: 'Putuskan' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).queryByRole('radio', { name: 'Tidak dapat diterima' })).toBeNull()
    expect(within(dialog).queryByLabelText('Nomor SK pencabutan')).toBeNull()
    await user.click(within(dialog).getByRole('radio', { name: 'Diterima seluruhnya' }))
    await user.type(within(dialog).getByLabelText('Alasan'), 'Benar.{Enter}Cukup bukti.')
    await user.click(
      within(dialog).getByRole('radio', { name: /^SK dicabut, pegawai kembali ke jabatan semula$/ }),
    )
    await user.type(within(dialog).getByLabelText('Nomor SK pencabutan'), '800/9')
    await user.click(within(dialog).getByRole('button', { name: 'Putuskan' }))
    expect(await within(dialog).findByText(/MUT\/2026\/1: pengusul tidak boleh/)).toBeInTheDocument()
    const sent = calls.find(({ method }) => method === 'POST')!
    expect(sent.headers.get('If-Match')).toBe('"4"')
    expect(sent.body).toMatchObject({
      result: 'FULLY_ACCEPTED',
      reasons: ['Benar.', 'Cukup bukti.'],
      consequence: 'REVOCATION',
      revocation: { number: '800/9' },
    })
  })

  it('that came too late can only be inadmissible', () => {
    expect(resultsOf(view({ status: 'LATE' }))).toEqual(['INADMISSIBLE'])
    expect(resultsOf(view())).not.toContain('INADMISSIBLE')
    expect(decisionOf({ result: 'REJECTED', reasons: 'Tidak terbukti', consequence: 'REVOCATION' })).toEqual({
      result: 'REJECTED',
      reasons: ['Tidak terbukti'],
    })
  })

  it('is taken back by the person alone', async () => {
    stubNetwork({ 'GET /me': employee, 'GET /objections/o1': view({ employeeId: 'e2' }) })
    renderApp('/keberatan/o1')
    expect(await screen.findByRole('heading', { name: 'KBR/2026/1' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Tarik kembali' })).toBeNull()
  })

  it('stands in a list with the late ones in front of the eye', async () => {
    const row = view({ lateBy: 3, dueOn: '2020-02-18' }).objection
    stubNetwork({ 'GET /me': approver, 'GET /objections': page([row]) })
    const { user, router } = renderApp('/keberatan')
    expect(await screen.findByText('terlambat 3 hari kerja')).toBeInTheDocument()
    await user.click(await screen.findByRole('button', { name: 'Tampilkan: Terlambat diputus' }))
    expect(router.state.location.search).toBe('?overdue=true')
  })
})

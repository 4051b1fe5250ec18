import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Permission } from '@/api/types'
import { json, meOf, page, problem, stubNetwork, type Call } from '@/test/network'
import { renderApp } from '@/test/render'
import { concernRow, concernView, figures } from './concerns.fixture'
import { quartersUntil } from './summary/quarter'

const employee = meOf({
  roles: ['EMPLOYEE'],
  permissions: ['session', 'concerns:read', 'concerns:raise', 'concerns:own'],
  employeeId: 'e1',
})
const desk = (permissions: Permission[] = [], roles = meOf().roles) =>
  meOf({
    roles,
    permissions: ['session', 'organisation:read', 'concerns:count', ...permissions],
  })
const planner = desk(['concerns:read', 'concerns:raise', 'concerns:handle', 'accompaniments:write'])

describe('the own worries', () => {
  it('are not sent before everything is told, and tell the day of the answer afterwards', async () => {
    const row = concernRow({ status: 'OPEN', dueOn: '2026-01-12', handler: null, mine: false, lateBy: 0 })
    const calls = stubNetwork({
      'GET /me': employee,
      'GET /concerns': page([]),
      'POST /concerns': json(201, concernView(row)),
    })
    const { user } = renderApp('/kekhawatiran-saya?kasus=k1')
    await user.click(await screen.findByRole('button', { name: 'Sampaikan kekhawatiran' }))
    await user.click(screen.getByRole('button', { name: 'Kirim' }))
    expect(screen.getAllByText('Wajib diisi.')).toHaveLength(3)
    expect(calls.some(({ method }) => method === 'POST')).toBe(false)
    await user.selectOptions(screen.getByLabelText('Tentang apa'), 'LOCATION')
    const weight = screen.getByRole('radiogroup', { name: 'Seberapa berat bagi Anda' })
    await user.click(within(weight).getByRole('radio', { name: '4, berat' }))
    await user.type(screen.getByLabelText('Ceritakan'), 'Jauh dari rumah')
    await user.click(screen.getByRole('button', { name: 'Kirim' }))
    expect(await screen.findByRole('status')).toHaveTextContent('Jawaban paling lambat 12 Jan 2026')
    const sent = calls.find(({ method }) => method === 'POST')!
    expect(sent.headers.get('Idempotency-Key')).toBeTruthy()
    expect(sent.body).toEqual({ category: 'LOCATION', severity: 4, text: 'Jauh dari rumah', caseId: 'k1' })
  })

  it('show the answer, and close on the version that was read with a mark', async () => {
    const row = concernRow({ status: 'ANSWERED', mine: false })
    const calls = stubNetwork({
      'GET /me': employee,
      'GET /concerns': page([row]),
      'GET /concerns/c1': concernView(row, {
        answer: 'Ada bus pegawai.',
        answeredOn: '2026-01-09',
        followUp: 'ACCOMPANIMENT',
      }),
      'POST /concerns/c1/closing': concernView(row),
    })
    const { user } = renderApp('/kekhawatiran-saya')
    const card = await screen.findByRole('article', { name: 'Lokasi dan jarak' })
    expect(await within(card).findByText('Ada bus pegawai.')).toBeInTheDocument()
    expect(within(card).getByText('Jawaban 9 Jan 2026')).toBeInTheDocument()
    expect(within(card).getByText(/Tindak lanjut: Pendampingan/)).toBeInTheDocument()
    await user.click(within(card).getByRole('button', { name: 'Tutup' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('radio', { name: '4, puas' }))
    await user.click(within(dialog).getByRole('button', { name: 'Tutup' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const sent = calls.find(({ method }) => method === 'POST')!
    expect(sent.headers.get('If-Match')).toBe('"3"')
    expect(sent.body).toEqual({ satisfaction: 4 })
  })
})

describe('the inbox of worries', () => {
  const counted = (rows: ReturnType<typeof concernRow>[]) => (call: { query: URLSearchParams }) =>
    call.query.get('overdue') === 'true' ? page(rows.filter(({ lateBy }) => lateBy > 0)) : page(rows)

  it('tells how many are late and filters by them', async () => {
    stubNetwork({
      'GET /me': planner,
      'GET /units/u1': { id: 'u1', name: 'Dinas Kesehatan' },
      'GET /concerns': counted([concernRow(), concernRow({ id: 'c2', lateBy: 0, employeeName: 'Budi' })]),
    })
    const { user, router } = renderApp('/kekhawatiran')
    expect(await screen.findByText('terlambat 2 hari kerja')).toBeInTheDocument()
    expect(await screen.findAllByText('Dinas Kesehatan')).toHaveLength(2)
    const late = await screen.findByRole('button', { name: 'Tampilkan: Terlambat dijawab' })
    await waitFor(() => expect(late).toHaveTextContent('1'))
    await user.click(late)
    expect(router.state.location.search).toBe('?overdue=true')
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Budi' })).toBeNull())
  })

  it('hides what a worry without a name is about from those who do not handle it', async () => {
    const hidden = concernRow({
      anonymous: true,
      employeeId: null,
      employeeName: null,
      category: null,
      severity: null,
      unitId: null,
      handler: null,
      mine: false,
      status: 'OPEN',
    })
    const calls: Call[] = stubNetwork({
      'GET /me': planner,
      // Once it is taken it is none of those nobody has taken.
      'GET /concerns': () => page(calls.some(({ method }) => method === 'POST') ? [] : [hidden]),
      'GET /concerns/c1': () =>
        concernView(hidden, { text: calls.some(({ method }) => method === 'POST') ? 'Atasan.' : null }),
      'POST /concerns/c1/handling': concernView(hidden),
    })
    const { user } = renderApp('/kekhawatiran')
    await user.click(await screen.findByRole('button', { name: 'Tanpa nama' }))
    expect(screen.getAllByText('hanya untuk penangan')).toHaveLength(2)
    expect(await screen.findByText(/Isinya hanya dibaca oleh penangan/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Rencanakan pendampingan' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Tangani' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Tangani' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(calls.find(({ method }) => method === 'POST')!.headers.get('If-Match')).toBe('"3"')
    expect(await screen.findByText('Atasan.')).toBeInTheDocument()
    expect(screen.queryByRole('grid', { name: 'Kotak masuk kekhawatiran' })).toBeNull()
  })

  it('answers with what follows, and offers company for somebody with a name', async () => {
    const row = concernRow()
    const calls = stubNetwork({
      'GET /me': planner,
      'GET /concerns': page([row]),
      'GET /concerns/c1': concernView(row),
      'POST /concerns/c1/answer': concernView(row),
    })
    const { user } = renderApp('/kekhawatiran')
    await user.click(await screen.findByRole('button', { name: 'Sri Rahayu' }))
    expect(await screen.findByText('Rumah saya jauh dari tempat baru.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Rencanakan pendampingan' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Jawab' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('Jawaban'), 'Ada bus.')
    expect(within(dialog).queryByLabelText(/Apa persisnya/)).toBeNull()
    await user.selectOptions(within(dialog).getByLabelText('Tindak lanjut'), 'TRAINING')
    await user.type(within(dialog).getByLabelText(/Apa persisnya/), 'Bulan depan')
    await user.click(within(dialog).getByRole('button', { name: 'Jawab' }))
    await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true))
    expect(calls.find(({ method }) => method === 'POST')!.body).toEqual({
      answer: 'Ada bus.',
      followUp: 'TRAINING',
      note: 'Bulan depan',
    })
  })

  it('shows nobody but the figures to those who only count', async () => {
    const calls = stubNetwork({
      'GET /me': desk([], ['AGENCY_HEAD']),
      'GET /concerns/summary': figures(),
    })
    renderApp('/kekhawatiran')
    expect(await screen.findByText('Per 100 pegawai pindah')).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Kotak masuk' })).toBeNull()
    expect(calls.some(({ path }) => path === '/concerns')).toBe(false)
  })
})

describe('the figures of worries', () => {
  it('say where too few people stand behind a number, also in the table', async () => {
    stubNetwork({ 'GET /me': planner, 'GET /concerns/summary': figures() })
    const { user } = renderApp('/kekhawatiran?tab=ringkasan')
    expect(await screen.findByText('75 %')).toBeInTheDocument()
    expect(screen.getByText('< 5')).toBeInTheDocument()
    expect(screen.getByText('terlalu sedikit untuk ditampilkan')).toBeInTheDocument()
    expect(screen.getByText('4,25')).toBeInTheDocument()
    expect(screen.getByRole('img', { name: /Tertinggi Dinas Kesehatan: 22,5 per 100/ })).toBeInTheDocument()
    const [byUnit] = screen.getAllByRole('button', { name: 'Lihat sebagai tabel' })
    await user.click(byUnit!)
    const rows = within(screen.getByRole('grid', { name: /menurut unit/ })).getAllByRole('row')
    expect(rows[1]).toHaveTextContent('Dinas Kesehatan409kurang dari 5, tidak ditampilkan22,5')
  })

  it('are of a quarter that the address names', async () => {
    const calls = stubNetwork({ 'GET /me': planner, 'GET /concerns/summary': figures() })
    const { user, router } = renderApp('/kekhawatiran?tab=ringkasan')
    const choice = await screen.findByRole('combobox', { name: /Triwulan/ })
    const second = within(choice).getAllByRole('option')[1] as HTMLOptionElement
    await user.selectOptions(choice, second.value)
    expect(router.state.location.search).toBe(`?tab=ringkasan&triwulan=${second.value}`)
    await waitFor(() => expect(calls.at(-1)!.query.get('quarter')).toBe(second.value))
  })

  it('go back over the turn of a year', () => {
    expect(quartersUntil('2026-02-03', 3)).toEqual(['2026-Q1', '2025-Q4', '2025-Q3'])
  })
})

describe('a worry without a name', () => {
  const form = {
    government: 'Kota Samarinda',
    categories: ['LOCATION'],
    agencies: [{ code: 'DINKES', name: 'Dinas Kesehatan' }],
    answerDays: 5,
  }

  it('asks for no session and shows its code until it is written down', async () => {
    const calls = stubNetwork({
      'GET /public/concerns': form,
      'POST /public/concerns': json(201, { token: '3K7V0-9QMXA-00000-11111-222222', dueOn: '2026-01-12' }),
    })
    const { user } = renderApp('/suara/samarinda')
    await user.selectOptions(await screen.findByLabelText('Tentang apa'), 'FAIRNESS')
    await user.click(screen.getByRole('radio', { name: '3, mengganggu' }))
    await user.type(screen.getByLabelText('Ceritakan'), 'Mengapa saya?')
    await user.click(screen.getByRole('button', { name: 'Kirim tanpa nama' }))
    expect(await screen.findByText('3K7V0-9QMXA-00000-11111-222222')).toBeInTheDocument()
    expect(screen.getByText('Kode ini hanya ditampilkan sekali')).toBeInTheDocument()
    const done = screen.getByRole('button', { name: 'Selesai' })
    expect(done).toBeDisabled()
    await user.click(screen.getByRole('checkbox', { name: 'Saya sudah mencatat kode ini' }))
    await user.click(done)
    expect(screen.queryByText('3K7V0-9QMXA-00000-11111-222222')).toBeNull()
    expect(screen.getByLabelText('Ceritakan')).toHaveValue('')
    expect([...new Set(calls.map(({ path }) => path))]).toEqual(['/public/concerns'])
    expect(calls.at(-1)!.body).toEqual({
      government: 'samarinda',
      category: 'FAIRNESS',
      severity: 3,
      text: 'Mengapa saya?',
    })
    expect(calls.every(({ credentials }) => credentials === 'omit')).toBe(true)
    expect(JSON.stringify({ ...localStorage })).not.toContain('3K7V0')
  })

  it('is read, added to and closed by its code, which stands in no address', async () => {
    const view = {
      status: 'ANSWERED',
      raisedOn: '2026-01-05',
      dueOn: '2026-01-12',
      text: 'Mengapa saya?',
      additions: [],
      answer: 'Karena kebutuhan.',
      answeredOn: '2026-01-08',
      followUp: 'EXPLANATION',
      followUpNote: null,
      satisfaction: null,
    }
    const calls = stubNetwork({
      'GET /public/concerns': form,
      'POST /public/concerns/reading': view,
      'POST /public/concerns/closing': { ...view, status: 'CLOSED', satisfaction: 2 },
    })
    const { user, router } = renderApp('/suara/samarinda')
    await user.click(await screen.findByRole('tab', { name: 'Baca jawaban' }))
    await user.type(screen.getByLabelText('Kode balasan'), '3k7v0-9qmxa')
    await user.click(screen.getByRole('button', { name: 'Baca' }))
    expect(await screen.findByText('Karena kebutuhan.')).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: '2, kurang puas' }))
    await user.click(screen.getByRole('button', { name: 'Tutup' }))
    expect(await screen.findByText('Penilaian Anda: 2, kurang puas.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Tambahkan' })).toBeNull()
    expect(router.state.location).toMatchObject({ pathname: '/suara/samarinda', search: '' })
    expect(calls.at(-1)!.body).toEqual({ government: 'samarinda', token: '3k7v0-9qmxa', satisfaction: 2 })
  })

  it('with an unknown code says so on the field', async () => {
    stubNetwork({
      'GET /public/concerns': form,
      'POST /public/concerns/reading': problem(404, 'not-found'),
    })
    const { user } = renderApp('/suara/samarinda')
    await user.click(await screen.findByRole('tab', { name: 'Baca jawaban' }))
    await user.type(screen.getByLabelText('Kode balasan'), 'salah')
    await user.click(screen.getByRole('button', { name: 'Baca' }))
    expect(await screen.findByText(/Tidak ada kiriman dengan kode ini/)).toBeInTheDocument()
  })
})

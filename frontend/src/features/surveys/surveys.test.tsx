import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { surveyOf } from '@/test/surveys'

vi.mock('@/components/chart/ECanvas', () => ({ default: () => null }))

const survey = surveyOf

const ELEMENTS = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9']

const results = (patch: object = {}) => ({
  surveyId: 's1',
  received: 30,
  valid: 28,
  index: { value: 81.25, quality: 'B', from: 78.1, to: 84.4, elements: 9 },
  weight: 'EXACT',
  least: 10,
  leastGraded: 30,
  elements: ELEMENTS.map((element, at) => ({ element, answers: 28, mean: 3.1 + at / 100, rank: 9 - at })),
  lowest: ['U1', 'U2', 'U3'],
  sample: { population: 200, target: 132, reached: false, rate: 14 },
  months: [
    { month: '2026-01', valid: 20, index: { value: 80, quality: 'B', from: null, to: null } },
    { month: '2026-02', valid: 8, index: null },
  ],
  suspicious: { received: 0, indexWithout: null },
  ...patch,
})

const item = (patch: object = {}) => ({
  id: 'f1',
  version: 4,
  element: 'U3',
  programme: 'Loket kedua',
  year: 2026,
  quarter: 3,
  responsible: 'Kepala Bidang',
  status: 'RUNNING',
  publicSentence: null,
  ...patch,
})

const network = {
  'GET /me': meOf(),
  'GET /units': page([]),
  'GET /units/u1': { id: 'u1', name: 'Dinas Kesehatan' },
  'GET /surveys': page([survey()]),
  'GET /surveys/s1': survey(),
  'GET /surveys/s1/results': results(),
  'GET /surveys/s1/arrivals': page([{ day: '2026-01-05', answers: 30 }]),
  'GET /surveys/s1/invitation': { address: 'https://x.id/s/abcd2345', picture: 'data:image/png;base64,AA==' },
  'GET /surveys/s1/follow-up-items': page([]),
}

describe('surveys', () => {
  it('are a list with unit, answers of those needed, and filters in the address', async () => {
    const calls = stubNetwork(network)
    renderApp('/survei?status=OPEN')
    expect(await screen.findByText('Dinas Kesehatan')).toBeInTheDocument()
    expect(screen.getByText('30 dari 132')).toBeInTheDocument()
    const asked = calls.find(({ path }) => path === '/surveys')!
    expect(asked.query.get('status')).toBe('OPEN')
  })

  it('are not prepared by those who only read them', async () => {
    stubNetwork({
      ...network,
      'GET /me': meOf({ permissions: ['session', 'surveys:read', 'organisation:read'] }),
    })
    renderApp('/survei')
    expect(await screen.findByText('Survei semester I')).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Siapkan survei' })).toBeNull()
  })

  it('say while they are prepared how many answers so many users need', async () => {
    const calls = stubNetwork({
      ...network,
      'GET /me': meOf({ unit: { id: 'u1', name: 'Dinas Kesehatan' } }),
      'POST /surveys': survey({ status: 'DRAFT' }),
    })
    const { user, router } = renderApp('/survei/baru')
    await user.click(await screen.findByRole('button', { name: 'Siapkan survei' }))
    expect(await screen.findAllByText('Wajib diisi.')).toHaveLength(3)
    await user.type(screen.getByLabelText('Judul survei'), 'Survei semester I')
    await user.type(screen.getByLabelText('Layanan yang dinilai'), 'Pendaftaran pasien')
    await user.type(screen.getByLabelText(/Pengguna layanan/), '200')
    await user.selectOptions(screen.getByLabelText('Kode sekali pakai'), 'Hanya dengan kode')
    expect(screen.getByRole('status')).toHaveTextContent('Diperlukan 132 jawaban untuk 200 pengguna')
    await user.type(screen.getByLabelText('Hari terakhir'), '2999-06-30')
    await user.click(screen.getByRole('button', { name: 'Siapkan survei' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/survei/s1'))
    expect(calls.find(({ method }) => method === 'POST')!.body).toMatchObject({
      unitId: 'u1',
      population: 200,
      closesOn: '2999-06-30',
      tokens: 'REQUIRED',
    })
  })

  it('show how full the sample is, the way in, and when answers came', async () => {
    stubNetwork(network)
    const { user } = renderApp('/survei/s1')
    expect(await screen.findByText('28 dari 132, belum memenuhi')).toBeInTheDocument()
    expect(screen.getByText(/Tingkat respons 14 % \(28 dari 200 pengguna layanan\)/)).toBeInTheDocument()
    expect(screen.getByText(/2 jawaban lain terlalu tidak lengkap untuk dihitung/)).toBeInTheDocument()
    expect(await screen.findByRole('img', { name: /Kode QR menuju https:\/\/x.id/ })).toBeInTheDocument()
    await user.type(screen.getByLabelText(/Loket pada poster/), 'Loket 3')
    expect(screen.getByRole('link', { name: 'Buka poster (PDF)' })).toHaveAttribute(
      'href',
      '/api/v1/surveys/s1/poster?counter=Loket+3',
    )
    expect(
      await screen.findByRole('img', {
        name: 'Jawaban per hari. 30 jawaban; terbanyak 30 pada 5 Jan 2026.',
      }),
    ).toBeInTheDocument()
  })

  it('are closed only after a question, on the version that was read', async () => {
    const calls = stubNetwork({
      ...network,
      'POST /surveys/s1/closing': problem(412, 'stale'),
    })
    const { user } = renderApp('/survei/s1')
    await user.click(await screen.findByRole('button', { name: 'Tutup survei' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(/30 jawaban sudah masuk/)).toBeInTheDocument()
    await user.click(within(dialog).getByRole('button', { name: 'Tutup survei' }))
    expect(await within(dialog).findByRole('alert')).toBeInTheDocument()
    expect(calls.find(({ method }) => method === 'POST')!.headers.get('If-Match')).toBe('"3"')
  })

  it('tell index, class, interval, lowest elements and the method', async () => {
    stubNetwork(network)
    const { user } = renderApp('/survei/s1?tab=hasil')
    expect(await screen.findByText('81,25')).toBeInTheDocument()
    expect(screen.getByText('95 %: 78,10 sampai 84,40')).toBeInTheDocument()
    expect(screen.getByText(/bobot tepat 1\/9/)).toBeInTheDocument()
    const lowest = screen.getByRole('list', { name: 'Tiga unsur terendah' })
    expect(within(lowest).getAllByRole('listitem')).toHaveLength(3)
    const [, months] = screen.getAllByRole('button', { name: 'Lihat sebagai tabel' })
    await user.click(months!)
    const table = screen.getByRole('grid', { name: 'Indeks per bulan' })
    expect(within(table).getByText('terlalu sedikit')).toBeInTheDocument()
  })

  it('rank the elements by their means, the highest first, and mark the lowest three', async () => {
    stubNetwork(network)
    const { user } = renderApp('/survei/s1?tab=hasil')
    await screen.findByText('81,25')
    await user.click(screen.getAllByRole('button', { name: 'Lihat sebagai tabel' })[0]!)
    const rows = within(
      screen.getByRole('grid', { name: 'Nilai rata-rata dan peringkat unsur' }),
    ).getAllByRole('row')
    expect(rows[0]).toHaveTextContent('UnsurPeringkatJawabanRata-rata')
    expect(rows[1]).toHaveTextContent('U9 Penanganan pengaduan, saran dan masukan1283,1800')
    expect(rows.slice(7).map(({ textContent }) => textContent)).toEqual([
      'U3 Waktu penyelesaian (tiga terendah)7283,1200',
      'U2 Sistem, mekanisme, dan prosedur (tiga terendah)8283,1100',
      'U1 Persyaratan (tiga terendah)9283,1000',
    ])
  })

  it('have an index but no class while few answered, and say why', async () => {
    stubNetwork({
      ...network,
      'GET /surveys/s1/results': results({
        index: { value: 81.25, quality: null, from: 78.1, to: 84.4, elements: 8 },
      }),
    })
    renderApp('/survei/s1?tab=hasil')
    expect(await screen.findByText('81,25')).toBeInTheDocument()
    expect(screen.getByText('belum dinyatakan')).toBeInTheDocument()
    expect(screen.getByText(/Mulai 30 jawaban/)).toBeInTheDocument()
    expect(screen.getByText(/hanya 8 unsur yang dijawab.*bobot tepat 1\/8/)).toBeInTheDocument()
  })

  it('tell no figures of few answers', async () => {
    stubNetwork({
      ...network,
      'GET /surveys/s1/results': results({
        valid: 9,
        least: 12,
        index: null,
        elements: [],
        lowest: [],
        months: [],
      }),
    })
    renderApp('/survei/s1?tab=hasil')
    expect(await screen.findByText('Belum dipublikasikan')).toBeInTheDocument()
    expect(
      screen.getByText(/^Baru 9 jawaban yang dihitung. Hasil tampak mulai 12 jawaban/),
    ).toBeInTheDocument()
    expect(screen.queryByText('Indeks (IKM)')).toBeNull()
  })
})

describe('the follow-up plan', () => {
  it('offers the lowest elements first', async () => {
    const calls = stubNetwork({ ...network, 'POST /surveys/s1/follow-up-items': item() })
    const { user } = renderApp('/survei/s1?tab=hasil')
    await user.click(await screen.findByRole('button', { name: 'Tambah tindak lanjut' }))
    const dialog = await screen.findByRole('dialog')
    const options = within(dialog).getAllByRole('option')
    expect(options[1]).toHaveTextContent('U1 Persyaratan (tiga terendah)')
    await user.selectOptions(within(dialog).getByLabelText('Unsur'), 'U3')
    await user.type(within(dialog).getByLabelText('Program atau kegiatan'), 'Loket kedua')
    await user.click(within(dialog).getByRole('radio', { name: 'Triwulan III' }))
    await user.type(within(dialog).getByLabelText('Penanggung jawab'), 'Kepala Bidang')
    await user.click(within(dialog).getByRole('button', { name: 'Simpan' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(calls.find(({ method }) => method === 'POST')!.body).toMatchObject({
      element: 'U3',
      quarter: 3,
      programme: 'Loket kedua',
    })
  })

  it('is done with a sentence for citizens', async () => {
    const calls = stubNetwork({
      ...network,
      'GET /surveys/s1/follow-up-items': page([item()]),
      'POST /surveys/s1/follow-up-items/f1/completion': item({ status: 'DONE' }),
    })
    const { user } = renderApp('/survei/s1?tab=hasil')
    await user.click(await screen.findByRole('button', { name: 'Selesai: Loket kedua' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText(/Kalimat untuk masyarakat/), 'Loket kedua dibuka.')
    await user.click(within(dialog).getByRole('button', { name: 'Nyatakan selesai' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const sent = calls.find(({ method }) => method === 'POST')!
    expect(sent.body).toEqual({ publicSentence: 'Loket kedua dibuka.' })
    expect(sent.headers.get('If-Match')).toBe('"4"')
  })
})

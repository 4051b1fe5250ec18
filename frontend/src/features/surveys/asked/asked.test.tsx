import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { surveyOf } from '@/test/surveys'

vi.mock('@/components/chart/ECanvas', () => ({ default: () => null }))

const survey = (patch: object = {}) =>
  surveyOf({
    code: 'q-abcd2345',
    status: 'CLOSED',
    title: 'Kunjungan ke loket',
    service: 'Kependudukan',
    population: null,
    received: 36,
    questionnaireVersionId: 'v2',
    ...patch,
  })
const questionnaire = (id: string, purpose: string, versions: object[]) => ({
  id,
  version: 0,
  code: id.toUpperCase(),
  name: `Kuesioner ${id}`,
  purpose,
  shipped: false,
  versions,
})
const row = (id: string, number: number, status: string) => ({ id, number, status, publishedAt: null })
const QUESTIONNAIRES = page([
  questionnaire('skm', 'SATISFACTION', [row('v0', 1, 'PUBLISHED')]),
  questionnaire('loket', 'OWN', [row('v3', 3, 'DRAFT'), row('v2', 2, 'PUBLISHED'), row('v1', 1, 'RETIRED')]),
  questionnaire('siap', 'READINESS_PULSE', [row('v9', 1, 'PUBLISHED')]),
  questionnaire('baru', 'OWN', [row('v8', 1, 'DRAFT')]),
])

const question = (patch: object) => ({
  code: 'Q1',
  kind: 'CHOICE',
  text: 'Sudah mendaftar daring?',
  answered: 36,
  mean: null,
  median: null,
  values: [
    { value: 'YA', words: 'Ya', people: 21 },
    { value: 'TIDAK', words: 'Tidak', people: null },
  ],
  ...patch,
})
const results = (patch: object = {}) => ({
  surveyId: 's1',
  purpose: 'OWN',
  received: 36,
  invited: null,
  withheld: [],
  index: null,
  suspicious: { received: 0, questionsWithout: [] },
  questions: [
    question({}),
    question({ code: 'Q2', kind: 'SCALE', text: 'Mudah?', mean: 3.5833, median: 4, values: [] }),
    question({ code: 'Q3', text: 'Sebab?', answered: null, values: [] }),
    question({ code: 'Q4', kind: 'TEXT', text: 'Saran?', answered: 12, values: [] }),
  ],
  ...patch,
})
const network = {
  'GET /me': meOf({ unit: { id: 'u1', name: 'Dinas' } }),
  'GET /units': page([]),
  'GET /questionnaires': QUESTIONNAIRES,
  'GET /surveys/s1': survey(),
  'GET /surveys/s1/question-results': results(),
  'GET /surveys/s1/question-results/Q4/words': page([{ words: 'Tambah kursi di [alamat]' }]),
  'GET /surveys/s1/invitation': {
    address: 'https://x.id/s/q-abcd2345',
    picture: 'data:image/png;base64,AA==',
  },
}

describe('a new survey', () => {
  it('asks the newest published version of a questionnaire, or the official nine', async () => {
    const calls = stubNetwork({ ...network, 'POST /surveys': survey({ status: 'DRAFT' }) })
    const { user } = renderApp('/survei/baru')
    const choice = await screen.findByLabelText('Kuesioner')
    await screen.findByRole('option', { name: 'Kuesioner loket, versi 2' })
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Sembilan unsur resmi (SKM)', 'Kuesioner loket, versi 2', 'Kuesioner siap, versi 1'])
    await user.selectOptions(choice, 'Kuesioner loket, versi 2')
    await user.type(screen.getByLabelText('Judul survei'), 'Kunjungan ke loket')
    await user.type(screen.getByLabelText('Layanan yang dinilai'), 'Kependudukan')
    await user.type(screen.getByLabelText('Hari terakhir'), '2999-06-30')
    await user.click(screen.getByRole('button', { name: 'Siapkan survei' }))
    await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true))
    expect(calls.find(({ method }) => method === 'POST')!.body).toMatchObject({
      questionnaireVersionId: 'v2',
      audience: 'PUBLIC',
      tokens: 'NONE',
    })
  })

  it('of employees asks for neither service nor codes, and of a unit only its own people', async () => {
    const calls = stubNetwork({ ...network, 'POST /surveys': survey({ status: 'DRAFT' }) })
    const { user } = renderApp('/survei/baru')
    await screen.findByRole('option', { name: 'Kuesioner siap, versi 1' })
    await user.selectOptions(screen.getByLabelText('Kuesioner'), 'Kuesioner siap, versi 1')
    expect(within(screen.getByLabelText('Yang ditanya')).getAllByRole('option')).toHaveLength(1)
    expect(screen.queryByLabelText('Kode sekali pakai')).toBeNull()
    expect(screen.getByRole('status')).toHaveTextContent('sesudah survei ditutup')
    await user.type(screen.getByLabelText('Judul survei'), 'Pulsa')
    await user.type(screen.getByLabelText('Hari terakhir'), '2999-06-30')
    await user.click(screen.getByRole('button', { name: 'Siapkan survei' }))
    await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true))
    expect(calls.find(({ method }) => method === 'POST')!.body).toMatchObject({
      service: 'Pulsa',
      tokens: null,
      population: null,
      audience: 'UNIT_EMPLOYEES',
      questionnaireVersionId: 'v9',
    })
  })
})

describe('a survey with an own questionnaire', () => {
  it('says what it asks and leaves out what only the official one has', async () => {
    stubNetwork(network)
    renderApp('/survei/s1')
    const link = await screen.findByRole('link', { name: 'Kuesioner loket, versi 2' })
    expect(link).toHaveAttribute('href', '/kuesioner/loket/v2')
    expect(screen.queryByRole('tab', { name: 'Kertas' })).toBeNull()
    expect(screen.queryByRole('tab', { name: 'Komentar' })).toBeNull()
  })

  it('tells figures with a table, hidden groups as such, means and medians', async () => {
    stubNetwork(network)
    const { user } = renderApp('/survei/s1?tab=hasil')
    expect(
      await screen.findByRole('img', { name: '1. Sudah mendaftar daring?. Terbanyak: Ya, 21 orang.' }),
    ).toBeInTheDocument()
    expect(screen.getByText(/1 kelompok tidak disebutkan/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Lihat sebagai tabel' }))
    const table = screen.getByRole('grid', { name: '1. Sudah mendaftar daring?' })
    expect(within(table).getByText('tidak disebutkan')).toBeInTheDocument()
    expect(screen.getByText(/rata-rata 3,58 · median 4/)).toBeInTheDocument()
    expect(screen.getByText(/terlalu sedikit orang yang menjawab pertanyaan ini/)).toBeInTheDocument()
  })

  it('shows what people wrote only when asked, and not of few', async () => {
    const calls = stubNetwork(network)
    const { user, unmount } = renderApp('/survei/s1?tab=hasil')
    await user.click(await screen.findByRole('button', { name: 'Baca tulisan' }))
    expect(await screen.findByText('Tambah kursi di [alamat]')).toBeInTheDocument()
    expect(calls.filter(({ path }) => path.endsWith('/words'))).toHaveLength(1)
    unmount()
    stubNetwork({
      ...network,
      'GET /surveys/s1/question-results/Q4/words': problem(409, 'too-few-answers', {
        reasons: [{ code: 'too-few-answers', params: { least: 12 } }],
      }),
    })
    const again = renderApp('/survei/s1?tab=hasil')
    await again.user.click(await screen.findByRole('button', { name: 'Baca tulisan' }))
    expect(await screen.findByText(/mulai 12 jawaban/)).toBeInTheDocument()
  })

  it('of employees tells the index of a pulse and the share that answered', async () => {
    stubNetwork({
      ...network,
      'GET /surveys/s1': survey({
        audience: 'UNIT_EMPLOYEES',
        population: 24,
        received: 15,
        tokens: 'REQUIRED',
      }),
      'GET /surveys/s1/question-results': results({
        purpose: 'READINESS_PULSE',
        invited: 24,
        received: 15,
        index: 72.4,
      }),
    })
    renderApp('/survei/s1?tab=hasil')
    expect(await screen.findByText('72,40')).toBeInTheDocument()
    expect(screen.getByText('62,5 % sudah menjawab')).toBeInTheDocument()
    expect(screen.queryByRole('tab', { name: 'Kode sekali pakai' })).toBeNull()
  })

  it('tells results with and without suspicious answers', async () => {
    stubNetwork({
      ...network,
      'GET /surveys/s1/question-results': results({
        questions: [
          question({}),
          question({ code: 'Q2', kind: 'SCALE', text: 'Mudah?', mean: 3.5, values: [] }),
        ],
        suspicious: {
          received: 12,
          questionsWithout: [
            question({
              answered: 24,
              values: [
                { value: 'YA', words: 'Ya', people: 11 },
                { value: 'TIDAK', words: 'Tidak', people: null },
              ],
            }),
            question({ code: 'Q2', kind: 'SCALE', text: 'Mudah?', answered: null, values: [] }),
          ],
        },
      }),
    })
    renderApp('/survei/s1?tab=hasil')
    const card = await screen.findByRole('region', { name: 'Jawaban mencurigakan' })
    expect(within(card).getByText('33,3 % dari 36 jawaban masuk')).toBeInTheDocument()
    const rows = within(card).getAllByRole('row')
    expect(rows[1]).toHaveTextContent('Sudah mendaftar daring?Ya2111')
    expect(rows[2]).toHaveTextContent('Tidaktidak dipublikasikantidak dipublikasikan')
    expect(rows[3]).toHaveTextContent('Mudah?rata-rata3,50tidak dipublikasikan')
  })

  it('says every reason why nothing is told yet', async () => {
    stubNetwork({
      ...network,
      'GET /surveys/s1/question-results': results({
        withheld: ['too-small-share', 'survey-open'],
        questions: [],
        invited: 24,
      }),
    })
    renderApp('/survei/s1?tab=hasil')
    expect(await screen.findByText('Hasil belum ditampilkan')).toBeInTheDocument()
    expect(screen.getByText(/Terlalu sedikit dari yang diundang/)).toBeInTheDocument()
    expect(screen.getByText(/sesudah survei ditutup/)).toBeInTheDocument()
  })
})

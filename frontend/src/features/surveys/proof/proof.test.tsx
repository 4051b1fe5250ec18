import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { SurveyResults, TallyVerification } from '@/api/types'
import { json, meOf, page, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { surveyOf } from '@/test/surveys'

vi.mock('@/components/chart/ECanvas', () => ({ default: () => null }))

const index = (value: number) => ({
  value,
  quality: 'B' as const,
  from: value - 1,
  to: value + 1,
  elements: 9,
})

const results = (suspicious: SurveyResults['suspicious']): SurveyResults => ({
  surveyId: 's1',
  received: 200,
  valid: 190,
  index: index(81.25),
  weight: 'EXACT',
  least: 10,
  leastGraded: 30,
  elements: [],
  notAsked: [],
  lowest: [],
  sample: { population: 400, target: 196, reached: false, rate: 10 },
  months: [],
  suspicious,
})

const verification = (patch: Partial<TallyVerification> = {}): TallyVerification => ({
  id: 'v1',
  surveyId: 's1',
  repair: false,
  jobId: 'j1',
  askedAt: '2026-02-01T01:00:00Z',
  finishedAt: null,
  answers: null,
  equal: null,
  differences: [],
  problem: null,
  ...patch,
})

const difference = (
  patch: Partial<TallyVerification['differences'][number]> = {},
): TallyVerification['differences'][number] => ({
  kind: 'INDEX',
  month: null,
  suspicious: null,
  measure: 'RECEIVED',
  value: null,
  tallied: { count: 10, sum: 0, squares: 0 },
  scanned: { count: 11, sum: 0, squares: 0 },
  ...patch,
})

const network = (suspicious: SurveyResults['suspicious'] = { received: 0, indexWithout: null }) => ({
  'GET /me': meOf({
    roles: ['AUDITOR'],
    permissions: ['session', 'surveys:read', 'survey-tallies:verify', 'jobs:follow'],
  }),
  'GET /surveys/s1': surveyOf({ status: 'CLOSED', population: 400, received: 200 }),
  'GET /surveys/s1/results': results(suspicious),
  'GET /surveys/s1/follow-up-items': page([]),
})
const ADDRESS = '/survei/s1?tab=hasil'

describe('suspicious answers', () => {
  it('are counted, with the index with and without them and what that means', async () => {
    stubNetwork(network({ received: 50, indexWithout: index(78.5) }))
    renderApp(ADDRESS)
    const card = await screen.findByRole('region', { name: 'Jawaban mencurigakan' })
    expect(within(card).getByText('25 % dari 200 jawaban masuk')).toBeInTheDocument()
    expect(within(card).getByText('81,25')).toBeInTheDocument()
    expect(within(card).getByText('78,50')).toBeInTheDocument()
    expect(
      within(card).getByText(/^Tanpa jawaban itu indeks lebih rendah: 78,50, bukan 81,25/),
    ).toBeInTheDocument()
  })

  it('are not reckoned out where too few others are left', async () => {
    stubNetwork(network({ received: 195, indexWithout: null }))
    renderApp(ADDRESS)
    expect(await screen.findByText(/terlalu sedikit jawaban lain/)).toBeInTheDocument()
    expect(screen.getByText('tidak dipublikasikan')).toBeInTheDocument()
  })

  it('are said to be none', async () => {
    stubNetwork(network())
    renderApp(ADDRESS)
    expect(await screen.findByText(/^Tidak ada jawaban yang datang beruntun/)).toBeInTheDocument()
  })
})

describe('the proof of the figures', () => {
  it('follows the comparison and says that all tallies are equal', async () => {
    let asked = 0
    const calls = stubNetwork({
      ...network(),
      'POST /surveys/s1/tally-verifications': json(202, verification()),
      'GET /jobs/j1': {
        id: 'j1',
        kind: 'SURVEY_TALLY_CHECK',
        status: 'RUNNING',
        phase: 'scanning',
        progress: 0.4,
      },
      'GET /surveys/s1/tally-verifications/v1': () =>
        (asked += 1) < 2
          ? verification()
          : verification({ finishedAt: '2026-02-01T01:01:00Z', answers: 200, equal: true }),
    })
    const { user, router } = renderApp(ADDRESS)
    await user.click(await screen.findByRole('button', { name: 'Buktikan angka' }))
    expect(await screen.findByText('Membaca semua jawaban')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Buktikan angka' })).toBeDisabled()
    expect(
      await screen.findByText(/Semua angka sama dengan yang dihitung ulang/, undefined, { timeout: 5000 }),
    ).toBeInTheDocument()
    expect(screen.getByText(/^200 jawaban dibaca/)).toBeInTheDocument()
    expect(router.state.location.search).toBe('?tab=hasil&bukti=v1')
    expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  it('names every tally that differs', async () => {
    stubNetwork({
      ...network(),
      'GET /surveys/s1/tally-verifications/v1': verification({
        finishedAt: '2026-02-01T01:01:00Z',
        answers: 200,
        equal: false,
        differences: [
          {
            kind: 'INDEX',
            month: '2026-01',
            suspicious: true,
            measure: 'U3',
            value: null,
            tallied: { count: 10, sum: 30, squares: 90 },
            scanned: { count: 11, sum: 34, squares: 106 },
          },
          difference({ month: '2026-02', suspicious: false, measure: 'RECEIVED' }),
          difference({ kind: 'ARRIVALS', month: '2026-02', measure: 'DAY', value: '2026-02-03' }),
          difference({ kind: 'RESPONDENTS', measure: 'SEX', value: 'UNTOLD' }),
          difference({ kind: 'QUESTIONS', month: '2026-02', suspicious: false, measure: 'Q1', value: 'YA' }),
          difference({ kind: 'YEARS', month: '2026-01', suspicious: false, measure: 'PERSON' }),
        ],
      }),
    })
    renderApp(`${ADDRESS}&bukti=v1`)
    expect(await screen.findByText('6 angka berbeda dari yang dihitung ulang')).toBeInTheDocument()
    const rows = within(screen.getByRole('grid', { name: 'Angka yang berbeda' })).getAllByRole('row')
    expect(rows[1]).toHaveTextContent(
      'Jan 2026mencurigakanU3 Waktu penyelesaiann 10, jumlah 30, kuadrat 90n 11',
    )
    expect(rows[2]).toHaveTextContent('Feb 2026lainnyaJawaban masuk1011')
    expect(rows[3]).toHaveTextContent('Feb 2026semuaJawaban masuk pada 3 Feb 20261011')
    expect(rows[4]).toHaveTextContent('seluruh surveisemuaResponden, jenis kelamin: tidak disebutkan1011')
    expect(rows[5]).toHaveTextContent('Feb 2026lainnyaQ1: YA1011')
    expect(rows[6]).toHaveTextContent('tahun 2026lainnyaRata-rata orangn 10')
  })

  it('sets right what differs once whoever may has confirmed it', async () => {
    const differs = {
      finishedAt: '2026-02-01T01:01:00Z',
      answers: 200,
      equal: false,
      differences: [difference()],
    }
    const calls = stubNetwork({
      ...network(),
      'GET /me': meOf({
        permissions: [
          'session',
          'surveys:read',
          'survey-tallies:verify',
          'survey-tallies:repair',
          'jobs:follow',
        ],
      }),
      'GET /surveys/s1/tally-verifications/v1': verification(differs),
      'POST /surveys/s1/tally-repairs': json(202, verification({ id: 'v2', repair: true })),
      'GET /surveys/s1/tally-verifications/v2': verification({ ...differs, id: 'v2', repair: true }),
    })
    const { user, router } = renderApp(`${ADDRESS}&bukti=v1`)
    await user.click(await screen.findByRole('button', { name: 'Betulkan angka' }))
    expect(calls.some(({ method }) => method === 'POST')).toBe(false)
    const dialog = await screen.findByRole('dialog', { name: /Betulkan angka\?/ })
    expect(dialog).toHaveTextContent('1 angka disetel ulang menurut semua jawaban')
    await user.click(within(dialog).getByRole('button', { name: 'Betulkan angka' }))
    expect(await screen.findByText('1 angka dibetulkan menurut jawaban.')).toBeInTheDocument()
    expect(router.state.location.search).toBe('?tab=hasil&bukti=v2')
    expect(screen.queryByRole('button', { name: 'Betulkan angka' })).toBeNull()
    const grid = screen.getByRole('grid', { name: 'Angka yang berbeda' })
    expect(within(grid).getByRole('columnheader', { name: 'Tercatat sebelumnya' })).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Bukti angka' })).toHaveFocus()
    expect(screen.getByText('1 angka dibetulkan menurut jawaban.').closest('[role="status"]')).not.toBeNull()
  })

  it('offers no repair to whoever may only compare', async () => {
    stubNetwork({
      ...network(),
      'GET /surveys/s1/tally-verifications/v1': verification({
        finishedAt: '2026-02-01T01:01:00Z',
        answers: 200,
        equal: false,
        differences: [difference()],
      }),
    })
    renderApp(`${ADDRESS}&bukti=v1`)
    await screen.findByText('1 angka berbeda dari yang dihitung ulang')
    expect(screen.queryByRole('button', { name: 'Betulkan angka' })).toBeNull()
  })

  it('says that it came to nothing', async () => {
    stubNetwork({
      ...network(),
      'GET /surveys/s1/tally-verifications/v1': verification({
        finishedAt: '2026-02-01T01:01:00Z',
        problem: 'cancelled',
      }),
    })
    renderApp(`${ADDRESS}&bukti=v1`)
    expect(await screen.findByText('Pembandingan tidak selesai (cancelled).')).toBeInTheDocument()
  })

  it('is offered to nobody who may not ask for it', async () => {
    stubNetwork({ ...network(), 'GET /me': meOf({ permissions: ['session', 'surveys:read'] }) })
    renderApp(ADDRESS)
    await screen.findByRole('region', { name: 'Jawaban mencurigakan' })
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Buktikan angka' })).toBeNull())
  })
})

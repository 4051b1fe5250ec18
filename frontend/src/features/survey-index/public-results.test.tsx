import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { PublicSurveyFigures, PublicSurveyResults } from '@/api/types'
import { problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'

const figures = (from: string, answers: number | null, value: number | null): PublicSurveyFigures => ({
  from,
  to: from,
  answers,
  population: null,
  index: value === null ? null : { value, quality: 'B', from: value - 2, to: value + 2, elements: 9 },
  elements: value === null ? [] : [{ element: 'U3', answers: answers ?? 0, mean: 2.71, rank: 1 }],
})

const results = (patch: Partial<PublicSurveyResults> = {}): PublicSurveyResults => ({
  government: 'samarinda',
  governmentName: 'Kota Samarinda',
  demo: true,
  year: 2025,
  method: {
    source: 'PermenPANRB 14/2017',
    weight: 'EXACT',
    confidence: 95,
    least: 10,
    leastGraded: 30,
    classes: { A: 88.31, B: 76.61, C: 65 },
  },
  city: {
    quarters: [figures('2025-01-01', 120, 79.5), figures('2025-04-01', 140, 82.25)],
    year: figures('2025-01-01', 1260, 81),
  },
  meanOfUnits: { units: 1, index: 84.5 },
  units: [
    {
      unitId: 'u1',
      unitName: 'Dinas Kesehatan',
      line: {
        quarters: [figures('2025-01-01', null, null), figures('2025-04-01', 90, 84)],
        year: figures('2025-01-01', 95, 84.5),
      },
    },
  ],
  ...patch,
})

const ROUTE = 'GET /public/survey-results'

describe('the results for everybody', () => {
  it('are read without signing in, and nothing else is asked for', async () => {
    const calls = stubNetwork({ [ROUTE]: results() })
    renderApp('/hasil/samarinda?year=2025')
    expect(await screen.findByRole('heading', { name: 'Kota Samarinda, 2025' })).toBeInTheDocument()
    expect(screen.getByText('Data contoh – semua orang rekaan')).toBeInTheDocument()
    expect(calls.map(({ path }) => path)).toEqual(['/public/survey-results'])
    expect(Object.fromEntries(calls[0]!.query)).toEqual({ government: 'samarinda', year: '2025' })
  })

  it('tell city and units by quarter and year, and hold back what is not published', async () => {
    stubNetwork({ [ROUTE]: results() })
    renderApp('/hasil/samarinda?year=2025')
    const city = within(await screen.findByRole('grid', { name: 'Seluruh layanan' })).getAllByRole('row')
    expect(city[0]).toHaveTextContent('Perangkat daerahTW 1 2025TW 2 2025Tahun 2025')
    expect(city[1]).toHaveTextContent('79,50 B (Baik)77,50 sampai 81,50120 jawaban')
    expect(city[1]).toHaveTextContent('1.260 jawaban')
    const units = within(screen.getByRole('grid', { name: 'Menurut perangkat daerah' })).getAllByRole('row')
    const [first, second, year] = within(units[1]!).getAllByRole('cell')
    expect(first!.textContent).toBe('tidak dipublikasikan')
    expect(second).toHaveTextContent('84,00 B')
    expect(year).toHaveTextContent('84,50 B')
    expect(screen.getByText(/Rata-rata indeks 1 perangkat daerah setahun.*84,50/)).toBeInTheDocument()
  })

  it('name the lowest and highest value an element can have, of the year once it is over', async () => {
    stubNetwork({ [ROUTE]: results() })
    renderApp('/hasil/samarinda?year=2025')
    const card = await screen.findByRole('region', { name: 'Nilai sembilan unsur, Tahun 2025' })
    const meter = within(card).getByRole('meter', { name: 'Waktu penyelesaian' })
    expect([meter.getAttribute('min'), meter.getAttribute('max')]).toEqual(['1', '4'])
    expect(within(card).getByText('2,71')).toBeInTheDocument()
  })

  it('show no year before it is over, and the elements of the latest quarter that is told', async () => {
    const running = results({
      meanOfUnits: null,
      city: { quarters: [figures('2025-01-01', 120, 79.5), figures('2025-04-01', null, null)], year: null },
      units: [],
    })
    stubNetwork({ [ROUTE]: running })
    renderApp('/hasil/samarinda')
    expect(await screen.findByRole('region', { name: 'Nilai sembilan unsur, TW 1 2025' })).toBeInTheDocument()
    expect(screen.queryByText('Tahun 2025')).toBeNull()
    expect(screen.queryByText(/^Rata-rata indeks/)).toBeNull()
  })

  it('say in words how they were counted', async () => {
    stubNetwork({ [ROUTE]: results() })
    renderApp('/hasil/samarinda')
    const card = await screen.findByRole('region', { name: 'Cara hitung' })
    expect(card).toHaveTextContent('Menurut PermenPANRB 14/2017')
    expect(card).toHaveTextContent(
      'A (sangat baik) mulai 88,31; B (baik) mulai 76,61; C (kurang baik) mulai 65,00',
    )
    expect(card).toHaveTextContent('kurang dari 10 jawaban tidak dipublikasikan')
  })

  it('can be downloaded as they are shown', async () => {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }))
    const calls = stubNetwork({ [ROUTE]: results() })
    const { user } = renderApp('/hasil/samarinda?year=2025')
    await user.click(await screen.findByRole('button', { name: 'Unduh CSV' }))
    await waitFor(() => expect(calls.at(-1)!.headers.get('Accept')).toBe('text/csv'))
    expect(Object.fromEntries(calls.at(-1)!.query)).toEqual({ government: 'samarinda', year: '2025' })
  })

  it('of another year are chosen in the address', async () => {
    const calls = stubNetwork({ [ROUTE]: results() })
    const { user, router } = renderApp('/hasil/samarinda?year=2025')
    await user.selectOptions(await screen.findByRole('combobox', { name: /Tahun/ }), '2024')
    expect(router.state.location.search).toBe('?year=2024')
    await waitFor(() => expect(calls.at(-1)!.query.get('year')).toBe('2024'))
  })

  it('of an unknown government do not exist', async () => {
    stubNetwork({ [ROUTE]: problem(404, 'not-found') })
    renderApp('/hasil/atlantis')
    expect(await screen.findByText('Pemerintah daerah ini tidak dikenal')).toBeInTheDocument()
  })
})

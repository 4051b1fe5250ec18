import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { SurveyIndexView } from '@/api/types'
import { meOf, page, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'

vi.mock('@/components/chart/ECanvas', () => ({ default: () => null }))

const QUARTERS = [
  ['2026-01-01', '2026-03-31'],
  ['2026-04-01', '2026-06-30'],
] as const

const cell = (valid: number, value: number | null) => ({
  received: valid,
  valid,
  index:
    value === null
      ? null
      : { value, quality: valid < 30 ? null : ('B' as const), from: value - 2, to: value + 2, elements: 9 },
  elements: [],
})

const line = (all: number | null, quarters: [number, number | null][]) => ({
  all: cell(60, all),
  sample: { population: 200, target: 132, reached: false, rate: 30 },
  periods: QUARTERS.map(([from, to], at) => ({ from, to, cell: cell(...quarters[at]!) })),
})

const view: SurveyIndexView = {
  period: 'QUARTER',
  from: '2026-01-01',
  to: '2026-06-30',
  weight: 'EXACT',
  least: 10,
  leastGraded: 30,
  whole: line(81.5, [
    [40, 80],
    [30, 83.25],
  ]),
  meanOfUnits: { units: 2, index: 79.75 },
  units: [
    {
      unitId: 'u1',
      unitName: 'Dinas Kesehatan',
      own: false,
      line: line(84, [
        [29, 82],
        [30, 86],
      ]),
    },
    {
      unitId: 'u2',
      unitName: null,
      own: false,
      line: line(75.5, [
        [7, null],
        [0, null],
      ]),
    },
  ],
  services: [],
}

const network = {
  'GET /me': meOf(),
  'GET /units': page([]),
  'GET /survey-index/services': page([
    { service: 'KTP', surveys: 2 },
    { service: 'Rawat jalan', surveys: 1 },
  ]),
  'GET /survey-index': view,
}

describe('the index over time and units', () => {
  it('asks for what the address says, and puts what is chosen into the address', async () => {
    const calls = stubNetwork(network)
    const { user, router } = renderApp('/survei/indeks?period=MONTH&from=2024&to=2025&service=KTP')
    await screen.findByRole('grid', { name: 'Indeks menurut unit dan periode' })
    const asked = () => calls.filter(({ path }) => path === '/survey-index').at(-1)!.query
    expect(Object.fromEntries(asked())).toEqual({
      period: 'MONTH',
      from: '2024-01-01',
      to: '2025-12-31',
      service: 'KTP',
      groupBy: 'UNIT',
      below: 'true',
    })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Panjang periode' }), 'Per tahun')
    await user.click(screen.getByRole('switch', { name: 'Gabungkan unit di bawahnya' }))
    await waitFor(() => expect(asked().get('below')).toBe('false'))
    expect(asked().get('period')).toBe('YEAR')
    expect(router.state.location.search).toBe('?period=YEAR&from=2024&to=2025&service=KTP&below=false')
  })

  it('offers the services that the surveys are about', async () => {
    stubNetwork(network)
    renderApp('/survei/indeks')
    const services = await screen.findByRole('combobox', { name: 'Layanan' })
    await waitFor(() =>
      expect([...services.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
        'Semua layanan',
        'KTP',
        'Rawat jalan',
      ]),
    )
  })

  it('says which mean is weighted and which is not', async () => {
    stubNetwork(network)
    renderApp('/survei/indeks')
    expect(await screen.findByText('81,50 B')).toBeInTheDocument()
    expect(screen.getByText(/^Tertimbang: setiap orang sama bobotnya/)).toBeInTheDocument()
    expect(screen.getByText('79,75')).toBeInTheDocument()
    expect(screen.getByText(/^Tidak tertimbang: 2 unit/)).toBeInTheDocument()
  })

  it('tells a suppressed index apart from no answers at all, and shows neither as a figure', async () => {
    stubNetwork(network)
    renderApp('/survei/indeks')
    const table = await screen.findByRole('grid', { name: 'Indeks menurut unit dan periode' })
    const rows = within(table).getAllByRole('row')
    expect(rows[0]).toHaveTextContent('UnitTW 1 2026TW 2 2026Seluruh masa')
    expect(rows[1]).toHaveTextContent('Semua jawaban80,00 B')
    expect(rows[2]).toHaveTextContent('82,00 (mutu belum dinyatakan)')
    expect(rows[2]).toHaveTextContent('86,00 B (Baik)84,00 sampai 88,00')
    expect(screen.getByText(/Mutu \(A sampai D\) dinyatakan mulai 30 jawaban/)).toBeInTheDocument()
    const gone = within(rows[3]!).getAllByRole('cell')
    expect(rows[3]).toHaveTextContent('Unit yang sudah tidak ada')
    expect(gone.map(({ textContent }) => textContent).slice(0, 2)).toEqual([
      'tidak dipublikasikan',
      'tidak ada jawaban',
    ])
  })

  it('has a table twin of the trend, and compares the units in the order of their index', async () => {
    stubNetwork(network)
    const { user } = renderApp('/survei/indeks')
    expect(
      await screen.findByRole('img', {
        name: 'Perkembangan indeks. Semua jawaban: 80,00 pada TW 1 2026, 83,25 pada TW 2 2026.',
      }),
    ).toBeInTheDocument()
    expect(
      screen.getByRole('img', {
        name: /Tertinggi Dinas Kesehatan \(84,00\), terendah Unit yang sudah tidak ada \(75,50\)/,
      }),
    ).toBeInTheDocument()
    const [, comparison] = screen.getAllByRole('button', { name: 'Lihat sebagai tabel' })
    await user.click(comparison!)
    const rows = within(screen.getByRole('grid', { name: 'Perbandingan unit' })).getAllByRole('row')
    expect(rows[1]).toHaveTextContent('Dinas Kesehatan84,00B (Baik)82,00 sampai 86,00')
    expect(rows[1]).toHaveTextContent('30 %belum memenuhi 132 yang diperlukan')
  })

  it('puts services side by side', async () => {
    const calls = stubNetwork({
      ...network,
      'GET /survey-index': ({ query }: { query: URLSearchParams }) =>
        query.get('groupBy') === 'SERVICE'
          ? {
              ...view,
              meanOfUnits: { units: 0, index: null },
              units: [],
              services: [{ service: 'Rawat jalan', line: view.units[0]!.line }],
            }
          : view,
    })
    const { user, router } = renderApp('/survei/indeks')
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Yang dibandingkan' }),
      'Bandingkan layanan',
    )
    const table = await screen.findByRole('grid', { name: 'Indeks menurut layanan dan periode' })
    expect(within(table).getAllByRole('row')[0]).toHaveTextContent('LayananTW 1 2026')
    expect(within(table).getAllByRole('row')[2]).toHaveTextContent('Rawat jalan')
    expect(screen.queryByText('Rata-rata indeks unit')).toBeNull()
    expect(router.state.location.search).toBe('?by=SERVICE')
    expect(calls.at(-1)!.query.get('groupBy')).toBe('SERVICE')
  })

  it('tells the elements of the chosen unit by period, and marks the lowest three', async () => {
    const means = (patch: object = {}) =>
      Object.entries({ U1: 3.5, U2: 3, U3: 2, U7: 2.5, ...patch }).map(([element, mean]) => ({
        element,
        answers: 30,
        mean,
        rank: 1,
      }))
    const [health] = view.units
    const told = {
      ...health!,
      line: {
        ...health!.line,
        all: { ...health!.line.all, elements: means() },
        periods: health!.line.periods.map((period, at) => ({
          ...period,
          cell: { ...period.cell, elements: at === 0 ? [] : means({ U3: 2.25 }) },
        })),
      },
    }
    stubNetwork({ ...network, 'GET /survey-index': { ...view, units: [told, view.units[1]] } })
    const { user } = renderApp('/survei/indeks')
    expect(await screen.findByText('Nilai unsur Semua jawaban tidak dipublikasikan.')).toBeInTheDocument()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Unsur dari' }), 'Dinas Kesehatan')
    expect(
      screen.getByRole('img', {
        name: /^Nilai unsur per periode: Dinas Kesehatan. Tiga terendah seluruh masa: U3 Waktu/,
      }),
    ).toBeInTheDocument()
    await user.click(screen.getAllByRole('button', { name: 'Lihat sebagai tabel' }).at(-1)!)
    const rows = within(
      screen.getByRole('grid', { name: 'Nilai unsur per periode: Dinas Kesehatan' }),
    ).getAllByRole('row')
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'UnsurTW 1 2026TW 2 2026Seluruh masa',
      'U1 Persyaratantidak dipublikasikan3,503,50',
      'U2 Sistem, mekanisme, dan prosedur (tiga terendah)tidak dipublikasikan3,003,00',
      'U3 Waktu penyelesaian (tiga terendah)tidak dipublikasikan2,252,00',
      'U7 Perilaku pelaksana (tiga terendah)tidak dipublikasikan2,502,50',
    ])
  })

  it('shows the report of a year or a quarter before it is opened as PDF', async () => {
    const calls = stubNetwork({
      ...network,
      'GET /survey-index/report-preview': { pages: 1, pictures: ['data:image/png;base64,AA=='] },
    })
    const { user } = renderApp('/survei/indeks?from=2024&to=2024&unit=u1')
    await user.click(await screen.findByRole('button', { name: 'Laporan' }))
    const dialog = await screen.findByRole('dialog')
    expect(await within(dialog).findByRole('img')).toBeInTheDocument()
    expect(calls.at(-1)!.query.toString()).toBe('period=YEAR&day=2024-01-01&unit=u1')
    await user.selectOptions(within(dialog).getByLabelText('Periode laporan'), 'TW 3 2024')
    await waitFor(() => expect(calls.at(-1)!.query.toString()).toBe('period=QUARTER&day=2024-07-01&unit=u1'))
    expect(within(dialog).getByRole('link', { name: 'Buka laporan (PDF)' })).toHaveAttribute(
      'href',
      '/api/v1/survey-index/report?period=QUARTER&day=2024-07-01&unit=u1',
    )
  })

  it('says that there is nothing where nobody answered', async () => {
    stubNetwork({ ...network, 'GET /survey-index': { ...view, units: [] } })
    renderApp('/survei/indeks')
    expect(await screen.findByText('Tidak ada jawaban dalam pilihan ini')).toBeInTheDocument()
  })
})

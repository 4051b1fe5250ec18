import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'

const balance = (unitId: string, name: string, incumbents: number, need: number) => ({
  unitId,
  name,
  incumbents,
  need,
  difference: incumbents - need,
  fillRate: need ? incumbents / need : null,
})
const dashboard = {
  asOf: '2026-11-22',
  headcount: { incumbents: 900, need: 1000, shortage: 130, surplus: 30 },
  worstShortages: [balance('u1', 'Dinas Kesehatan', 60, 100)],
  largestSurpluses: [balance('u2', 'Dinas Pendidikan', 130, 100)],
  retirements: [
    { year: 2027, count: 41 },
    { year: 2028, count: 1200 },
  ],
  jobs: [],
  latestPlans: [
    {
      id: 'p1',
      name: 'Pemerataan',
      status: 'PLANNED',
      asOf: '2026-11-20',
      createdBy: 'planner',
      createdAt: '2026-11-20T00:00:00Z',
      moves: 87,
      shortageBefore: 130,
      shortageAfter: 43,
      latestRunId: 'r1',
      verified: true,
    },
  ],
  dataQuality: {
    score: 86.4,
    topGaps: [
      { code: 'NO_ASSESSMENT', count: 3120 },
      { code: 'NO_RATING_2024', count: 410 },
      { code: 'DOUBLE_DEFINITIVE', count: 7 },
      { code: 'SOMETHING_NEW', count: 2 },
    ],
  },
}

describe('the dashboard', () => {
  it('starts with where people are missing and leads there', async () => {
    stubNetwork({ 'GET /me': meOf(), 'GET /dashboard': dashboard })
    renderApp('/')
    const shortages = await screen.findByRole('grid', { name: 'Kekurangan terbesar' })
    expect(within(shortages).getByRole('link', { name: 'Dinas Kesehatan' })).toHaveAttribute(
      'href',
      '/peta-jabatan?unit=u1',
    )
    expect(within(shortages).getByText('−40')).toHaveTextContent('−40 kurang')
    expect(screen.getByText('13 % dari kebutuhan')).toBeInTheDocument()
    expect(screen.getByText('87 perpindahan, kekurangan 130 → 43')).toBeInTheDocument()
  })

  it('counts overdue handovers and leads to them, and is silent where there are none', async () => {
    let total = 3
    const calls = stubNetwork({
      'GET /me': meOf(),
      'GET /dashboard': dashboard,
      'GET /mutation-cases': () => ({ items: [], next: null, total }),
    })
    const { unmount } = renderApp('/')
    const figure = (await screen.findByText('Serah terima terlambat')).parentElement!
    expect(figure).toHaveTextContent('3')
    expect(within(figure).getByRole('link', { name: 'lihat kasusnya' })).toHaveAttribute(
      'href',
      '/kasus?handoverOverdue=true',
    )
    const asked = calls.find(({ path }) => path === '/mutation-cases')!.query
    expect(Object.fromEntries(asked)).toEqual({ handoverOverdue: 'true', total: 'true', limit: '1' })
    unmount()
    total = 0
    renderApp('/')
    await screen.findByRole('grid', { name: 'Kekurangan terbesar' })
    await waitFor(() => expect(calls.filter(({ path }) => path === '/mutation-cases')).toHaveLength(2))
    expect(screen.queryByText('Serah terima terlambat')).toBeNull()
  })

  it('counts comments that wait for a reply and late follow-ups of surveys, and leads to each list', async () => {
    const total = { comments: 2, followUps: 1 }
    const calls = stubNetwork({
      'GET /me': meOf(),
      'GET /dashboard': dashboard,
      'GET /survey-comments': () => ({ items: [], next: null, total: total.comments }),
      'GET /survey-follow-ups': () => ({ items: [], next: null, total: total.followUps }),
    })
    const { unmount } = renderApp('/')
    const comments = (await screen.findByText('Masukan menunggu balasan')).parentElement!
    expect(comments).toHaveTextContent('2')
    expect(within(comments).getByRole('link', { name: 'baca dan balas' })).toHaveAttribute(
      'href',
      '/survei/masukan?status=ROUTED',
    )
    const followUps = (await screen.findByText('Tindak lanjut survei terlambat')).parentElement!
    expect(followUps).toHaveTextContent('1')
    expect(within(followUps).getByRole('link', { name: 'lihat yang terlambat' })).toHaveAttribute(
      'href',
      '/survei/tindak-lanjut?overdue=true',
    )
    const asked = (path: string) => Object.fromEntries(calls.find((call) => call.path === path)!.query)
    expect(asked('/survey-comments')).toEqual({ status: 'ROUTED', total: 'true', limit: '1' })
    expect(asked('/survey-follow-ups')).toEqual({ overdue: 'true', total: 'true', limit: '1' })
    unmount()
    total.comments = 0
    total.followUps = 0
    renderApp('/')
    await screen.findByRole('grid', { name: 'Kekurangan terbesar' })
    await waitFor(() => expect(calls.filter(({ path }) => path === '/survey-follow-ups')).toHaveLength(2))
    await waitFor(() => expect(calls.filter(({ path }) => path === '/survey-comments')).toHaveLength(2))
    expect(screen.queryByText('Masukan menunggu balasan')).toBeNull()
    expect(screen.queryByText('Tindak lanjut survei terlambat')).toBeNull()
  })

  it('asks for no comments of who may not answer them', async () => {
    const calls = stubNetwork({
      'GET /me': meOf({
        permissions: ['session', 'organisation:read', 'survey-comments:read', 'surveys:read'],
      }),
      'GET /dashboard': dashboard,
      'GET /survey-follow-ups': { items: [], next: null, total: 0 },
    })
    renderApp('/')
    await waitFor(() => expect(calls.some(({ path }) => path === '/survey-follow-ups')).toBe(true))
    expect(calls.some(({ path }) => path === '/survey-comments')).toBe(false)
  })

  it('names every gap, also one it does not know yet, and leads to the people who have it', async () => {
    stubNetwork({ 'GET /me': meOf(), 'GET /dashboard': dashboard })
    renderApp('/')
    expect(await screen.findByRole('link', { name: 'Kompetensi belum pernah dinilai' })).toHaveAttribute(
      'href',
      '/pegawai?gap=NO_ASSESSMENT',
    )
    expect(screen.getByRole('link', { name: 'Tanpa predikat kinerja 2024' })).toHaveAttribute(
      'href',
      '/pegawai?gap=NO_RATING_2024',
    )
    expect(screen.getByRole('link', { name: 'Lebih dari satu jabatan definitif' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Data kurang (SOMETHING_NEW)' })).toBeInTheDocument()
  })

  it('has the figures of a chart as a table', async () => {
    stubNetwork({ 'GET /me': meOf(), 'GET /dashboard': dashboard })
    const { user } = renderApp('/')
    await user.click(await screen.findByRole('button', { name: 'Lihat sebagai tabel' }))
    expect(screen.getByRole('row', { name: '2028 1.200' })).toBeInTheDocument()
  })

  it('sends an employee without a planner’s rights to their own data', async () => {
    const calls = stubNetwork({
      'GET /me': meOf({ permissions: ['session', 'employees:read-self'], employeeId: 'e1' }),
    })
    renderApp('/')
    expect(await screen.findByRole('link', { name: 'Buka data saya' })).toHaveAttribute('href', '/pegawai/e1')
    expect(calls.some(({ path }) => path === '/dashboard')).toBe(false)
  })
})

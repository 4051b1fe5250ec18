import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { meOf, page, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { surveyOf } from '@/test/surveys'

vi.mock('@/components/chart/ECanvas', () => ({ default: () => null }))

const survey = surveyOf({ hourlyCeiling: 50 })

const routed = {
  id: 'c1',
  version: 1,
  surveyId: 's1',
  surveyTitle: 'Survei semester I',
  service: 'Pendaftaran pasien',
  unitId: 'u2',
  unitName: 'Dinas Pendidikan',
  comment: 'Antrean lama',
  status: 'ROUTED',
  reply: null,
}

describe('limits of a survey', () => {
  it('are told on its page, and that it is full', async () => {
    stubNetwork({
      'GET /me': meOf(),
      'GET /surveys/s1': survey,
      'GET /surveys/s1/arrivals': page([]),
      'GET /surveys/s1/invitation': { address: 'https://selaras.example/s/abcd2345', picture: 'data:,' },
      'GET /surveys/s1/ceilings': {
        hourly: 50,
        hourlyOwn: true,
        most: 1_000_000,
        received: 1_000_000,
        full: true,
      },
    })
    renderApp('/survei/s1')
    expect(await screen.findByRole('heading', { name: /Survei ini penuh/ })).toBeVisible()
    expect(
      screen.getByText(/50 jawaban tanpa kode dalam satu jam \(ditetapkan untuk survei ini\)/),
    ).toBeVisible()
  })

  it('are set when a survey is prepared, as a whole number', async () => {
    const calls = stubNetwork({ 'GET /me': meOf(), 'GET /units': page([]) })
    const { user } = renderApp('/survei/baru')
    const field = await screen.findByLabelText(/Batas jawaban per jam/)
    await user.type(field, '0')
    await user.click(screen.getByRole('button', { name: 'Siapkan survei' }))
    expect(await screen.findByText('Isi bilangan bulat 1 sampai 1.000.000.')).toBeVisible()
    expect(calls.filter(({ method }) => method === 'POST')).toEqual([])
  })
})

describe('what was given to a unit', () => {
  it('is answered in public by the unit', async () => {
    const calls = stubNetwork({
      'GET /me': meOf(),
      'GET /survey-comments': page([routed]),
      'POST /survey-comments/c1/reply': { ...routed, status: 'ANSWERED', reply: 'Loket ditambah.' },
    })
    const { user } = renderApp('/survei/masukan?status=ROUTED')
    await screen.findByText('Antrean lama')
    await user.click(screen.getByRole('button', { name: 'Kebab toggle' }))
    await user.click(await screen.findByRole('menuitem'))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox'), 'Loket ditambah.')
    await user.click(within(dialog).getByRole('button', { name: /balas/i }))
    const sent = calls.find(({ method }) => method === 'POST')
    expect(sent?.body).toEqual({ reply: 'Loket ditambah.' })
    expect(sent?.headers.get('If-Match')).toBe('"1"')
    expect(calls[1]?.query.get('status')).toBe('ROUTED')
  })
})

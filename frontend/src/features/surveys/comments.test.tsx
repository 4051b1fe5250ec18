import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { surveyOf } from '@/test/surveys'

vi.mock('@/components/chart/ECanvas', () => ({ default: () => null }))

const survey = surveyOf({ status: 'CLOSED' })

const comment = (patch: object = {}) => ({
  id: 'c1',
  version: 0,
  comment: 'Hubungi [nomor], antre lama',
  masked: true,
  status: 'NEW',
  unitId: null,
  reply: null,
  ...patch,
})

const network = {
  'GET /me': meOf(),
  'GET /units': page([]),
  'GET /units/u1': { id: 'u1', name: 'Dinas Kesehatan' },
  'GET /surveys/s1': survey,
  'GET /surveys/s1/arrivals': page([]),
  'GET /surveys/s1/comments': page([comment()]),
  'GET /surveys/s1/comments/words': page([]),
}

describe('comments', () => {
  it('are answered in public, and a refused reply says why', async () => {
    const calls = stubNetwork({
      ...network,
      'POST /surveys/s1/comments/c1/reply': problem(422, 'personal-data-in-text', {
        reasons: [{ code: 'personal-data-in-text', params: {} }],
      }),
    })
    const { user } = renderApp('/survei/s1?tab=komentar')
    expect(await screen.findByText(/antre lama/)).toBeInTheDocument()
    expect(screen.getByText('Sebagian disamarkan.')).toBeInTheDocument()
    const grid = screen.getByRole('grid', { name: 'Komentar' })
    await user.click(within(grid).getByRole('button'))
    await user.click(await screen.findByRole('menuitem', { name: 'Balas di halaman survei' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('Balasan'), 'Hubungi 081234567890')
    await user.click(within(dialog).getByRole('button', { name: 'Terbitkan balasan' }))
    expect(await within(dialog).findByText(/berisi nomor atau alamat seseorang/)).toBeInTheDocument()
    expect(calls.find(({ method }) => method === 'POST')!.headers.get('If-Match')).toBe('"0"')
  })

  it('are found by a frequent word, which is let go again', async () => {
    const calls = stubNetwork({
      ...network,
      'GET /surveys/s1/comments/words': page([{ word: 'antre', comments: 12 }]),
    })
    const { user, router } = renderApp('/survei/s1?tab=komentar')
    await user.click(await screen.findByRole('button', { name: 'antre, 12 komentar' }))
    await waitFor(() =>
      expect(calls.findLast(({ path }) => path === '/surveys/s1/comments')!.query.get('q')).toBe('antre'),
    )
    await user.click(screen.getByRole('button', { name: 'antre, 12 komentar', pressed: true }))
    expect(router.state.location.search).toBe('?tab=komentar')
  })

  it('say of how many their frequent words are told where there are too many to read', async () => {
    stubNetwork({
      ...network,
      'GET /surveys/s1/comments/words': { items: [{ word: 'antre', comments: 12 }], read: 20000, cut: true },
    })
    renderApp('/survei/s1?tab=komentar')
    expect(await screen.findByText(/Dihitung dari 20\.000 komentar yang dipilih acak/)).toBeInTheDocument()
  })

  it('lose the names that somebody blacks out, a line each', async () => {
    const calls = stubNetwork({
      ...network,
      'POST /surveys/s1/comments/c1/blacking-out': comment({ version: 1 }),
    })
    const { user } = renderApp('/survei/s1?tab=komentar')
    await screen.findByText(/antre lama/)
    await user.click(within(screen.getByRole('grid', { name: 'Komentar' })).getByRole('button'))
    await user.click(await screen.findByRole('menuitem', { name: 'Samarkan kata' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText(/Kata yang disamarkan/), 'Budi{enter} Pak Rahmat {enter}')
    await user.click(within(dialog).getByRole('button', { name: 'Samarkan' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(calls.find(({ method }) => method === 'POST')!.body).toEqual({ words: ['Budi', 'Pak Rahmat'] })
  })

  it('of few answers are not shown', async () => {
    stubNetwork({
      ...network,
      'GET /surveys/s1/comments': problem(409, 'too-few-answers', {
        reasons: [{ code: 'too-few-answers', params: { least: 12 } }],
      }),
    })
    renderApp('/survei/s1?tab=komentar')
    expect(await screen.findByText('Komentar belum ditampilkan')).toBeInTheDocument()
    expect(screen.getByText(/mulai 12 jawaban/)).toBeInTheDocument()
  })

  it('are hidden from those who may not read them', async () => {
    stubNetwork({ ...network, 'GET /me': meOf({ permissions: ['session', 'surveys:read'] }) })
    renderApp('/survei/s1?tab=komentar')
    expect(await screen.findByRole('tab', { name: 'Pelaksanaan' })).toBeInTheDocument()
    expect(screen.queryByRole('tab', { name: 'Komentar' })).toBeNull()
  })
})

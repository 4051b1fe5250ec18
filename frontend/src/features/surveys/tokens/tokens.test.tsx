import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { json, meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { surveyOf } from '@/test/surveys'

vi.mock('@/components/chart/ECanvas', () => ({ default: () => null }))

const survey = (patch: object = {}) => surveyOf({ tokens: 'REQUIRED', ...patch })

const batch = (patch: object = {}) => ({
  id: 't1',
  surveyId: 's1',
  label: 'Loket 3',
  size: 100,
  used: 12,
  createdAt: '2026-02-01T01:00:00Z',
  withdrawnAt: null,
  ...patch,
})

const TOKENS = ['AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-F', 'GGGGG-HHHHH-JJJJJ-KKKKK-MMMMM-N']

const network = {
  'GET /me': meOf(),
  'GET /surveys/s1': survey(),
  'GET /surveys/s1/token-batches': page([
    batch(),
    batch({ id: 't0', label: 'Lama', withdrawnAt: '2026-02-02T01:00:00Z' }),
  ]),
  'GET /surveys/s1/invitation': { address: 'https://x.id/s/abcd2345', picture: 'data:image/png;base64,AA==' },
}
const ADDRESS = '/survei/s1?tab=kode'

async function issue() {
  const view = renderApp(ADDRESS)
  await view.user.click(await screen.findByRole('button', { name: 'Buat kode' }))
  const dialog = await screen.findByRole('dialog')
  await view.user.type(within(dialog).getByLabelText('Cetakan'), 'Loket 4')
  await view.user.click(within(dialog).getByRole('button', { name: 'Buat dan tampilkan' }))
  return view
}

describe('one-time codes', () => {
  it('are listed by print run, with how many are used, and never shown', async () => {
    stubNetwork(network)
    renderApp(ADDRESS)
    const rows = within(await screen.findByRole('grid', { name: 'Kode sekali pakai' })).getAllByRole('row')
    expect(rows[1]).toHaveTextContent('Loket 310012')
    expect(rows[2]).toHaveTextContent(/^Lama.*Ditarik$/)
    expect(within(rows[2]!).queryByRole('button')).toBeNull()
    expect(screen.getByText(/hanya menerima jawaban dengan kode/)).toBeInTheDocument()
  })

  it('are shown once as slips with address and code, to be printed', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const calls = stubNetwork({
      ...network,
      'POST /surveys/s1/token-batches': json(201, { batch: batch({ label: 'Loket 4' }), tokens: TOKENS }),
    })
    const { user } = await issue()
    const slips = within(await screen.findByRole('list', { name: 'Kode untuk dipotong' })).getAllByRole(
      'listitem',
    )
    expect(slips).toHaveLength(2)
    expect(await within(slips[0]!).findByText('https://x.id/s/abcd2345')).toBeInTheDocument()
    expect(within(slips[0]!).getByText(TOKENS[0]!)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Cetak lembar potong' }))
    expect(print).toHaveBeenCalledOnce()
    const sent = calls.find(({ method }) => method === 'POST')!
    expect(sent.body).toEqual({ label: 'Loket 4', size: 100 })
    expect(sent.headers.get('Idempotency-Key')).toBeTruthy()
  })

  it('are not left by mistake: another tab asks whether they are printed', async () => {
    stubNetwork({
      ...network,
      'POST /surveys/s1/token-batches': json(201, { batch: batch(), tokens: TOKENS }),
    })
    const { user, router } = await issue()
    await screen.findByText(TOKENS[0]!)
    await user.click(screen.getByRole('tab', { name: 'Kertas' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText('Sudah dicetak?')).toBeInTheDocument()
    await user.click(within(dialog).getByRole('button', { name: 'Batal' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByText(TOKENS[0]!)).toBeInTheDocument()
    await user.click(screen.getByRole('tab', { name: 'Kertas' }))
    await user.click(await screen.findByRole('button', { name: 'Sudah, tutup' }))
    await waitFor(() => expect(router.state.location.search).toBe('?tab=kertas'))
    expect(screen.queryByText(TOKENS[0]!)).toBeNull()
  })

  it('that got lost on the way are said to be lost', async () => {
    stubNetwork({ ...network, 'POST /surveys/s1/token-batches': json(201, { batch: batch(), tokens: [] }) })
    await issue()
    expect(await screen.findByText('Kode ini tidak dapat ditampilkan lagi')).toBeInTheDocument()
  })

  it('are withdrawn after a question that counts the unused', async () => {
    const calls = stubNetwork({
      ...network,
      'POST /surveys/s1/token-batches/t1/withdrawal': problem(409, 'batch-withdrawn'),
    })
    const { user } = renderApp(ADDRESS)
    await user.click(await screen.findByRole('button', { name: 'Tarik: Loket 3' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(/^88 kode “Loket 3”/)).toBeInTheDocument()
    await user.click(within(dialog).getByRole('button', { name: 'Tarik' }))
    expect(await within(dialog).findByText('Cetakan kode ini sudah ditarik.')).toBeInTheDocument()
    expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  it('have no place in a survey without them', async () => {
    stubNetwork({ ...network, 'GET /surveys/s1': survey({ tokens: 'NONE' }) })
    renderApp(ADDRESS)
    expect(await screen.findByRole('tab', { name: 'Kertas' })).toBeInTheDocument()
    expect(screen.queryByRole('tab', { name: 'Kode sekali pakai' })).toBeNull()
  })
})

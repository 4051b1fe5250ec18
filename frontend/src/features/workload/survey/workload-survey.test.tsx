import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Permission } from '@/api/types'
import { meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { row, view } from './form.fixture'

const survey = {
  id: 's1',
  version: 0,
  title: 'Survei beban kerja 2026',
  period: 2026,
  status: 'OPEN',
  dueOn: '2026-12-18',
  workingDaysLeft: 12,
  note: null,
  openedAt: '2026-11-20T01:00:00Z',
  forms: 7,
  answered: 4,
  accepted: 1,
  returned: 1,
  late: 0,
}

const AGENCY: Permission[] = [
  'session',
  'organisation:read',
  'workload:read',
  'workload-surveys:read',
  'workload-surveys:answer',
]
const operator = meOf({ username: 'operator@samarinda', roles: ['AGENCY_OPERATOR'], permissions: AGENCY })

describe('a workload survey', () => {
  it('shows a planner how far the units are', async () => {
    stubNetwork({
      'GET /me': meOf(),
      'GET /workload-surveys/s1': survey,
      'GET /workload-forms': page([{ ...row, late: true, workingDaysLeft: -3 }]),
    })
    renderApp('/beban-kerja/survei/s1')
    expect(await screen.findByText('4 dari 7')).toBeVisible()
    const line = (await screen.findByRole('link', { name: 'Puskesmas Air Putih' })).closest('tr')!
    expect(within(line).getByText('terlambat')).toBeVisible()
    expect(within(line).getByText('lewat 3 hari kerja')).toBeVisible()
  })

  it('is opened for the chosen units, and not without one', async () => {
    const calls = stubNetwork({ 'GET /me': meOf(), 'GET /units': page([]) })
    const { user } = renderApp('/beban-kerja/survei/baru')
    await user.click(await screen.findByRole('button', { name: 'Buka survei' }))
    expect(await screen.findByText('Pilih paling sedikit satu unit.')).toBeVisible()
    expect(calls.filter(({ method }) => method === 'POST')).toEqual([])
  })
})

describe('a workload form', () => {
  it('adds up while an operator types, goes down the column by Enter, and is saved and handed in', async () => {
    let stored = view()
    const store = (next: typeof stored) => (stored = next)
    const calls = stubNetwork({
      'GET /me': operator,
      'GET /workload-forms/f1': () => stored,
      'PUT /workload-forms/f1': () => store(view({ version: 4 })),
      'POST /workload-forms/f1/submission': () =>
        store(view({ version: 5, form: { ...row, status: 'SUBMITTED' } })),
    })
    const { user } = renderApp('/beban-kerja/formulir/f1')
    const volume = await screen.findByRole('textbox', { name: 'Volume: Asuhan keperawatan' })
    await user.type(volume, '6500')
    expect(screen.getByText('117.000')).toBeVisible()
    expect(screen.getByText('berubah lebih dari batas')).toBeVisible()
    expect(screen.getByText('beban sangat berat')).toBeVisible()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('textbox', { name: 'Volume: Kunjungan rumah' })).toHaveFocus()

    await user.click(screen.getByRole('button', { name: 'Serahkan' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Serahkan' }))
    expect(await screen.findByText('menunggu keputusan')).toBeVisible()
    const sent = calls.filter(({ method }) => method === 'PUT' || method === 'POST')
    expect(sent.map(({ path }) => path)).toEqual(['/workload-forms/f1', '/workload-forms/f1/submission'])
    expect(sent[0]?.body).toMatchObject({ tasks: [{ taskCode: 'T-1', volume: 6500 }] })
    expect((sent[0]?.body as { tasks: unknown[] }).tasks).toHaveLength(1)
  })

  it('says what keeps it from being handed in', async () => {
    stubNetwork({
      'GET /me': operator,
      'GET /workload-forms/f1': view(),
      'POST /workload-forms/f1/submission': () =>
        problem(422, 'workload-form-incomplete', {
          reasons: [
            {
              code: 'workload-task-incomplete',
              params: { position: 'Perawat Ahli Muda', task: 'Asuhan keperawatan' },
            },
          ],
        }),
    })
    const { user } = renderApp('/beban-kerja/formulir/f1')
    await user.click(await screen.findByRole('button', { name: 'Serahkan' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Serahkan' }))
    expect(
      await screen.findByText('Perawat Ahli Muda: lengkapi angka tugas “Asuhan keperawatan”.'),
    ).toBeVisible()
  })

  it('stands side by side with the earlier period for the planner, who accepts or returns it', async () => {
    const submitted = view({
      form: {
        ...row,
        status: 'SUBMITTED',
        submittedBy: 'operator@samarinda',
        submittedAt: '2026-11-21T02:00:00Z',
      },
    })
    const calls = stubNetwork({
      'GET /me': meOf(),
      'GET /workload-forms/f1': submitted,
      'POST /workload-forms/f1/return': view({ form: { ...row, status: 'RETURNED' }, reason: 'Cek buku' }),
    })
    const { user } = renderApp('/beban-kerja/formulir/f1')
    expect(await screen.findByRole('heading', { name: 'Pengaruh terhadap kebutuhan' })).toBeVisible()
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByRole('button', { name: 'Terima' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Kembalikan' }))
    const dialog = await screen.findByRole('dialog', { name: 'Kembalikan formulir' })
    await user.type(within(dialog).getByRole('textbox'), 'Cek buku agenda')
    await user.click(within(dialog).getByRole('button', { name: 'Kembalikan' }))
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ reason: 'Cek buku agenda' })
  })
})

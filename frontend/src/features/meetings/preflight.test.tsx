import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'

const post = (unitName: string) => ({
  id: unitName,
  jobName: 'Perawat Terampil',
  unitName,
  agencyName: 'Dinas Kesehatan',
  jobClass: 7,
})
const me = meOf()
const meeting = {
  id: 'm1',
  version: 0,
  kind: 'COORDINATION',
  status: 'PLANNED',
  title: 'Rapat koordinasi',
  place: 'Aula',
  startsAt: '2026-01-20T01:00:00Z',
  openedAt: null,
  closedAt: null,
  members: [
    { accountId: me.accountId, name: 'planner@samarinda', seat: 'CHAIR', present: false, alternateOf: null },
  ],
  items: [
    {
      number: 1,
      subject: {
        id: 'k1',
        number: 'MUT/1',
        status: 'VERIFIED',
        kind: 'INTERNAL',
        employee: { id: 'e1', name: 'Sri Rahayu', nip: '1970' },
        fromPosition: post('Puskesmas Sidomulyo'),
        toPosition: post('Puskesmas Air Putih'),
        chainId: 'k1',
        groupNumber: 1,
        sequence: 1,
        planId: null,
        effectiveOn: '2026-02-01',
        createdAt: '2026-01-02T01:00:00Z',
        dueOn: null,
      },
      judges: [me.accountId],
      quorum: false,
      missing: 0,
      leading: null,
      result: null,
      note: null,
      votes: [],
    },
  ],
}
const none = {
  caseId: 'k1',
  status: 'NOT_SENT',
  number: null,
  issuedOn: null,
  note: null,
  fileName: null,
  sha256: null,
  recordedBy: null,
  recordedAt: null,
}
const preflight = (patch: object = {}) => ({
  meetingId: 'm1',
  missing: 3,
  pack: null,
  items: [
    {
      caseId: 'k1',
      caseNumber: 'MUT/1',
      employee: { id: 'e1', name: 'Sri Rahayu', nip: '1970' },
      recommendation: none,
      missing: [
        { code: 'rating-missing', params: { year: 2024 } },
        { code: 'document-missing', params: { document: 'D06' } },
        { code: 'rule-forbids', params: { rule: 'E03' } },
      ],
    },
  ],
  ...patch,
})
const network = { 'GET /me': me, 'GET /meetings/m1': meeting, 'GET /meetings/m1/preflight': preflight() }

async function opened(routes: Parameters<typeof stubNetwork>[0] = network) {
  const calls = stubNetwork(routes)
  const { user } = renderApp('/rapat/m1')
  await user.click(await screen.findByRole('button', { name: 'Berkas pra-I-MUT' }))
  return { calls, user }
}

describe('the pack for the portal', () => {
  it('is asked for only when somebody looks, and says what is missing name by name', async () => {
    const calls = stubNetwork(network)
    const { user } = renderApp('/rapat/m1')
    const toggle = await screen.findByRole('button', { name: 'Berkas pra-I-MUT' })
    expect(calls.some(({ path }) => path.endsWith('/preflight'))).toBe(false)
    await user.click(toggle)
    const name = await screen.findByRole('listitem', { name: 'Sri Rahayu' })
    expect(screen.getByText('3 kekurangan.')).toBeInTheDocument()
    const said = within(name)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(said[0]).toContain('2024')
    expect(said[1]).toContain('dokumen belum ada')
    expect(said[2]).toContain('Masa jabatan minimum')
    expect(within(name).getByText('Belum diajukan')).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Unduh berkas (ZIP)' })).toBeNull()
  })

  it('is made with progress and then downloaded', async () => {
    let isMade = false
    const job = (status: string) => ({ id: 'j1', kind: 'PREFLIGHT_PACK', status, progress: 1, phase: null })
    const { user } = await opened({
      ...network,
      'GET /meetings/m1/preflight': () =>
        preflight(
          isMade
            ? {
                pack: {
                  id: 'p1',
                  madeAt: '2026-01-20T01:00:00Z',
                  madeBy: 'planner',
                  sizeBytes: 9,
                  missing: 3,
                },
              }
            : {},
        ),
      'POST /meetings/m1/preflight': () => {
        isMade = true
        return job('QUEUED')
      },
      'GET /jobs/j1': job('DONE'),
    })
    await user.click(await screen.findByRole('button', { name: 'Buat berkas' }))
    const link = await screen.findByRole('link', { name: 'Unduh berkas (ZIP)' })
    expect(link).toHaveAttribute('href', '/api/v1/meetings/m1/preflight/archive')
  })

  it('takes the answer of the portal for one name and shows what the service objects to', async () => {
    let tries = 0
    const { calls, user } = await opened({
      ...network,
      'POST /mutation-cases/k1/recommendation': () =>
        tries++ === 0
          ? problem(400, 'invalid', {
              errors: [{ pointer: '/issuedOn', code: 'in-the-future', message: 'today or earlier' }],
            })
          : none,
    })
    await user.click(await screen.findByRole('button', { name: 'Catat jawaban I-MUT untuk Sri Rahayu' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('radio', { name: 'Disetujui' }))
    await user.click(within(dialog).getByRole('button', { name: 'Catat' }))
    expect(calls.some(({ method }) => method === 'POST')).toBe(false)
    await user.type(within(dialog).getByLabelText(/Nomor/), '77/I-MUT')
    await user.type(within(dialog).getByLabelText(/Tanggal/), '2026-01-19')
    await user.click(within(dialog).getByRole('button', { name: 'Catat' }))
    await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true))
    expect(screen.getByRole('dialog')).toBeInTheDocument()
    await user.click(within(dialog).getByRole('button', { name: 'Catat' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const form = calls.find(({ method }) => method === 'POST')!.body as FormData
    expect(Object.fromEntries(form)).toEqual({
      status: 'APPROVED',
      number: '77/I-MUT',
      issuedOn: '2026-01-19',
    })
  })

  it('is not there for those who do not plan', async () => {
    stubNetwork({ ...network, 'GET /me': meOf({ permissions: ['session', 'meetings:read'] }) })
    renderApp('/rapat/m1')
    await screen.findByRole('heading', { level: 2, name: 'Sri Rahayu' })
    expect(screen.queryByRole('button', { name: 'Berkas pra-I-MUT' })).toBeNull()
  })
})

import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { AccompanimentView, EmployeeAnswerView } from '@/api/types'
import { json, meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { actsOf } from './acts'

const employee = meOf({
  roles: ['EMPLOYEE'],
  permissions: [
    'session',
    'mutation-cases:read',
    'mutation-answers:give',
    'objections:read',
    'accompaniments:read',
    'accompaniments:take-part',
  ],
  employeeId: 'e1',
})
const planner = meOf({
  permissions: [
    'session',
    'employees:read',
    'accompaniments:read',
    'accompaniments:write',
    'accompaniments:take-part',
  ],
})

const company = (patch: Partial<AccompanimentView['accompaniment']> = {}): AccompanimentView => ({
  id: 'a1',
  version: 2,
  accompaniment: {
    id: 'a1',
    version: 2,
    status: 'RUNNING',
    origin: 'REFUSAL',
    employeeId: 'e1',
    employeeName: 'Sri Rahayu',
    companionId: 'e9',
    companionName: 'Budi',
    caseId: 'k1',
    concernId: null,
    purpose: 'Belajar aplikasi keuangan',
    createdOn: '2026-01-05',
    startedOn: '2026-01-06',
    holdsUntil: '2026-04-06',
    outcome: null,
    endedOn: null,
    ...patch,
  },
  outcomeNote: null,
  goals: [{ id: 'g1', kind: 'COURSE', text: 'Kursus SIPD', reachedOn: null, proof: null }],
  meetings: [],
  checkIns: [
    { code: 'FIRST', dueOn: '2026-02-05', doneOn: null, readiness: null, note: null, isDue: true },
    { code: 'SECOND', dueOn: '2026-03-07', doneOn: null, readiness: null, note: null, isDue: false },
  ],
})

const post = {
  id: 'p',
  jobName: 'Arsiparis',
  unitName: 'Dinas Sosial',
  agencyName: 'Dinas Sosial',
  jobClass: 8,
}
const proposed = {
  id: 'k1',
  number: 'MUT/2026/1',
  status: 'VERIFIED',
  kind: 'INTERNAL',
  employee: { id: 'e1', name: 'Sri Rahayu', nip: '1970' },
  fromPosition: post,
  toPosition: post,
}
const answer = (patch: Partial<EmployeeAnswerView> = {}): EmployeeAnswerView => ({
  caseId: 'k1',
  answer: null,
  reason: null,
  text: null,
  answeredOn: null,
  open: true,
  accompanimentId: null,
  waitsUntil: null,
  ...patch,
})
const own = (one: EmployeeAnswerView) => ({
  'GET /me': employee,
  'GET /mutation-cases': page([proposed]),
  'GET /mutation-cases/k1/employee-answer': one,
  'GET /mutation-cases/k1/remedy': { caseId: 'k1', remedy: 'NONE', objectionId: null },
})

describe('yes or no to the own proposed move', () => {
  it('is refused with a reason, and a missing skill promises company', async () => {
    const calls = stubNetwork({
      ...own(answer()),
      'PUT /mutation-cases/k1/employee-answer': answer({ answer: 'REFUSED' }),
    })
    const { user } = renderApp('/mutasi-saya')
    await user.click(await screen.findByRole('button', { name: 'Saya tidak bersedia' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(/pendamping dan pelatihan dahulu/)).toBeInTheDocument()
    await user.click(within(dialog).getByRole('button', { name: 'Kirim jawaban' }))
    expect(calls.some(({ method }) => method === 'PUT')).toBe(false)
    await user.selectOptions(within(dialog).getByLabelText('Alasan'), 'MISSING_SKILL')
    await user.type(within(dialog).getByLabelText('Jelaskan'), 'Belum bisa SIPD')
    await user.click(within(dialog).getByRole('button', { name: 'Kirim jawaban' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(calls.find(({ method }) => method === 'PUT')!.body).toEqual({
      answer: 'REFUSED',
      reason: 'MISSING_SKILL',
      text: 'Belum bisa SIPD',
    })
  })

  it('says how long the case waits and where the company is', async () => {
    stubNetwork(
      own(
        answer({
          answer: 'REFUSED',
          reason: 'MISSING_SKILL',
          text: 'Belum bisa SIPD',
          answeredOn: '2026-01-05',
          accompanimentId: 'a1',
          waitsUntil: '2026-04-06',
        }),
      ),
    )
    renderApp('/mutasi-saya')
    expect(await screen.findByText('Anda tidak bersedia')).toBeInTheDocument()
    expect(screen.getByText(/paling lama sampai 6 Apr 2026/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Buka pendampingan' })).toHaveAttribute(
      'href',
      '/pendampingan/a1',
    )
    expect(screen.getByRole('button', { name: 'Saya bersedia' })).toBeInTheDocument()
  })

  it('cannot be given once the case is decided', async () => {
    stubNetwork(own(answer({ answer: 'ACCEPTED', answeredOn: '2026-01-05', open: false })))
    renderApp('/mutasi-saya')
    expect(await screen.findByText('Anda bersedia')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Saya tidak bersedia' })).toBeNull()
  })
})

describe('an accompaniment', () => {
  it('tells what waits for it, what is due, and notes a check-in on the version that was read', async () => {
    const calls = stubNetwork({
      'GET /me': employee,
      'GET /accompaniments/a1': company(),
      'PUT /accompaniments/a1/check-ins/FIRST': company(),
    })
    const { user } = renderApp('/pendampingan/a1')
    expect(
      await screen.findByText(/menunggu pendampingan ini, paling lama sampai 6 Apr 2026/),
    ).toBeInTheDocument()
    expect(screen.getByText('saatnya ditinjau')).toBeInTheDocument()
    // The person alone does not end it.
    expect(screen.queryByRole('button', { name: 'Akhiri' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Catat tinjauan: Tinjauan pertama' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('radio', { name: '4, hampir siap' }))
    await user.type(within(dialog).getByLabelText('Catatan'), 'Maju')
    await user.click(within(dialog).getByRole('button', { name: 'Catat tinjauan' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const sent = calls.find(({ method }) => method === 'PUT')!
    expect(sent.headers.get('If-Match')).toBe('"2"')
    expect(sent.body).toMatchObject({ readiness: 4, note: 'Maju' })
  })

  it('gets a companion, who is never the direct superior', async () => {
    const waiting = company({ status: 'PLANNED', companionId: null, companionName: null, startedOn: null })
    const calls = stubNetwork({
      'GET /me': planner,
      'GET /accompaniments/a1': { ...waiting, checkIns: [] },
      'GET /employees': page([{ id: 'e7', name: 'Kepala Bidang', nip: '1969', position: null }]),
      'POST /accompaniments/a1/companion': problem(422, 'companion-is-superior', {
        reasons: [{ code: 'companion-is-superior' }],
      }),
    })
    const { user } = renderApp('/pendampingan/a1')
    await user.click(await screen.findByRole('button', { name: 'Tunjuk pendamping' }))
    const dialog = await screen.findByRole('dialog')
    const send = within(dialog).getByRole('button', { name: 'Tunjuk pendamping' })
    expect(send).toBeDisabled()
    await user.type(within(dialog).getByRole('combobox', { name: 'Pendamping' }), 'kepala')
    await user.click(await screen.findByRole('option', { name: /Kepala Bidang/ }))
    await user.click(send)
    expect(await within(dialog).findByRole('alert')).toBeInTheDocument()
    expect(calls.find(({ method }) => method === 'POST')!.body).toEqual({ companionId: 'e7' })
  })

  it('is ended by the companion or by who leads it, in its state only', () => {
    const may =
      (...rights: string[]) =>
      (right: string) =>
        rights.includes(right)
    expect(actsOf(company(), 'e9', may('accompaniments:take-part'))).toEqual(['ending'])
    expect(actsOf(company(), 'e1', may('accompaniments:take-part'))).toEqual([])
    const done = company({ status: 'COMPLETED' })
    expect(actsOf(done, 'e9', may('accompaniments:take-part', 'accompaniments:write'))).toEqual([])
  })

  it('is planned for somebody and opened at once', async () => {
    const calls = stubNetwork({
      'GET /me': planner,
      'GET /accompaniments': page([]),
      'GET /accompaniments/a1': company(),
      'GET /employees': page([{ id: 'e1', name: 'Sri Rahayu', nip: '1970', position: null }]),
      'POST /accompaniments': json(201, company()),
    })
    const { user, router } = renderApp('/pendampingan')
    await user.click(await screen.findByRole('button', { name: 'Rencanakan pendampingan' }))
    await user.type(screen.getByRole('combobox', { name: 'Pegawai' }), 'sri')
    await user.click(await screen.findByRole('option', { name: /Sri Rahayu/ }))
    await user.type(screen.getByLabelText('Untuk apa'), 'Belajar')
    await user.click(screen.getByRole('button', { name: 'Rencanakan' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/pendampingan/a1'))
    const sent = calls.find(({ method }) => method === 'POST')!
    expect(sent.headers.get('Idempotency-Key')).toBeTruthy()
    expect(sent.body).toEqual({ employeeId: 'e1', purpose: 'Belajar' })
  })
})

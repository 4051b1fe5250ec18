import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { nextStep, oneCase, progressOf } from './cases.fixture'

const me = meOf({
  roles: ['EMPLOYEE'],
  permissions: ['session', 'employees:read', 'mutation-cases:read', 'mutation-cases:act', 'vacancies:read'],
  employeeId: 'e1',
})

const vacancy = {
  positionId: 'p9',
  jobName: 'Perawat Terampil',
  jobClass: 7,
  unitName: 'Puskesmas Palaran',
  agencyName: 'Dinas Kesehatan',
  place: 'Palaran',
  free: 2,
}

describe('the own request', () => {
  it('names a vacant post and a reason, and is not sent without them', async () => {
    const calls = stubNetwork({
      'GET /me': me,
      'GET /mutation-cases': page([oneCase({ id: 'k0', status: 'REJECTED', number: 'MUT/2025/1' })]),
      'GET /vacancies': page([vacancy]),
      'POST /mutation-cases': oneCase(),
    })
    const { user } = renderApp('/permohonan')
    expect(await screen.findByRole('link', { name: 'MUT/2025/1' })).toBeInTheDocument()
    await user.click(await screen.findByRole('button', { name: 'Buat permohonan' }))
    expect(screen.getByText('Pilih satu jabatan.')).toBeInTheDocument()
    expect(calls.some(({ method }) => method === 'POST')).toBe(false)
    await user.click(screen.getByRole('radio', { name: /Perawat Terampil/ }))
    await user.type(screen.getByLabelText('Alasan'), 'Dekat dengan orang tua')
    await user.click(screen.getByRole('button', { name: 'Buat permohonan' }))
    await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true))
    const sent = calls.find(({ method }) => method === 'POST')!
    expect(sent.headers.get('Idempotency-Key')).toBeTruthy()
    expect(sent.body).toMatchObject({
      employeeId: 'e1',
      toPositionId: 'p9',
      motive: 'Dekat dengan orang tua',
    })
  })

  it('is followed in plain words with what is still to be done', async () => {
    const one = oneCase({ status: 'DRAFT', kind: 'OWN_REQUEST', origin: 'EMPLOYEE', motive: 'Dekat rumah' })
    stubNetwork({
      'GET /me': me,
      'GET /mutation-cases': page([one]),
      'GET /mutation-cases/k1': one,
      'GET /mutation-cases/k1/progress': progressOf({ next: [nextStep('SUBMIT')] }),
      'GET /mutation-cases/k1/letters': page([]),
      'GET /mutation-cases/k1/checklist': page([
        { code: 'D03', required: true, document: null, reusable: null },
      ]),
    })
    renderApp('/permohonan')
    expect(await screen.findByRole('heading', { name: 'Yang perlu Anda lakukan' })).toBeInTheDocument()
    expect(await screen.findByText('1 dokumen wajib belum siap.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Ajukan' })).toBeInTheDocument()
    expect(screen.getByText('Dekat rumah')).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Permohonan baru' })).toBeNull()
  })
})

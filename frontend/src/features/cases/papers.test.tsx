import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Permission } from '@/api/types'
import { meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { nextStep, oneCase, progressOf } from './cases.fixture'

const letter = (kind: string, patch: object = {}) => ({
  kind,
  title: kind,
  due: true,
  readable: false,
  issuable: false,
  number: null,
  issuedOn: null,
  sha256: null,
  page: null,
  ...patch,
})

const decreed = oneCase({ status: 'IN_EFFECT', decreeNumber: '824/1', decreeDate: '2026-01-20' })

const network = {
  'GET /me': meOf(),
  'GET /mutation-cases/k1': decreed,
  'GET /mutation-cases/k1/progress': progressOf({ next: [nextStep('HAND_OVER')] }),
}

const items = (patch: object = {}) => ({
  items: [
    { code: 'WORK', required: true, given: null, received: null, ...patch },
    { code: 'FINANCE', required: false, given: null, received: null },
  ],
  open: true,
  complete: false,
  remindOn: '2026-02-08',
  overdue: true,
  mayGive: true,
  mayReceive: false,
  source: 'praktik',
})

describe('the letters of a case', () => {
  it('come as one archive for the approver too, but not where the decree is the state’s', async () => {
    const routes = (one: object, ...permissions: Permission[]) => ({
      ...network,
      'GET /me': meOf({ permissions: ['session', 'mutation-cases:read', ...permissions] }),
      'GET /mutation-cases/k1': one,
      'GET /mutation-cases/k1/letters': page([letter('T4', { readable: true, number: '824/1' })]),
    })
    const button = () => screen.queryByRole('button', { name: /^Susun berkas/ })
    const shown = async (network: Record<string, object>) => {
      stubNetwork(network)
      const { unmount } = renderApp('/kasus/k1?tab=surat')
      await screen.findByRole('listitem', { name: 'Keputusan (SK)' })
      const isThere = button() !== null
      unmount()
      return isThere
    }
    expect(await shown(routes(decreed, 'decrees:prepare', 'jobs:follow'))).toBe(true)
    expect(await shown(routes(decreed, 'decrees:prepare'))).toBe(false)
    expect(
      await shown(routes({ ...decreed, transfer: { side: 'RECEIVER' } }, 'decrees:prepare', 'jobs:follow')),
    ).toBe(false)
  })

  it('are looked at before they are issued, and what is issued can be opened', async () => {
    let issued = false
    const calls = stubNetwork({
      ...network,
      'GET /mutation-cases/k1/letters': () =>
        page([
          letter('T4', {
            readable: true,
            number: '824/1',
            issuedOn: '2026-01-20',
            sha256: 'abcdef0123456789',
          }),
          letter('T5', { due: false }),
          letter('T13', issued ? { readable: true, number: '800/1' } : { issuable: true }),
        ]),
      'GET /mutation-cases/k1/letters/T13/preview': { pages: 9, pictures: ['data:image/png;base64,AAAA'] },
      'POST /mutation-cases/k1/letters/T13': () => {
        issued = true
        return letter('T13', { readable: true, number: '800/1' })
      },
    })
    const { user } = renderApp('/kasus/k1?tab=surat')
    const decree = await screen.findByRole('listitem', { name: 'Keputusan (SK)' })
    expect(within(decree).getByText('Sidik abcdef012345…')).toBeInTheDocument()
    expect(within(decree).getByRole('link', { name: /^Buka/ })).toHaveAttribute(
      'href',
      '/api/v1/mutation-cases/k1/letters/T4',
    )
    const duty = screen.getByRole('listitem', { name: /SPMT/ })
    expect(within(duty).queryByRole('button')).toBeNull()
    await user.click(screen.getByRole('button', { name: /^Pratinjau dan terbitkan/ }))
    const dialog = await screen.findByRole('dialog')
    expect(await within(dialog).findByRole('img', { name: 'Halaman 1 dari 9' })).toBeInTheDocument()
    expect(within(dialog).getByText('Ditampilkan 1 dari 9 halaman.')).toBeInTheDocument()
    expect(calls.some(({ method }) => method === 'POST')).toBe(false)
    await user.click(within(dialog).getByRole('button', { name: 'Terbitkan dengan nomor' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await screen.findByText(/Nomor 800\/1/)).toBeInTheDocument()
  })
})

describe('the handover of a case', () => {
  it('is ticked for the own side only, with a note, and tells that it is overdue', async () => {
    const tick = { name: 'planner@samarinda', at: '2026-02-09T01:00:00Z', note: 'Di lemari tiga' }
    const calls = stubNetwork({
      ...network,
      'GET /mutation-cases/k1/handover-items': items(),
      'PUT /mutation-cases/k1/handover-items/WORK': items({ given: tick }),
    })
    const { user } = renderApp('/kasus/k1?tab=serah-terima')
    expect(await screen.findByText(/Serah terima terlambat/)).toBeInTheDocument()
    expect(
      screen.getByRole('checkbox', { name: 'Yang menerima: Pekerjaan yang sedang berjalan' }),
    ).toBeDisabled()
    await user.click(
      screen.getByRole('button', { name: 'Catatan: Pekerjaan yang sedang berjalan, Yang menyerahkan' }),
    )
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText(/Catatan/), 'Di lemari tiga')
    await user.click(within(dialog).getByRole('button', { name: 'Centang dengan catatan' }))
    expect(await screen.findByText('Di lemari tiga')).toBeInTheDocument()
    expect(calls.find(({ method }) => method === 'PUT')!.body).toEqual({
      side: 'GIVER',
      done: true,
      note: 'Di lemari tiga',
    })
  })
})

const draft = (version: number, status = 'APPROVED') => ({
  members: [
    { subject: oneCase({ status, decreeNumber: null }), version, asked: true, ready: status === 'APPROVED' },
  ],
  issuedOn: '2026-11-22',
  effectiveOn: '2026-12-01',
  numberExample: '824/....../BKPSDM/XI/2026',
  text: { considering: ['bahwa perlu;'], remembering: ['UU 20/2023;'], deciding: ['Satu.', 'Dua.'] },
})

describe('the decree editor', () => {
  it('issues with the own words, and tells in words what changed when a case moved on', async () => {
    let reads = 0
    const calls = stubNetwork({
      'GET /me': meOf(),
      'GET /decrees/draft': () => draft(reads++ === 0 ? 4 : 5),
      'POST /decrees/preview': { pages: 1, pictures: ['data:image/png;base64,AAAA'] },
      'POST /decrees': () => problem(412, 'stale'),
    })
    const { user } = renderApp('/kasus/sk?kasus=k1')
    const reason = await screen.findByRole('textbox', { name: 'Menimbang a.' })
    await user.clear(reason)
    await user.type(reason, 'bahwa dengan kata sendiri;')
    expect(await screen.findByRole('img', { name: 'Halaman 1 dari 1' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Hapus Memutuskan KEDUA' }))
    await user.click(screen.getByRole('button', { name: 'Tetapkan SK' }))
    expect(await screen.findByText('MUT/SMD/2026/00001 sekarang: Disetujui')).toBeInTheDocument()
    expect(calls.find(({ path, method }) => path === '/decrees' && method === 'POST')!.body).toEqual({
      cases: [{ id: 'k1', version: 4 }],
      number: null,
      issuedOn: '2026-11-22',
      effectiveOn: '2026-12-01',
      text: {
        considering: ['bahwa dengan kata sendiri;'],
        remembering: ['UU 20/2023;'],
        deciding: ['Satu.'],
      },
    })
    await user.click(screen.getByRole('button', { name: 'Tampilkan keadaan terbaru' }))
    await user.click(screen.getByRole('radio', { name: 'Tulis sendiri' }))
    expect(screen.getByRole('button', { name: 'Tetapkan SK' })).toBeDisabled()
    await user.type(screen.getByLabelText('Nomor'), '824/7')
    await user.click(screen.getByRole('button', { name: 'Tetapkan SK' }))
    await waitFor(() => {
      const last = calls.filter(({ path, method }) => path === '/decrees' && method === 'POST')[1]
      expect(last?.body).toMatchObject({ cases: [{ id: 'k1', version: 5 }], number: '824/7' })
    })
  })

  it('cannot be issued while a case of a chain is not approved', async () => {
    stubNetwork({
      'GET /me': meOf(),
      'GET /decrees/draft': draft(4, 'CONSIDERED'),
      'POST /decrees/preview': { pages: 1, pictures: [] },
    })
    renderApp('/kasus/sk?kasus=k1')
    expect(await screen.findByText(/Ada kasus yang belum disetujui/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Tetapkan SK' })).toBeDisabled()
  })
})

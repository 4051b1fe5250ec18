import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { json, meOf, problem, stubNetwork } from '@/test/network'
import { renderApp, renderPiece } from '@/test/render'
import { approver, employee, remedy, view } from './objections.fixture'
import { RemedyCard } from './RemedyCard'

const file = {
  id: 'f1',
  fileName: 'foto rumah.png',
  mediaType: 'image/png',
  sizeBytes: 20480,
  sha256: 'a',
  uploadedAt: '2026-01-20T03:00:00Z',
}
const photo = new File(['x'], 'bukti.png', { type: 'image/png' })
const preview = { pages: 1, pictures: ['data:image/png;base64,AA=='] }

describe('evidence of an objection', () => {
  it('is downloaded by who decides, who adds nothing', async () => {
    stubNetwork({ 'GET /me': approver, 'GET /objections/o1': view({}, { files: [file] }) })
    renderApp('/keberatan/o1')
    const card = await screen.findByRole('region', { name: 'Berkas bukti' })
    expect(within(card).getByRole('link', { name: 'Unduh foto rumah.png' })).toHaveAttribute(
      'href',
      '/api/v1/objections/o1/evidence/f1',
    )
    expect(card).toHaveTextContent('20 KB')
    expect(within(card).queryByRole('button', { name: 'Tambah berkas' })).toBeNull()
  })

  it('is added by the person, and a refusal keeps the form open with the reason', async () => {
    let answer: unknown = problem(422, 'file-not-accepted', {
      reasons: [{ code: 'file-not-accepted', params: { accepted: 'PDF, JPEG, PNG' } }],
    })
    const calls = stubNetwork({
      'GET /me': employee,
      'GET /objections/o1': view(),
      'POST /objections/o1/evidence': () => answer,
    })
    const { user } = renderApp('/keberatan/o1')
    await user.click(await screen.findByRole('button', { name: 'Tambah berkas' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByRole('button', { name: 'Unggah' })).toBeDisabled()
    await user.upload(dialog.querySelector('input[type=file]')!, photo)
    await user.click(within(dialog).getByRole('button', { name: 'Unggah' }))
    expect(await within(dialog).findByText(/Isi berkas bukan PDF, JPEG, PNG/)).toBeInTheDocument()
    answer = json(201, file)
    await user.click(within(dialog).getByRole('button', { name: 'Unggah' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(2)
  })

  it('is not added any more once it is decided, nor by somebody else', async () => {
    stubNetwork({ 'GET /me': employee, 'GET /objections/o1': view({ status: 'DECIDED' }) })
    renderApp('/keberatan/o1')
    expect(await screen.findByText('Belum ada berkas.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Tambah berkas' })).toBeNull()
  })
})

describe('the letters about an objection before they are', () => {
  it('the own one is seen from what is written so far', async () => {
    const calls = stubNetwork({
      'GET /me': employee,
      'GET /mutation-cases/k1/remedy': remedy(),
      'POST /objections/preview': preview,
    })
    const { user } = renderApp('/keberatan/baru?kasus=k1')
    const look = await screen.findByRole('button', { name: 'Lihat suratnya' })
    expect(look).toBeDisabled()
    await user.type(screen.getByRole('textbox', { name: 'Alasan 1' }), 'Belum dua tahun')
    await user.type(screen.getByLabelText('Yang diminta'), 'SK dicabut')
    await user.click(screen.getByRole('button', { name: 'Lihat suratnya' }))
    expect(await screen.findByRole('img', { name: 'Halaman 1 dari 1' })).toBeInTheDocument()
    expect(calls.find(({ method }) => method === 'POST')!.body).toMatchObject({ request: 'SK dicabut' })
    await user.type(screen.getByLabelText('Yang diminta'), '!')
    expect(screen.queryByRole('img', { name: 'Halaman 1 dari 1' })).toBeNull()
  })

  it('the answer is seen from the decision as it is written', async () => {
    const calls = stubNetwork({
      'GET /me': approver,
      'GET /objections/o1': view(),
      'POST /objections/o1/decision/preview': preview,
    })
    const { user } = renderApp('/keberatan/o1')
    await user.click(await screen.findByRole('button', { name: 'Putuskan' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('radio', { name: 'Ditolak' }))
    await user.type(within(dialog).getByLabelText('Alasan'), 'Tidak terbukti.')
    await user.click(within(dialog).getByRole('button', { name: 'Lihat suratnya' }))
    expect(await within(dialog).findByRole('img', { name: 'Halaman 1 dari 1' })).toBeInTheDocument()
    expect(calls.find(({ method }) => method === 'POST')!.body).toEqual({
      result: 'REJECTED',
      reasons: ['Tidak terbukti.'],
    })
  })
})

describe('the remedy on a case of somebody else', () => {
  const head = meOf({
    roles: ['AGENCY_HEAD'],
    permissions: ['session', 'mutation-cases:read', 'decree-receipts:write'],
  })
  it('lets the head of the agency record the receipt, and names no objection', async () => {
    stubNetwork({
      'GET /me': head,
      'GET /mutation-cases/k1/remedy': remedy({ receivedOn: null, lastDay: null, workingDaysLeft: null }),
    })
    renderPiece(<RemedyCard caseId="k1" />)
    expect(await screen.findByRole('button', { name: 'Catat hari penerimaan SK' })).toBeInTheDocument()
    expect(screen.getByText(/Pegawai dapat mengajukan keberatan tertulis/)).toBeInTheDocument()
    expect(screen.queryByText(/Yang mencatat/)).toBeNull()
  })
})

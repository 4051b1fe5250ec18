import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { oneCase, paper, progressOf } from './cases.fixture'

const network = {
  'GET /me': meOf(),
  'GET /mutation-cases/k1': oneCase(),
  'GET /mutation-cases/k1/progress': progressOf(),
  'GET /mutation-cases/k1/documents': page([paper({ state: 'VERIFIED' })]),
  'GET /mutation-cases/k1/waivers': page([]),
  'GET /mutation-cases/k1/declarations': page([]),
  'GET /mutation-cases/k1/checklist': page([
    { code: 'D02', required: true, document: null, reusable: 'd9' },
    { code: 'D06', required: true, document: paper(), reusable: null },
    { code: 'D10', required: false, document: null, reusable: null },
  ]),
}

describe('the parts of a case', () => {
  it('list the documents, tell which are missing and let them be found in order or refused', async () => {
    const calls = stubNetwork({
      ...network,
      'POST /mutation-cases/k1/documents/d1/verification': paper({ state: 'REFUSED' }),
      'POST /mutation-cases/k1/documents/d9/reuse': paper({ code: 'D02' }),
    })
    const { user } = renderApp('/kasus/k1?tab=dokumen')
    expect(await screen.findByText('1 dokumen wajib belum siap.')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'pernyataan.pdf' })).toHaveAttribute(
      'href',
      '/api/v1/mutation-cases/k1/documents/d1',
    )
    await user.click(screen.getByRole('button', { name: /^Pakai dari kasus lain/ }))
    await waitFor(() => expect(calls.some(({ path }) => path.endsWith('/reuse'))).toBe(true))
    await user.click(screen.getByRole('button', { name: 'Tolak: Pernyataan bebas hukuman disiplin' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('Alasan'), 'Tidak terbaca.')
    await user.click(within(dialog).getByRole('button', { name: 'Tolak' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const refused = calls.find(({ path }) => path.endsWith('/verification'))!
    expect(refused.headers.get('If-Match')).toBe('"2"')
    expect(refused.body).toEqual({ result: 'REFUSED', reason: 'Tidak terbaca.' })
  })

  it('hand a paper in as a form with its code and date', async () => {
    const calls = stubNetwork({ ...network, 'POST /mutation-cases/k1/documents': paper() })
    const { user } = renderApp('/kasus/k1?tab=dokumen')
    await user.click(await screen.findByRole('button', { name: /^Unggah: Keterangan bebas temuan/ }))
    const dialog = await screen.findByRole('dialog')
    const chooser = dialog.querySelector('input[type=file]')! as HTMLInputElement
    await user.upload(chooser, new File(['%PDF-1.4'], 'bebas.pdf', { type: 'application/pdf' }))
    await user.type(within(dialog).getByLabelText(/Tanggal pada dokumen/), '2026-01-03')
    await user.click(within(dialog).getByRole('button', { name: 'Unggah' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const form = calls.find(({ method }) => method === 'POST')!.body as FormData
    expect(form.get('code')).toBe('D10')
    expect(form.get('issuedOn')).toBe('2026-01-03')
    expect((form.get('file') as File).name).toBe('bebas.pdf')
  })

  it('say what each rule found and let the approver set one aside', async () => {
    const calls = stubNetwork({ ...network, 'POST /mutation-cases/k1/waivers': page([]) })
    const { user } = renderApp('/kasus/k1?tab=ketentuan')
    expect(await screen.findByText(/PP 11\/2017 art\. 190\(3\)/)).toBeInTheDocument()
    expect(await screen.findByText('Tidak ada pengecualian.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Beri pengecualian' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('radio', { name: /^E03/ }))
    await user.click(await within(dialog).findByRole('radio', { name: /pernyataan\.pdf/ }))
    await user.type(within(dialog).getByLabelText('Alasan'), 'Keadaan darurat.')
    await user.click(within(dialog).getByRole('button', { name: 'Beri pengecualian' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(calls.find(({ method }) => method === 'POST')!.body).toEqual({
      rule: 'E03',
      documentId: 'd1',
      reason: 'Keadaan darurat.',
    })
  })

  it('show who declared what, and what the records found', async () => {
    const calls = stubNetwork({
      ...network,
      'GET /mutation-cases/k1/declarations': page([
        {
          name: 'team@samarinda',
          role: 'TEAM_MEMBER',
          conflict: 'ACTUAL',
          relation: 'Sepupu',
          detected: 'RELATIVE',
          at: '2026-01-05T01:00:00Z',
        },
      ]),
      'PUT /mutation-cases/k1/declarations': page([]),
    })
    const { user } = renderApp('/kasus/k1?tab=kepentingan')
    expect(await screen.findByText('Data menunjukkan: kerabat pegawai ini')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Nyatakan kepentingan' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('radio', { name: /kemungkinan benturan/ }))
    await user.click(within(dialog).getByRole('button', { name: 'Catat pernyataan' }))
    expect(within(dialog).getByText('Wajib diisi.')).toBeInTheDocument()
    await user.type(within(dialog).getByLabelText('Hubungan atau kepentingan'), 'Pernah satu tim')
    await user.click(within(dialog).getByRole('button', { name: 'Catat pernyataan' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(calls.find(({ method }) => method === 'PUT')!.body).toEqual({
      conflict: 'POTENTIAL',
      relation: 'Pernah satu tim',
    })
  })

  it('tell the history with who did what', async () => {
    stubNetwork(network)
    renderApp('/kasus/k1?tab=riwayat')
    expect(await screen.findByText(/operator\.dikbud@samarinda \(Operator perangkat daerah\)/)).toBeVisible()
    expect(screen.getByText('Sudah lengkap.')).toBeInTheDocument()
    expect(screen.getByText('terlambat 3 hari kerja')).toBeInTheDocument()
  })
})

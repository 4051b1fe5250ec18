import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { json, meOf, problem } from '@/test/network'
import { renderApp } from '@/test/render'
import { network, view } from './imports.fixtures'

describe('the trial of an import', () => {
  it('shows how far it is, and can be stopped', async () => {
    const calls = network({
      'GET /imports/i1': view('CHECKING'),
      'POST /jobs/j1/cancellation': undefined,
    })
    const { user } = renderApp('/impor/i1')
    expect(await screen.findByText('Memeriksa setiap baris')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Hentikan' }))
    await waitFor(() => expect(calls.some(({ path }) => path === '/jobs/j1/cancellation')).toBe(true))
  })

  it('shows for each row what is wrong in which cell and what helps, or what would change', async () => {
    network({ 'GET /imports/i1': view('CHECKED') })
    renderApp('/impor/i1')
    const broken = (await screen.findByText('Sel A2 · NIP PEGAWAI')).closest('tr')!
    expect(broken).toHaveTextContent('sudah dirusak oleh program lembar kerja')
    expect(broken).toHaveTextContent('Ambil kembali NIP dari sumbernya.')
    const other = screen.getByText('197911122006041002').closest('tr')!
    expect(other).toHaveTextContent('sebelum AHMAD FAUZI')
    expect(other).toHaveTextContent('sesudah AHMAD FAUZI RAHMAN')
    expect(screen.getByRole('button', { name: 'Unduh baris yang salah (CSV)' })).toBeInTheDocument()
  })

  it('keeps the verdict that is looked at in the address', async () => {
    const calls = network({ 'GET /imports/i1': view('CHECKED') })
    const { user, router } = renderApp('/impor/i1')
    await screen.findByText('197911122006041002')
    await user.click(screen.getByRole('button', { name: 'Salah (1)' }))
    await waitFor(() => expect(screen.queryByText('197911122006041002')).toBeNull())
    expect(router.state.location.search).toBe('?baris.verdict=ERROR')
    const asked = calls.filter(({ path }) => path === '/imports/i1/rows').at(-1)!.query
    expect([asked.get('verdict'), asked.get('limit')]).toEqual(['ERROR', '20'])
  })

  it('does not offer to apply what would write nothing', async () => {
    const counts = { rows: 1, new: 0, changed: 0, unchanged: 1, error: 0, warning: 0, missing: 0 }
    network({ 'GET /imports/i1': view('CHECKED', { counts }) })
    renderApp('/impor/i1')
    expect(await screen.findByText('Semua 1 baris sudah sama dengan data yang ada.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Lanjut ke penerapan' })).toBeNull()
  })

  it('says why it came to nothing', async () => {
    network({ 'GET /imports/i1': view('FAILED', { problem: 'file-empty' }) })
    renderApp('/impor/i1')
    expect(await screen.findByText('Berkas ini tidak berisi baris data.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Lanjut ke penerapan' })).toBeNull()
  })
})

describe('applying an import', () => {
  it('leaves bad rows out only when told, asks once, and ends with the way back', async () => {
    let now = view('CHECKED')
    const calls = network({
      'GET /imports/i1': () => now,
      'POST /imports/i1/application': () => {
        now = view('APPLIED', { version: 5, appliedAt: '2026-11-22T02:20:00Z' })
        return json(202, view('APPLYING', { version: 4 }))
      },
    })
    const { user } = renderApp('/impor/i1')
    await user.click(await screen.findByRole('button', { name: 'Lanjut ke penerapan' }))
    expect(await screen.findByRole('heading', { name: 'Terapkan' })).toHaveFocus()
    expect(screen.getByRole('button', { name: 'Terapkan …' })).toBeDisabled()
    await user.click(screen.getByRole('checkbox', { name: 'Lewati 1 baris yang salah' }))
    await user.click(screen.getByRole('button', { name: 'Terapkan …' }))
    expect(calls.some(({ method }) => method === 'POST')).toBe(false)
    await user.click(await screen.findByRole('button', { name: 'Ya, terapkan' }))
    expect(await screen.findByRole('heading', { name: 'Impor selesai' })).toBeInTheDocument()
    const sent = calls.find(({ method }) => method === 'POST')!
    expect(sent.headers.get('If-Match')).toBe('"3"')
    expect(sent.query.get('skipErrors')).toBe('true')
    expect(screen.getByRole('link', { name: 'Lihat datanya' })).toHaveAttribute('href', '/pegawai')
    expect(screen.getByRole('button', { name: 'Batalkan impor' })).toBeInTheDocument()
  })

  it('checks again when the data changed since the trial', async () => {
    const mapping = { columns: { nip_baru: 'NIP PEGAWAI' }, constants: {}, options: {} }
    const clean = { rows: 2, new: 2, changed: 0, unchanged: 0, error: 0, warning: 0, missing: 0 }
    const calls = network({
      'GET /imports/i1': view('CHECKED', { counts: clean, mapping }),
      'POST /imports/i1/application': problem(409, 'facts-changed'),
      'PUT /imports/i1/mapping': view('CHECKING', { version: 4 }),
    })
    const { user } = renderApp('/impor/i1')
    await user.click(await screen.findByRole('button', { name: 'Lanjut ke penerapan' }))
    await user.click(await screen.findByRole('button', { name: 'Terapkan …' }))
    await user.click(await screen.findByRole('button', { name: 'Ya, terapkan' }))
    await user.click(await screen.findByRole('button', { name: 'Uji ulang berkas ini' }))
    await waitFor(() => expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual(mapping))
  })
})

describe('undoing an import', () => {
  const applied = view('APPLIED', { appliedAt: '2026-11-22T02:20:00Z' })

  it('asks once and shows that everything is as before', async () => {
    let now = applied
    const calls = network({
      'GET /imports/i1': () => now,
      'POST /imports/i1/undo': () => {
        now = view('UNDONE', { version: 5, undoneAt: '2026-11-22T03:00:00Z' })
        return json(202, view('UNDOING', { version: 4 }))
      },
    })
    const { user } = renderApp('/impor/i1')
    await user.click(await screen.findByRole('button', { name: 'Batalkan impor' }))
    const dialog = await screen.findByRole('dialog', { name: /Batalkan impor ini\?/ })
    await user.click(within(dialog).getByRole('button', { name: 'Batalkan impor' }))
    expect(await screen.findByRole('heading', { name: 'Impor sudah dibatalkan' })).toBeInTheDocument()
    expect(calls.find(({ method }) => method === 'POST')!.headers.get('If-Match')).toBe('"3"')
  })

  it('says why it can not when something was built upon it', async () => {
    network({
      'GET /imports/i1': applied,
      'POST /imports/i1/undo': problem(409, 'import-built-upon'),
    })
    const { user } = renderApp('/impor/i1')
    await user.click(await screen.findByRole('button', { name: 'Batalkan impor' }))
    const dialog = await screen.findByRole('dialog', { name: /Batalkan impor ini\?/ })
    await user.click(within(dialog).getByRole('button', { name: 'Batalkan impor' }))
    expect(await within(dialog).findByText(/bertumpu padanya/)).toBeInTheDocument()
  })

  it('names every survey whose single answers are gone', async () => {
    const gone = (survey: string, count: number) => ({
      code: 'answers-of-survey-deleted',
      params: { survey, count },
    })
    network({
      'GET /imports/i1': applied,
      'POST /imports/i1/undo': problem(409, 'imported-data-deleted', {
        reasons: [gone('Arsip puskesmas', 12), gone('Arsip rumah sakit', 15)],
      }),
    })
    const { user } = renderApp('/impor/i1')
    await user.click(await screen.findByRole('button', { name: 'Batalkan impor' }))
    const dialog = await screen.findByRole('dialog', { name: /Batalkan impor ini\?/ })
    await user.click(within(dialog).getByRole('button', { name: 'Batalkan impor' }))
    expect(await within(dialog).findByText(/masa simpannya/)).toBeInTheDocument()
    expect(within(dialog).getByText(/12 jawaban survei “Arsip puskesmas”/)).toBeInTheDocument()
    expect(within(dialog).getByText(/15 jawaban survei “Arsip rumah sakit”/)).toBeInTheDocument()
  })

  it('is not offered to those who only read', async () => {
    network({
      'GET /me': meOf({ permissions: ['session', 'imports:read'] }),
      'GET /imports/i1': applied,
    })
    renderApp('/impor/i1')
    await screen.findByRole('heading', { name: 'Impor selesai' })
    expect(screen.queryByRole('button', { name: 'Batalkan impor' })).toBeNull()
  })
})

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { json, problem } from '@/test/network'
import { renderApp } from '@/test/render'
import { network, view } from './imports.fixtures'

const file = (name: string, text = 'nip;nama\n1;2') => new File([text], name, { type: 'text/csv' })
const fileField = () => screen.findByLabelText('Berkas')

describe('a new import', () => {
  it('sends kind and file once and goes on with the import that was made', async () => {
    let tries = 0
    const calls = network({
      'POST /imports': () => (++tries === 1 ? problem(503, 'unavailable') : json(202, view('NEEDS_MAPPING'))),
      'GET /imports/i1': view('NEEDS_MAPPING'),
    })
    const { user, router } = renderApp('/impor/baru?jenis=WORKLOAD')
    await user.click(await screen.findByRole('radio', { name: 'Pegawai' }))
    await user.upload(await fileField(), file('pegawai.csv'))
    await user.click(screen.getByRole('button', { name: 'Unggah dan periksa' }))
    expect(await screen.findByText(/Layanan sedang tidak tersedia/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Unggah dan periksa' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/impor/i1'))
    const sent = calls.filter(({ method, path }) => method === 'POST' && path === '/imports')
    expect((sent[0]!.body as FormData).get('kind')).toBe('EMPLOYEES')
    expect(((sent[0]!.body as FormData).get('file') as File).name).toBe('pegawai.csv')
    expect(sent[1]!.headers.get('Idempotency-Key')).toBe(sent[0]!.headers.get('Idempotency-Key'))
  })

  it('refuses a file that is none before it travels', async () => {
    const calls = network({})
    const { user } = renderApp('/impor/baru?jenis=EMPLOYEES')
    const field = await fileField()
    fireEvent.change(field, { target: { files: [file('foto.png')] } })
    expect(await screen.findByText('“foto.png” bukan CSV atau XLSX.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Unggah dan periksa' }))
    const help = document.getElementById(field.getAttribute('aria-describedby') ?? '')
    expect(help).toHaveTextContent('“foto.png” bukan CSV atau XLSX.')
    expect(field).toHaveAttribute('aria-invalid', 'true')
    expect(calls.some(({ method }) => method === 'POST')).toBe(false)
  })

  it('names what is missing and goes there', async () => {
    network({})
    const { user } = renderApp('/impor/baru')
    await screen.findByRole('radio', { name: 'Pegawai' })
    await user.click(screen.getByRole('button', { name: 'Unggah dan periksa' }))
    expect(screen.getByText('Pilih jenis datanya.')).toBeInTheDocument()
    expect(screen.getByText('Pilih berkasnya.')).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: 'Pegawai' })).toHaveFocus()
  })
})

describe('the mapping of an import', () => {
  it('starts with what the service suggests, and its heading has the focus', async () => {
    network({ 'GET /imports/i1': view('NEEDS_MAPPING') })
    renderApp('/impor/i1')
    expect(await screen.findByRole('heading', { name: 'Pemetaan kolom' })).toHaveFocus()
    expect(screen.getByRole('combobox', { name: 'Sumber NIP' })).toHaveDisplayValue('NIP PEGAWAI')
    expect(screen.getByText('198103042010012003')).toBeInTheDocument()
  })

  it('lists required fields without a source and leads to them', async () => {
    const calls = network({ 'GET /imports/i1': view('NEEDS_MAPPING') })
    const { user } = renderApp('/impor/i1')
    await user.click(await screen.findByRole('button', { name: 'Uji berkas ini' }))
    const summary = (await screen.findByText('1 isian wajib belum dipetakan')).closest<HTMLElement>(
      '[role=alert]',
    )!
    await waitFor(() => expect(summary).toHaveFocus())
    await user.click(within(summary).getByRole('button', { name: 'Nama' }))
    expect(screen.getByRole('combobox', { name: 'Sumber Nama' })).toHaveFocus()
    expect(calls.some(({ method }) => method === 'PUT')).toBe(false)
  })

  it('sends columns, fixed values and how the file is read, with the version it saw', async () => {
    const calls = network({
      'GET /imports/i1': view('NEEDS_MAPPING'),
      'PUT /imports/i1/mapping': view('CHECKING', { version: 4 }),
    })
    const { user } = renderApp('/impor/i1')
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Sumber Nama' }), 'NAMA LENGKAP')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sumber Status' }), 'constant')
    await user.type(screen.getByRole('textbox', { name: 'Nilai tetap Status' }), 'PNS')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Urutan tanggal' }), 'DMY')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tanda desimal' }), 'comma')
    await user.click(screen.getByRole('button', { name: 'Uji berkas ini' }))
    await waitFor(() => expect(calls.some(({ method }) => method === 'PUT')).toBe(true))
    const sent = calls.find(({ method }) => method === 'PUT')!
    expect(sent.headers.get('If-Match')).toBe('"3"')
    expect(sent.body).toEqual({
      columns: { nip_baru: 'NIP PEGAWAI', nama: 'NAMA LENGKAP' },
      constants: { status_cpns_pns: 'PNS' },
      options: { createMissing: false, dateFormat: 'DMY', decimalComma: true },
    })
  })
})

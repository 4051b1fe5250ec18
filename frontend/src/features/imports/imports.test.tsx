import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ImportCheckedRow, ImportStatus, ImportView } from '@/api/types'
import { json, meOf, page, problem, stubNetwork, type Call } from '@/test/network'
import { renderApp } from '@/test/render'

const field = (name: string, label: string, required: boolean, suggestion: string | null = null) => ({
  name,
  label,
  labelEn: label,
  required,
  type: 'TEXT',
  suggestion,
})
const fields = [
  field('nip_baru', 'NIP', true, 'NIP PEGAWAI'),
  field('nama', 'Nama', true),
  field('status_cpns_pns', 'Status', false),
]

const view = (status: ImportStatus, more: Partial<ImportView> = {}): ImportView => ({
  id: 'i1',
  version: 3,
  kind: 'EMPLOYEES',
  fileName: 'pegawai.xlsx',
  format: 'XLSX',
  encoding: null,
  separator: null,
  status,
  profile: null,
  mapping: null,
  columns: [
    { name: 'NIP PEGAWAI', samples: ['198103042010012003'] },
    { name: 'NAMA LENGKAP', samples: ['SRI RAHAYU'] },
  ],
  fields,
  progress: 0,
  counts: { rows: 5, new: 2, changed: 1, unchanged: 1, error: 1, warning: 0, missing: 0 },
  jobId: 'j1',
  problem: null,
  createdBy: 'Perencana',
  createdAt: '2026-11-22T02:14:00Z',
  appliedAt: null,
  undoneAt: null,
  ...more,
})

const bad: ImportCheckedRow = {
  rowNumber: 2,
  verdict: 'ERROR',
  key: null,
  values: {},
  changes: [],
  problems: [
    {
      column: 'NIP PEGAWAI',
      cell: 'A2',
      field: 'nip_baru',
      severity: 'ERROR',
      code: 'nip-destroyed',
      params: {},
      message: 'NIP "1,98E+17" sudah dirusak oleh program lembar kerja.',
      cure: 'Ambil kembali NIP dari sumbernya.',
    },
  ],
}
const changed: ImportCheckedRow = {
  rowNumber: 3,
  verdict: 'CHANGED',
  key: '197911122006041002',
  values: {},
  changes: [{ field: 'nama', before: 'AHMAD FAUZI', after: 'AHMAD FAUZI RAHMAN' }],
  problems: [],
}

const network = (more: Record<string, unknown>) =>
  stubNetwork({
    'GET /me': meOf(),
    'GET /import-kinds': page([
      { kind: 'EMPLOYEES', label: 'Pegawai', labelEn: 'Employees', fields },
      { kind: 'WORKLOAD', label: 'Beban kerja', labelEn: 'Workload', fields: [] },
    ]),
    'GET /jobs/j1': { id: 'j1', kind: 'IMPORT_CHECK', status: 'RUNNING', progress: 0.42, phase: 'checking' },
    'GET /imports/i1/rows': ({ query }: Call) =>
      page([bad, changed].filter(({ verdict }) => !query.get('verdict') || verdict === query.get('verdict'))),
    ...more,
  } as Record<string, object>)

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
    expect(sent.body).toEqual({ skipErrors: true })
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

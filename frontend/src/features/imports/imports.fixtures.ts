import type { ImportCheckedRow, ImportStatus, ImportView } from '@/api/types'
import { meOf, page, stubNetwork, type Call } from '@/test/network'

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

export const view = (status: ImportStatus, more: Partial<ImportView> = {}): ImportView => ({
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

export const network = (more: Record<string, unknown>) =>
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

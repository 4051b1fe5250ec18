import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { EmployeeRow, EmployeeView } from '@/api/types'
import { json, meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'

const POST = {
  id: 'p1',
  jobName: 'Perawat Ahli Muda',
  unitId: 'u2',
  unitName: 'Puskesmas Air Putih',
  agencyName: 'Dinas Kesehatan',
  jobClass: 9,
  level: 'AHLI_MUDA',
}

const row: EmployeeRow = {
  id: 'e1',
  nip: '198103042010012003',
  name: 'Sri Rahayu, S.Kep.',
  sex: 'F',
  employmentStatus: 'PNS',
  legalStatus: { code: '01', name: 'Aktif' },
  rank: { code: '33', name: 'Penata (III/c)' },
  position: POST,
  tenureMonths: 31,
  educationLevel: { code: '40', name: 'S-1' },
  educationField: 'Keperawatan',
  retirementDate: '2041-04-01',
  monthsToRetirement: 172,
  lastPredicate: 'BAIK',
  qualityScore: 82.5,
  gaps: ['NO_RATING_2025', 'NO_HOME_ZONE'],
}

const file: EmployeeView = {
  ...row,
  frontTitle: null,
  plainName: 'Sri Rahayu',
  backTitle: 'S.Kep.',
  birthDate: '1981-03-04',
  birthPlace: 'Samarinda',
  homeZone: null,
  placements: [
    {
      id: 'pl1',
      position: POST,
      assignmentKind: 'PLT',
      share: 20,
      validFrom: '2026-08-01',
      validTo: '2027-02-01',
      decreeNumber: '800/77/2026',
      decreeDate: '2026-07-28',
    },
  ],
  performance: [{ year: 2024, result: 1, behaviour: 2, predicate: 'BAIK' }],
  competencies: [
    {
      code: 'M-KS',
      name: 'Kerja Sama',
      level: 2,
      standard: 3,
      gap: -1,
      assessedOn: '2024-05-06',
      source: 'ASESMEN',
    },
    {
      code: 'T-KES',
      name: 'Pelayanan Kesehatan',
      level: null,
      standard: 3,
      gap: null,
      assessedOn: null,
      source: null,
    },
  ],
  discipline: null,
  kinship: null,
  sources: [],
  quality: {
    score: 82.5,
    gaps: [
      { code: 'NO_RATING_2025', field: 'performance', params: { year: 2025 } },
      { code: 'NO_HOME_ZONE', field: 'homeZone', params: {} },
    ],
  },
}

const fit = {
  employeeId: 'e1',
  positionId: 'p9',
  score: 78.4,
  coverage: 0.85,
  components: [],
  jpm: { value: null, uncapped: null, coverage: 0, items: [] },
  verdicts: [
    {
      rule: 'E03',
      severity: 'BLOCK',
      outcome: 'FAIL',
      evidence: { months: 18, limit: 24, since: '2025-05-01' },
      source: 'Peraturan BKN 5/2019',
    },
  ],
  eligible: false,
}

const unit = (id: string, name: string, parentId: string | null) => ({
  id,
  code: id,
  name,
  kind: 'DINAS',
  parentId,
  zone: null,
  depth: parentId ? 1 : 0,
  validFrom: '2020-01-01',
  validTo: null,
  hasChildren: parentId === null,
})
const root = unit('u0', 'Kota Samarinda', null)
const agency = unit('u1', 'Dinas Kesehatan', 'u0')

const network = (more: Record<string, object> = {}) =>
  stubNetwork({
    'GET /me': meOf(),
    'GET /employees': page([row]),
    'GET /employees/e1': file,
    'GET /units': ({ query }: { query: URLSearchParams }) =>
      page(query.get('parent') ? [agency] : [root, agency]),
    'GET /units/u1': { ...agency, path: [], headTitle: null, history: [] },
    ...more,
  })

describe('the list of employees', () => {
  it('asks for every filter that stands in the address', async () => {
    const calls = network()
    const filters = {
      q: 'sri',
      unit: 'u1',
      job: 'j1',
      family: 'KESEHATAN',
      level: 'AHLI_MUDA',
      rank: '33',
      status: 'PNS',
      education: '40',
      retiringWithin: '12',
      tenureOver: '24',
      predicate: 'BAIK',
      quality: 'GAPS',
      gap: 'NO_RATING_2025',
      asOf: '2026-06-01',
    }
    renderApp(`/pegawai?${new URLSearchParams({ ...filters, sort: '-quality' }).toString()}`)
    expect(await screen.findByRole('link', { name: 'Sri Rahayu, S.Kep.' })).toHaveAttribute(
      'href',
      '/pegawai/e1?asOf=2026-06-01',
    )
    const asked = calls.find(({ path }) => path === '/employees')!
    expect(Object.fromEntries(asked.query)).toEqual({
      ...filters,
      sort: '-quality',
      limit: '50',
      total: 'true',
    })
    expect(await screen.findByText('Unit: Dinas Kesehatan')).toBeInTheDocument()
    expect(screen.getByText('Pensiun dalam (bulan): 1 th')).toBeInTheDocument()
  })

  it('takes a unit from the tree into the address', async () => {
    network()
    const { user, router } = renderApp('/pegawai')
    await user.click(await screen.findByRole('button', { name: /^Unit: / }))
    await user.click(await screen.findByRole('button', { name: 'Dinas Kesehatan' }))
    await waitFor(() => expect(router.state.location.search).toBe('?unit=u1'))
  })

  it('folds rare filters away until they are asked for', async () => {
    network()
    const { user } = renderApp('/pegawai')
    await screen.findByRole('link', { name: 'Sri Rahayu, S.Kep.' })
    expect(screen.queryByRole('combobox', { name: 'Golongan' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Filter lain' }))
    expect(screen.getByRole('combobox', { name: 'Golongan' })).toBeInTheDocument()
  })

  it('names the gaps behind the quality of a file', async () => {
    network()
    const { user } = renderApp('/pegawai')
    await user.click(
      await screen.findByRole('button', { name: 'Sri Rahayu, S.Kep.: kelengkapan 83 %, 2 data kurang' }),
    )
    expect(await screen.findByText('Tanpa predikat kinerja 2025')).toBeInTheDocument()
    expect(screen.getByText('Tanpa zona tempat tinggal')).toBeInTheDocument()
  })
})

describe('the page of an employee', () => {
  it('says for every gap what closes it, and opens the import that does', async () => {
    network()
    renderApp('/pegawai/e1')
    const gaps = await screen.findByRole('list', { name: '2 data kurang' })
    const [first] = within(gaps).getAllByRole('listitem')
    expect(first).toHaveTextContent('Impor predikat kinerja tahun 2025.')
    expect(within(first!).getByRole('link', { name: 'Lengkapi melalui impor' })).toHaveAttribute(
      'href',
      '/impor/baru?jenis=PERFORMANCE',
    )
    expect(screen.getByText(/1 Agu 2026 – 31 Jan 2027/)).toBeInTheDocument()
    expect(screen.getByText(/Hanya terbuka bagi perencana/)).toBeInTheDocument()
  })

  it('shows what was replaced only when asked, with the time it was recorded', async () => {
    const identity = (name: string, supersededAt: string | null) => ({
      kind: 'IDENTITY',
      validFrom: '2020-01-01',
      validTo: null,
      recordedAt: '2020-01-02T02:00:00Z',
      supersededAt,
      summary: { name },
      source: null,
    })
    network({
      'GET /employees/e1/history': page([
        identity('Sri Rahayu', null),
        identity('Sri Rahaju', '2026-11-20T02:00:00Z'),
      ]),
    })
    const { user } = renderApp('/pegawai/e1?tab=riwayat')
    const list = await screen.findByRole('list', { name: 'Riwayat' })
    expect(within(list).getAllByRole('listitem')).toHaveLength(1)
    expect(list).toHaveTextContent('tercatat 2 Jan 2020 10.00 WITA')
    await user.click(screen.getByRole('checkbox', { name: /1 catatan yang sudah diganti/ }))
    expect(within(list).getAllByRole('listitem')).toHaveLength(2)
    expect(list).toHaveTextContent('diganti 20 Nov 2026 10.00 WITA')
  })

  it('compares competence with the standard and tells missing from unknown', async () => {
    network()
    renderApp('/pegawai/e1?tab=kinerja')
    expect(await screen.findByText('1 kompetensi di bawah standar, 1 belum dinilai.')).toBeInTheDocument()
    const line = screen.getByRole('row', { name: /Kerja Sama/ })
    expect(line).toHaveTextContent('−1')
    expect(screen.getByRole('row', { name: /Pelayanan Kesehatan/ })).toHaveTextContent('belum dinilai')
  })

  it('asks for the fit with the post that was looked up', async () => {
    const other = { ...POST, id: 'p9', jobName: 'Analis Kebijakan', unitName: 'Sekretariat' }
    const calls = network({
      'GET /employees/e1/fit': fit,
      'GET /positions': page([other]),
      'GET /positions/p9': other,
    })
    const { user, router } = renderApp('/pegawai/e1?tab=kecocokan')
    const field = await screen.findByRole('combobox', { name: 'Jabatan yang dinilai kecocokannya' })
    await user.type(field, 'analis')
    await user.click(await screen.findByRole('option', { name: /Analis Kebijakan/ }))
    await waitFor(() => expect(router.state.location.search).toBe('?tab=kecocokan&jabatan=p9'))
    expect(
      await screen.findByText('Belum boleh dipindahkan ke Analis Kebijakan – Sekretariat.', { exact: false }),
    ).toBeInTheDocument()
    expect(screen.getAllByText('78,4')[0]).toBeInTheDocument()
    expect(
      calls
        .filter(({ path }) => path.endsWith('/fit'))
        .at(-1)!
        .query.get('position'),
    ).toBe('p9')
  })

  it('tells one’s own page from another’s', async () => {
    network({
      'GET /me': meOf({ roles: ['EMPLOYEE'], permissions: ['session', 'employees:read'], employeeId: 'e1' }),
    })
    renderApp('/pegawai/e1')
    expect(await screen.findByText(/Inilah data Anda/)).toBeInTheDocument()
    expect(
      (await screen.findAllByText('Sampaikan kepada pengelola kepegawaian di perangkat daerah Anda.'))[0],
    ).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Lengkapi melalui impor' })).toBeNull()
  })

  it('says when the person is not within reach', async () => {
    network({ 'GET /employees/e1': json(404, { code: 'not-found', status: 404 }) })
    renderApp('/pegawai/e1')
    expect(await screen.findByText(/di luar wilayah kerja Anda/)).toBeInTheDocument()
  })

  it('explains a fit that can not be computed', async () => {
    network({ 'GET /employees/e1/fit': problem(422, 'placement-unclear') })
    renderApp('/pegawai/e1?tab=kecocokan')
    expect(await screen.findByText(/Penempatan pegawai ini belum jelas/)).toBeInTheDocument()
  })
})

import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'

const day = (patch: object = {}) => ({
  day: '2027-03-10',
  version: 0,
  origin: 'NATIONAL',
  kind: 'HOLIDAY',
  estimated: true,
  name: 'Idul Fitri 1448 H',
  source: 'Perkiraan, belum ditetapkan SKB',
  national: null,
  ...patch,
})
const own = day({
  day: '2027-01-21',
  version: 3,
  origin: 'OWN',
  estimated: false,
  name: 'Hari Jadi Kota',
  source: 'Perwali 1/2027',
})
const year = (patch: object = {}) => ({
  year: 2027,
  shipped: true,
  workingDays: 243,
  months: [20, 20, 20, 21, 20, 20, 22, 20, 22, 21, 22, 15],
  days: [own, day()],
  ...patch,
})
const window = {
  id: 'w1',
  version: 2,
  kind: 'ELECTION',
  startsOn: '2024-03-22',
  endsOn: '2024-09-22',
  jobLevels: ['ADMINISTRATOR'],
  legalSource: 'UU 10/2016 Pasal 71',
}
const levels = page([
  { code: 'JPT_PRATAMA', name: 'JPT Pratama', nameEn: 'Senior executive' },
  { code: 'ADMINISTRATOR', name: 'Administrator', nameEn: 'Administrator' },
  { code: 'PENGAWAS', name: 'Pengawas', nameEn: 'Supervisor' },
])
const network = {
  'GET /me': meOf(),
  'GET /calendars/2027': year(),
  'GET /freeze-windows': page([window]),
  'GET /reference-data/job-levels': levels,
  'GET /positions': page([
    { id: 'p1', jobName: 'Kepala Bidang', level: 'ADMINISTRATOR', unitName: 'Dinas Sosial', incumbents: 1 },
  ]),
}

describe('the working-day calendar', () => {
  it('shows who set each day and by which text, and marks estimates', async () => {
    stubNetwork(network)
    renderApp('/pengaturan/kalender?tahun=2027')
    const row = (await screen.findByText('Idul Fitri 1448 H')).closest('tr')!
    expect(within(row).getByText('Perkiraan', { exact: true })).toBeInTheDocument()
    expect(within(row).getByText('Nasional')).toBeInTheDocument()
    expect(screen.getByText('Perwali 1/2027')).toBeInTheDocument()
    expect(screen.getByText('243')).toBeInTheDocument()
  })

  it('changes a day on the version that was read, and tells what is different when it was changed since', async () => {
    const calls = stubNetwork({
      ...network,
      'PUT /calendar-days/2027-01-21': () => problem(412, 'stale'),
    })
    const { user } = renderApp('/pengaturan/kalender?tahun=2027')
    await user.click(await screen.findByRole('button', { name: 'Ubah 21 Jan 2027' }))
    const dialog = await screen.findByRole('dialog')
    await user.clear(within(dialog).getByLabelText('Nama'))
    await user.type(within(dialog).getByLabelText('Nama'), 'Hari Kota')
    await user.click(within(dialog).getByRole('button', { name: 'Simpan' }))
    expect(await within(dialog).findByText(/Sekarang: Hari libur, Hari Jadi Kota/)).toBeInTheDocument()
    const put = calls.find(({ method }) => method === 'PUT')!
    expect(put.headers.get('If-Match')).toBe('"3"')
    expect(put.body).toEqual({
      kind: 'HOLIDAY',
      name: 'Hari Kota',
      source: 'Perwali 1/2027',
      estimated: false,
    })
  })

  it('takes an own day out after a question', async () => {
    const calls = stubNetwork({ ...network, 'DELETE /calendar-days/2027-01-21': undefined })
    const { user } = renderApp('/pengaturan/kalender?tahun=2027')
    await user.click(await screen.findByRole('button', { name: 'Hapus hari sendiri pada 21 Jan 2027' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Hapus' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(calls.find(({ method }) => method === 'DELETE')!.headers.get('If-Match')).toBe('"3"')
  })

  it('is only read by those who may not write rules, and warns of a year nobody knows', async () => {
    stubNetwork({
      ...network,
      'GET /me': meOf({ permissions: ['session', 'rules:read', 'reference:read'] }),
      'GET /calendars/2031': year({ year: 2031, shipped: false, days: [] }),
    })
    renderApp('/pengaturan/kalender?tahun=2031')
    expect(await screen.findByText('Hari libur nasional 2031 belum tersedia')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Tambah hari' })).toBeNull()
  })
})

describe('freeze windows', () => {
  it('tell both days, the levels by name, the basis and the posts they concern', async () => {
    stubNetwork(network)
    const { user } = renderApp('/pengaturan/masa-larangan')
    const row = (await screen.findByText('22 Mar 2024 sampai 22 Sep 2024')).closest('tr')!
    expect(within(row).getByText('Sudah lewat')).toBeInTheDocument()
    expect(await within(row).findByText('Administrator')).toBeInTheDocument()
    expect(within(row).getByText('UU 10/2016 Pasal 71')).toBeInTheDocument()
    await user.click(within(row).getByRole('button', { name: /^Jabatan terdampak/ }))
    const dialog = await screen.findByRole('dialog')
    expect(await within(dialog).findByText('1 jabatan terdampak')).toBeInTheDocument()
    expect(within(dialog).getByText('Kepala Bidang')).toBeInTheDocument()
  })

  it('are added with the levels the minister named, under a key', async () => {
    const calls = stubNetwork({ ...network, 'POST /freeze-windows': window })
    const { user } = renderApp('/pengaturan/masa-larangan')
    await user.click(await screen.findByRole('button', { name: 'Tambah masa larangan' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('Hari pertama'), '2026-12-01')
    await user.type(within(dialog).getByLabelText('Hari terakhir'), '2027-05-31')
    await user.type(within(dialog).getByLabelText('Dasar'), 'Surat Mendagri')
    await user.click(await within(dialog).findByRole('checkbox', { name: 'Pengawas' }))
    await user.click(within(dialog).getByRole('button', { name: 'Simpan' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const post = calls.find(({ method }) => method === 'POST')!
    expect(post.headers.get('Idempotency-Key')).toBeTruthy()
    expect(post.body).toEqual({
      kind: 'ELECTION',
      startsOn: '2026-12-01',
      endsOn: '2027-05-31',
      legalSource: 'Surat Mendagri',
      jobLevels: ['JPT_PRATAMA', 'ADMINISTRATOR'],
    })
  })
})

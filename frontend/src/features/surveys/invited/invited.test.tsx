import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'

const survey = (patch: object = {}) => ({
  id: 's1',
  version: 0,
  code: 'q-abcd2345',
  status: 'DRAFT',
  title: 'Umpan balik sesudah mutasi',
  service: 'Umpan balik sesudah mutasi',
  unitId: 'u1',
  population: null,
  opensOn: '2026-01-01',
  closesOn: '2026-06-30',
  received: 0,
  tokens: 'REQUIRED',
  hourlyCeiling: null,
  questionnaireVersionId: 'v2',
  audience: 'NAMED_EMPLOYEES',
  languages: ['id', 'en'],
  elementOrder: 'QUESTIONNAIRE',
  leftOut: [],
  ...patch,
})
const person = (id: string, name: string) => ({ employeeId: id, nip: `19900101201502100${id}`, name })
const network = {
  'GET /me': meOf({ unit: null }),
  'GET /units': page([]),
  'GET /questionnaires': page([]),
  'GET /plans': page([{ id: 'p1', name: 'Mutasi gelombang I', status: 'PLANNED' }]),
  'GET /plans/p1/moves': page([
    { id: 'm1', ...person('2', 'Budi') },
    { id: 'm2', ...person('3', 'Citra') },
  ]),
  'GET /surveys/s1': survey(),
  'GET /surveys/s1/invitations': page([person('1', 'Ani'), person('2', 'Budi')]),
}

describe('employees whom a survey asks by name', () => {
  it('are taken from a plan, taken out again, and saved together', async () => {
    const calls = stubNetwork({
      ...network,
      'PUT /surveys/s1/invitations': page([person('2', 'Budi'), person('3', 'Citra')]),
    })
    const { user } = renderApp('/survei/s1')
    const card = await screen.findByRole('region', { name: 'Pegawai yang diundang' })
    expect(await within(card).findByText('2 pegawai')).toBeInTheDocument()
    expect(within(card).getByRole('button', { name: 'Simpan undangan' })).toBeDisabled()
    await user.selectOptions(
      await within(card).findByLabelText('Tambah semua yang pindah dalam rencana'),
      'Mutasi gelombang I',
    )
    expect(await within(card).findByText('3 pegawai')).toBeInTheDocument()
    expect(within(card).getByRole('status')).toHaveTextContent(
      '1 pegawai ditambahkan. Perubahan belum disimpan.',
    )
    await user.click(within(card).getByRole('button', { name: 'Keluarkan Ani' }))
    await user.click(within(card).getByRole('button', { name: 'Simpan undangan' }))
    await waitFor(() => expect(calls.some(({ method }) => method === 'PUT')).toBe(true))
    const sent = calls.find(({ method }) => method === 'PUT')!
    expect(sent.body).toEqual({ employees: ['2', '3'] })
    expect(sent.headers.get('If-Match')).toBe('"0"')
    expect(await within(card).findByText('Undangan disimpan.')).toBeInTheDocument()
  })

  it('stay as they were chosen when the service refuses them', async () => {
    stubNetwork({ ...network, 'PUT /surveys/s1/invitations': problem(422, 'unknown-employee') })
    const { user } = renderApp('/survei/s1')
    const card = await screen.findByRole('region', { name: 'Pegawai yang diundang' })
    await user.click(await within(card).findByRole('button', { name: 'Keluarkan Ani' }))
    await user.click(within(card).getByRole('button', { name: 'Simpan undangan' }))
    expect(
      await within(card).findByRole('heading', { name: /Waspada|Bahaya|Peringatan|tidak/i }),
    ).toBeTruthy()
    expect(within(card).getByText('1 pegawai')).toBeInTheDocument()
  })

  it('are only read once the survey is open', async () => {
    stubNetwork({ ...network, 'GET /surveys/s1': survey({ status: 'OPEN', population: 2 }) })
    renderApp('/survei/s1')
    const card = await screen.findByRole('region', { name: 'Pegawai yang diundang' })
    expect(await within(card).findByText('Ani')).toBeInTheDocument()
    expect(within(card).queryByRole('button', { name: 'Simpan undangan' })).toBeNull()
    expect(within(card).queryByRole('button', { name: 'Keluarkan Ani' })).toBeNull()
  })
})

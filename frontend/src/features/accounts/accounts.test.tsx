import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'

const account = {
  id: 'a1',
  version: 3,
  username: 'operator@samarinda',
  displayName: 'Operator',
  roles: ['AGENCY_OPERATOR'],
  unitId: 'u1',
  employeeId: null,
  language: 'id',
  active: true,
  createdAt: '2026-01-05T00:00:00Z',
}
const network = {
  'GET /me': meOf(),
  'GET /accounts': page([account]),
  'GET /units': ({ query }: { query: URLSearchParams }) =>
    page(
      query.get('parent')
        ? [{ id: 'u1', name: 'Dinas Kesehatan' }]
        : [{ id: 'root', name: 'Kota Samarinda' }],
    ),
}

describe('accounts', () => {
  it('changes an account on the version that was read', async () => {
    const calls = stubNetwork({ ...network, 'PUT /accounts/a1': { ...account, version: 4 } })
    const { user } = renderApp('/pengaturan/akun')
    await user.click(await screen.findByRole('button', { name: 'operator@samarinda' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Perencana' }))
    await user.click(screen.getByRole('button', { name: 'Simpan' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const sent = calls.find(({ method }) => method === 'PUT')
    expect(sent?.headers.get('If-Match')).toBe('"3"')
    expect(sent?.body).toEqual({
      displayName: 'Operator',
      roles: ['AGENCY_OPERATOR', 'PLANNER'],
      unitId: 'u1',
      language: 'id',
      active: true,
    })
  })

  it('lays a refusal on its field and stays open', async () => {
    stubNetwork({
      ...network,
      'POST /accounts': problem(400, 'invalid-request', {
        errors: [{ pointer: '/username', code: 'username-taken' }],
      }),
    })
    const { user } = renderApp('/pengaturan/akun')
    await user.click(await screen.findByRole('button', { name: 'Buka akun' }))
    await user.type(screen.getByLabelText('Nama pengguna'), 'planner@samarinda')
    await user.type(screen.getByLabelText('Nama'), 'Perencana')
    await user.type(screen.getByLabelText('Kata sandi baru'), 'sangat-rahasia')
    await user.click(screen.getByRole('checkbox', { name: 'Perencana' }))
    await user.click(screen.getAllByRole('button', { name: 'Buka akun' }).at(-1)!)
    expect(await screen.findByText('Nama pengguna ini sudah dipakai.')).toBeInTheDocument()
    expect(screen.getByRole('dialog')).toBeInTheDocument()
  })

  it('shows both versions when somebody else was faster, and saves the choice on the new one', async () => {
    let tries = 0
    const calls = stubNetwork({
      ...network,
      'GET /accounts/a1': { ...account, version: 7, displayName: 'Operator Dinkes' },
      'PUT /accounts/a1': () => (tries++ === 0 ? problem(412, 'stale') : account),
    })
    const { user } = renderApp('/pengaturan/akun')
    await user.click(await screen.findByRole('button', { name: 'operator@samarinda' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Perencana' }))
    await user.click(screen.getByRole('button', { name: 'Simpan' }))
    await user.click(await screen.findByRole('radio', { name: 'Nama, Versi tersimpan: Operator Dinkes' }))
    await user.click(screen.getByRole('button', { name: 'Simpan pilihan ini' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const second = calls.filter(({ method }) => method === 'PUT')[1]
    expect(second?.headers.get('If-Match')).toBe('"7"')
    expect(second?.body).toMatchObject({
      displayName: 'Operator Dinkes',
      roles: ['AGENCY_OPERATOR', 'PLANNER'],
    })
  })

  it('asks for a role before it asks the service', async () => {
    const calls = stubNetwork(network)
    const { user } = renderApp('/pengaturan/akun')
    await user.click(await screen.findByRole('button', { name: 'Buka akun' }))
    await user.click(screen.getAllByRole('button', { name: 'Buka akun' }).at(-1)!)
    expect(await screen.findByText('Pilih paling sedikit satu peran.')).toBeInTheDocument()
    expect(calls.some(({ method }) => method === 'POST')).toBe(false)
  })
})

import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { json, meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { draft, planView } from '../plans.fixture'

const unit = (id: string, name: string, parentId: string | null, hasChildren: boolean) => ({
  id,
  code: id,
  name,
  kind: 'DINAS',
  parentId,
  zone: null,
  depth: parentId ? 1 : 0,
  validFrom: '2020-01-01',
  validTo: null,
  hasChildren,
})

const network = {
  'GET /me': meOf(),
  'GET /rule-sets': page([
    {
      id: 's1',
      version: 3,
      name: 'Aturan dasar',
      legalSource: '',
      validFrom: '2020-01-01',
      validTo: null,
      parameters: [
        { code: 'plan_move_cost', value: '75', unit: null, legalSource: null },
        { code: 'min_tenure_months', value: '24', unit: null, legalSource: null },
      ],
    },
  ]),
  'GET /reference-data/job-families': page([
    { code: 'KESEHATAN', name: 'Kesehatan', order: 1, attributes: {} },
  ]),
  'GET /units': ({ query }: { query: URLSearchParams }) =>
    query.get('parent')
      ? page([unit('u2', 'Dinas Kesehatan', 'u1', false)])
      : page([unit('u1', 'Kota Samarinda', null, true)]),
}

describe('the form of a plan', () => {
  it('takes its first values from the rules and sends what was chosen', async () => {
    const calls = stubNetwork({
      ...network,
      'POST /plans': () => json(201, planView()),
      'GET /plans/p1': json(200, draft(), { ETag: '"1"' }),
    })
    const { user, router } = renderApp('/rencana/baru')
    expect(await screen.findByLabelText(/Harga satu perpindahan/)).toHaveValue('75')
    await user.type(screen.getByLabelText('Nama'), 'Rotasi 2027')
    await user.click(await screen.findByRole('checkbox', { name: 'Dinas Kesehatan' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Kesehatan' }))
    await user.click(screen.getByRole('button', { name: '6 bulan' }))
    expect(screen.getByText(/masa jabatan minimum 6 bl, bukan 2 th/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Simpan rencana' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/rencana/p1'))
    const sent = calls.find(({ method }) => method === 'POST')!
    expect(sent.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/)
    expect(sent.body).toMatchObject({
      name: 'Rotasi 2027',
      unitIds: ['u2'],
      jobFamilies: ['KESEHATAN'],
      criteria: { moveCost: 75, perKm: 2, minTenureMonths: 6, maxKm: null, protectOrigin: true },
    })
    expect(Object.keys(sent.body as object)).not.toContain('ruleSetId')
  })

  it('shows a refusal at the field its pointer names and keeps what was typed', async () => {
    stubNetwork({
      ...network,
      'POST /plans': () =>
        problem(422, 'validation', { errors: [{ pointer: '/criteria/maxKm', code: 'max' }] }),
    })
    const { user } = renderApp('/rencana/baru')
    await user.type(await screen.findByLabelText('Nama'), 'Rotasi 2027')
    await user.type(screen.getByLabelText(/Jarak terjauh/), '40000')
    await user.click(screen.getByRole('button', { name: 'Simpan rencana' }))
    await waitFor(() =>
      expect(screen.getByLabelText(/Jarak terjauh/)).toHaveAccessibleDescription(/^Nilainya terlalu besar\./),
    )
    expect(screen.getByLabelText('Nama')).toHaveValue('Rotasi 2027')
  })

  it('shows above the form what belongs to no field', async () => {
    stubNetwork({
      ...network,
      'POST /plans': () => problem(422, 'no-rule-set', { reasons: [{ code: 'no-rule-set', params: {} }] }),
    })
    const { user } = renderApp('/rencana/baru')
    await user.type(await screen.findByLabelText('Nama'), 'Rotasi 2027')
    await user.click(screen.getByRole('button', { name: 'Simpan rencana' }))
    const alert = await screen.findByRole('alert')
    expect(within(alert).getAllByText('Tidak ada aturan yang berlaku pada tanggal ini.')).not.toHaveLength(0)
  })

  it('asks for a name and a whole number before it sends anything', async () => {
    const calls = stubNetwork(network)
    const { user } = renderApp('/rencana/baru')
    const cost = await screen.findByLabelText(/Harga satu perpindahan/)
    await user.clear(cost)
    await user.type(cost, '-3')
    await user.click(screen.getByRole('button', { name: 'Simpan rencana' }))
    expect(await screen.findByText('Isi nama rencana.')).toBeInTheDocument()
    expect(cost).toHaveAccessibleDescription(/^Isi bilangan bulat, tanpa tanda\./)
    expect(calls.some(({ method }) => method === 'POST')).toBe(false)
  })

  it('lets the reader choose field by field when somebody else changed the plan', async () => {
    let version = 3
    const calls = stubNetwork({
      ...network,
      'GET /plans/p1': () =>
        json(
          200,
          {
            ...draft(),
            version,
            name: version === 3 ? draft().name : 'Nama dari orang lain',
            ruleSetId: `aturan-${version}`,
          },
          { ETag: `"${version}"` },
        ),
      'PUT /plans/p1': ({ headers }: { headers: Headers }) => {
        if (headers.get('If-Match') === '"3"') {
          version = 4
          return problem(412, 'stale')
        }
        return json(200, draft(), { ETag: '"5"' })
      },
    })
    const { user } = renderApp('/rencana/p1?ubah=')
    const name = await screen.findByLabelText('Nama')
    await user.clear(name)
    await user.type(name, 'Nama saya')
    await user.click(screen.getByRole('button', { name: 'Simpan perubahan' }))
    const dialog = await screen.findByRole('dialog', { name: 'Data ini baru saja diubah orang lain' })
    await user.click(within(dialog).getByRole('radio', { name: /Nama dari orang lain$/ }))
    await user.click(within(dialog).getByRole('button', { name: 'Simpan pilihan ini' }))
    await waitFor(() => expect(calls.filter(({ method }) => method === 'PUT')).toHaveLength(2))
    const [first, last] = calls.filter(({ method }) => method === 'PUT')
    expect(first!.body).toMatchObject({ ruleSetId: 'aturan-3' })
    expect(last!.body).toMatchObject({ ruleSetId: 'aturan-4' })
    expect(last!.headers.get('If-Match')).toBe('"4"')
    expect(last!.body).toMatchObject({ name: /Nama dari orang lain$/ })
  })
})

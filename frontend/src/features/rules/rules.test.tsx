import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'

const parameters = [
  { code: 'min_tenure_months', value: '24', unit: 'months', legalSource: 'PP 11/2017' },
  { code: 'need_rounding', value: 'HALF_UP', unit: 'mode', legalSource: null },
  { code: 'load_bands', value: 'A:1.00|B:0.90', unit: 'ratio', legalSource: null },
]
const rules = (version: number, validTo: string | null) => ({
  id: `r${version}`,
  version,
  name: 'Aturan dasar',
  legalSource: 'PP 11/2017',
  validFrom: '2026-01-01',
  validTo,
  parameters,
})
const network = { 'GET /me': meOf(), 'GET /rule-sets': page([rules(2, null), rules(1, '2025-12-31')]) }

describe('rules', () => {
  it('reads values in words with their unit and their source', async () => {
    stubNetwork(network)
    renderApp('/pengaturan/aturan')
    expect(await screen.findByText('24 bulan')).toBeInTheDocument()
    expect(screen.getByText('Setengah ke atas')).toBeInTheDocument()
    expect(screen.getByText('A = 1')).toBeInTheDocument()
    expect(screen.getAllByText('PP 11/2017')).not.toHaveLength(0)
  })

  it('sends only what changed, on the version that was read', async () => {
    const calls = stubNetwork({ ...network, 'PUT /rule-sets/r2': rules(3, null) })
    const { user } = renderApp('/pengaturan/aturan')
    await user.click(await screen.findByRole('button', { name: 'Ubah aturan' }))
    await user.type(screen.getByLabelText('Dasar keputusan'), 'Perwali 7/2026')
    await user.type(screen.getByLabelText('Berlaku mulai'), '2027-01-01')
    const tenure = screen.getByLabelText('Masa jabatan minimum sebelum mutasi')
    await user.clear(tenure)
    await user.type(tenure, '12')
    await user.click(screen.getByRole('button', { name: 'Buat versi baru' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const sent = calls.find(({ method }) => method === 'PUT')
    expect(sent?.headers.get('If-Match')).toBe('"2"')
    expect(sent?.body).toEqual({
      name: 'Aturan dasar',
      legalSource: 'Perwali 7/2026',
      validFrom: '2027-01-01',
      parameters: [{ code: 'min_tenure_months', value: '12', legalSource: 'Perwali 7/2026' }],
    })
  })

  it('makes no new version when nothing changed', async () => {
    const calls = stubNetwork(network)
    const { user } = renderApp('/pengaturan/aturan')
    await user.click(await screen.findByRole('button', { name: 'Ubah aturan' }))
    await user.type(screen.getByLabelText('Dasar keputusan'), 'Perwali 7/2026')
    await user.type(screen.getByLabelText('Berlaku mulai'), '2027-01-01')
    await user.click(screen.getByRole('button', { name: 'Buat versi baru' }))
    expect(await screen.findByText('Belum ada nilai yang diubah.')).toBeInTheDocument()
    expect(calls.some(({ method }) => method === 'PUT')).toBe(false)
  })

  it('lets an older version and a past date only be read', async () => {
    stubNetwork(network)
    const { user } = renderApp('/pengaturan/aturan')
    await screen.findByRole('button', { name: 'Ubah aturan' })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Versi aturan' }), 'r1')
    expect(screen.queryByRole('button', { name: 'Ubah aturan' })).toBeNull()
  })
})

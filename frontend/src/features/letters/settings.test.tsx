import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { json, meOf, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { numberExample } from './number-example'

const signer = (title: string) => ({ title, name: null, rank: null, nip: null })

const settings = (patch: object = {}) => ({
  letterhead: ['PEMERINTAH KOTA SAMARINDA'],
  address: 'Jalan Kesuma Bangsa',
  place: 'Samarinda',
  numbering: '{kode}/{nomor}/{unit}/{bulan_romawi}/{tahun}',
  unit: 'BKPSDM',
  archiveCodes: {},
  authority: signer('Wali Kota Samarinda'),
  secretary: signer('Sekretaris Daerah'),
  agencyHead: signer('Kepala BKPSDM'),
  legalBases: ['UU 23/2014;', 'UU 20/2023;'],
  copies: ['Inspektur'],
  ...patch,
})

const network = { 'GET /me': meOf(), 'GET /letter-settings': { version: 3, settings: settings() } }

describe('the example of a number', () => {
  it('fills every part, and there is none for a pattern that cannot be used', () => {
    expect(numberExample('{kode}/{nomor}/{unit}/{bulan_romawi}/{tahun}', 'BKPSDM', '2026-11-05')).toBe(
      '824/1/BKPSDM/XI/2026',
    )
    expect(numberExample('{kode}/{tahun}', 'B', '2026-11-05')).toBeNull()
    expect(numberExample('{nomor}/{rahasia}', 'B', '2026-11-05')).toBeNull()
    expect(numberExample('{nomor}/{', 'B', '2026-11-05')).toBeNull()
  })
})

describe('the settings of letters', () => {
  it('move a legal basis by the keyboard and save what is on the screen', async () => {
    const calls = stubNetwork({
      ...network,
      'PUT /letter-settings': ({ body }: { body: unknown }) => ({ version: 4, settings: body }),
    })
    const { user } = renderApp('/pengaturan/surat')
    const second = await screen.findByRole('textbox', { name: 'Dasar hukum (Mengingat) 2' })
    await user.click(second)
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(screen.getByRole('textbox', { name: 'Dasar hukum (Mengingat) 1' })).toHaveFocus()
    expect(screen.getByText('Sekarang urutan 1 dari 2.')).toBeInTheDocument()
    const pattern = screen.getByLabelText('Pola nomor')
    await user.clear(pattern)
    expect(screen.getByText(/Pola ini belum dapat dipakai/)).toBeInTheDocument()
    await user.type(pattern, '{{nomor}/{{unit}')
    expect(screen.getByText('Contoh nomor: 1/BKPSDM')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Simpan' }))
    await waitFor(() => expect(calls.some(({ method }) => method === 'PUT')).toBe(true))
    const put = calls.find(({ method }) => method === 'PUT')!
    expect(put.headers.get('If-Match')).toBe('"3"')
    expect(put.body).toMatchObject({
      legalBases: ['UU 20/2023;', 'UU 23/2014;'],
      numbering: '{nomor}/{unit}',
    })
  })

  it('show both versions when somebody else saved meanwhile, and keep what is chosen', async () => {
    let saved = 0
    const calls = stubNetwork({
      ...network,
      'GET /letter-settings': () =>
        saved
          ? { version: 5, settings: settings({ address: 'Jalan Lain' }) }
          : network['GET /letter-settings'],
      'PUT /letter-settings': ({ body }: { body: unknown }) =>
        ++saved === 1 ? problem(412, 'stale') : json(200, { version: 6, settings: body }),
    })
    const { user } = renderApp('/pengaturan/surat')
    const place = await screen.findByLabelText('Tempat penandatanganan')
    await user.clear(place)
    await user.type(place, 'Palu')
    await user.click(screen.getByRole('button', { name: 'Simpan' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText('Jalan Lain')).toBeInTheDocument()
    await user.click(within(dialog).getByRole('radio', { name: /Baris alamat.*Jalan Lain/ }))
    await user.click(within(dialog).getByRole('button', { name: 'Simpan pilihan ini' }))
    await waitFor(() => expect(calls.filter(({ method }) => method === 'PUT')).toHaveLength(2))
    const last = calls.filter(({ method }) => method === 'PUT')[1]!
    expect(last.headers.get('If-Match')).toBe('"5"')
    expect(last.body).toMatchObject({ place: 'Palu', address: 'Jalan Lain' })
  })
})

import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { surveyOf } from '@/test/surveys'

const survey = (patch: object = {}) =>
  surveyOf({ status: 'DRAFT', received: 0, tokens: 'OPTIONAL', hourlyCeiling: 40, ...patch })

const network = (patch: object = {}) => ({
  'GET /me': meOf(),
  'GET /units': page([]),
  'GET /units/u1': { id: 'u1', name: 'Dinas Kesehatan' },
  'GET /questionnaires': page([]),
  'GET /surveys': page([]),
  'GET /surveys/s1': survey(patch),
  'PUT /surveys/s1': survey(patch),
  'POST /surveys': survey({ id: 's2' }),
  'DELETE /surveys/s1': undefined,
})

describe('a draft of a survey', () => {
  it('is described anew with what it says filled in', async () => {
    const calls = stubNetwork(network())
    const { user, router } = renderApp('/survei/s1/ubah')
    const title = await screen.findByLabelText('Judul survei')
    expect(title).toHaveValue('Survei semester I')
    await user.clear(title)
    await user.type(title, 'Survei semester II')
    await user.click(screen.getByRole('button', { name: 'Simpan perubahan' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/survei/s1'))
    const sent = calls.find(({ method }) => method === 'PUT')!
    expect(sent.headers.get('If-Match')).toBe('"3"')
    expect(sent.body).toMatchObject({
      title: 'Survei semester II',
      service: 'Pendaftaran pasien',
      unitId: 'u1',
      population: 200,
      opensOn: '2026-01-01',
      closesOn: '2026-06-30',
      tokens: 'OPTIONAL',
      hourlyCeiling: 40,
    })
  })

  it('is shown in other languages and another order, without what does not apply', async () => {
    const calls = stubNetwork(network())
    const { user } = renderApp('/survei/s1/ubah')
    expect(await screen.findByLabelText('Indonesia')).toBeDisabled()
    await user.click(screen.getByLabelText('Inggris'))
    await user.click(screen.getByLabelText('Jawa'))
    await user.selectOptions(screen.getByLabelText('Urutan pertanyaan 8 dan 9'), 'LIST')
    await user.click(screen.getByLabelText('U4 Biaya/tarif'))
    const elements = screen.getAllByRole('checkbox', { name: /^U\d/ })
    expect(elements.map(({ id }) => id.slice(-2)).slice(-2)).toEqual(['U9', 'U8'])
    await user.click(screen.getByRole('button', { name: 'Simpan perubahan' }))
    await waitFor(() => expect(calls.some(({ method }) => method === 'PUT')).toBe(true))
    expect(calls.find(({ method }) => method === 'PUT')!.body).toMatchObject({
      languages: ['id', 'jv'],
      elementOrder: 'LIST',
      leftOut: ['U4'],
    })
  })

  it('is thrown away after a question', async () => {
    const calls = stubNetwork(network())
    const { user, router } = renderApp('/survei/s1')
    await user.click(await screen.findByRole('button', { name: 'Hapus survei' }))
    expect(calls.some(({ method }) => method === 'DELETE')).toBe(false)
    await screen.findByText('Hapus survei ini?')
    await user.click(screen.getAllByRole('button', { name: 'Hapus survei' }).at(-1)!)
    await waitFor(() => expect(router.state.location.pathname).toBe('/survei'))
    expect(calls.some(({ method, path }) => method === 'DELETE' && path === '/surveys/s1')).toBe(true)
  })
})

describe('a running survey', () => {
  it('is changed only where it makes no difference to those who answer', async () => {
    const calls = stubNetwork(network({ status: 'OPEN' }))
    const { user } = renderApp('/survei/s1/ubah')
    const last = await screen.findByLabelText('Hari terakhir')
    expect(screen.queryByLabelText('Judul survei')).toBeNull()
    expect(screen.queryByLabelText('Hari pertama')).toBeNull()
    await user.clear(last)
    await user.type(last, '2026-06-01')
    await user.click(screen.getByRole('button', { name: 'Simpan perubahan' }))
    expect(await screen.findByText(/Hari terakhir hanya dapat diundurkan/)).toBeInTheDocument()
    expect(calls.some(({ method }) => method === 'PUT')).toBe(false)
    await user.clear(last)
    await user.type(last, '2026-07-31')
    await user.click(screen.getByRole('button', { name: 'Simpan perubahan' }))
    await waitFor(() => expect(calls.some(({ method }) => method === 'PUT')).toBe(true))
    expect(calls.find(({ method }) => method === 'PUT')!.body).toMatchObject({
      title: 'Survei semester I',
      closesOn: '2026-07-31',
    })
  })

  it('cannot be thrown away, but copied', async () => {
    const calls = stubNetwork(network({ status: 'OPEN' }))
    const { user, router } = renderApp('/survei/s1')
    await user.click(await screen.findByRole('link', { name: 'Salin survei' }))
    expect(screen.queryByRole('button', { name: 'Hapus survei' })).toBeNull()
    expect(await screen.findByLabelText('Judul survei')).toHaveValue('Survei semester I')
    expect(screen.getByLabelText('Hari terakhir')).toHaveValue('')
    await user.type(screen.getByLabelText('Hari terakhir'), '2999-06-30')
    await user.click(screen.getByRole('button', { name: 'Siapkan survei' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/survei/s2'))
    expect(calls.find(({ method }) => method === 'POST')!.body).toMatchObject({
      service: 'Pendaftaran pasien',
      hourlyCeiling: 40,
      closesOn: '2999-06-30',
    })
  })
})

describe('a closed survey', () => {
  it('offers no change', async () => {
    stubNetwork(network({ status: 'CLOSED' }))
    renderApp('/survei/s1')
    expect(await screen.findByRole('link', { name: 'Salin survei' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Ubah' })).toBeNull()
  })
})

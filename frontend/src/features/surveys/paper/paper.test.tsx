import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { PaperBatch } from '@/api/types'
import { json, meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { surveyOf } from '@/test/surveys'

const survey = surveyOf()

const batch = (patch: Partial<PaperBatch> = {}): PaperBatch => ({
  id: 'b1',
  version: 5,
  surveyId: 's1',
  label: 'Loket 3',
  answeredOn: '2026-02-01',
  status: 'TYPING',
  firstBy: null,
  secondBy: null,
  agreed: 0,
  onlyOnce: [],
  differences: [],
  accepted: null,
  leftOut: null,
  createdAt: '2026-02-02T01:00:00Z',
  ...patch,
})

const BATCH = '/surveys/s1/paper-batches/b1'
const network = (one: PaperBatch) => ({
  'GET /me': meOf({ username: 'ani@samarinda' }),
  'GET /surveys/s1': survey,
  'GET /surveys/s1/paper-batches': page([one]),
})
const ADDRESS = '/survei/s1?tab=kertas&tumpukan=b1'

describe('sheets of paper', () => {
  it('are typed with digits alone: each jumps on, 0 and Enter leave a field empty', async () => {
    const calls = stubNetwork({
      ...network(batch()),
      [`PUT ${BATCH}/first-entry`]: batch({ version: 6, firstBy: 'ani@samarinda', onlyOnce: [1] }),
    })
    const { user } = renderApp(ADDRESS)
    await user.click(await screen.findByRole('button', { name: 'Ketik isian pertama' }))
    await user.click(screen.getByRole('textbox', { name: 'Nomor lembar' }))
    await user.keyboard('{Enter}4305{Enter}')
    expect(screen.getByRole('textbox', { name: /^U1/ })).toHaveValue('4')
    expect(screen.getByRole('textbox', { name: /^U3/ })).toHaveValue('')
    // A five is no answer: the reader stays where he is, Enter went on to the fifth.
    expect(screen.getByRole('textbox', { name: /^U5/ })).toHaveFocus()
    await user.keyboard('12342214{Enter}antre lama{Enter}')
    expect(await screen.findByText('Lembar 1 tersimpan. 1 lembar diketik kali ini.')).toBeInTheDocument()
    const sent = calls.find(({ method }) => method === 'PUT')!
    expect(sent.headers.get('If-Match')).toBe('"5"')
    expect(sent.body).toEqual({
      sheets: [
        {
          number: 1,
          answers: { U1: 4, U2: 3, U5: 1, U6: 2, U7: 3, U8: 4, U9: 2 },
          respondent: { sex: 'F', ageBand: 'TO_20', education: 'D1_D3' },
          comment: 'antre lama',
        },
      ],
    })
    expect(screen.getByRole('textbox', { name: 'Nomor lembar' })).toHaveValue('2')
    expect(screen.getByRole('textbox', { name: /^U1/ })).toHaveValue('')
    expect(screen.getByRole('textbox', { name: /^U1/ })).toHaveFocus()
  })

  it('are corrected by Backspace, which erases first and then goes back', async () => {
    stubNetwork(network(batch()))
    const { user } = renderApp(ADDRESS)
    await user.click(await screen.findByRole('button', { name: 'Ketik isian pertama' }))
    await user.click(screen.getByRole('textbox', { name: /^U1/ }))
    await user.keyboard('12{Backspace}')
    expect(screen.getByRole('textbox', { name: /^U2/ })).toHaveFocus()
    expect(screen.getByRole('textbox', { name: /^U2/ })).toHaveValue('2')
    await user.keyboard('{Backspace}4')
    expect(screen.getByRole('textbox', { name: /^U2/ })).toHaveValue('4')
  })

  it('need an answer: an empty sheet is not sent', async () => {
    const calls = stubNetwork(network(batch()))
    const { user } = renderApp(ADDRESS)
    await user.click(await screen.findByRole('button', { name: 'Ketik isian pertama' }))
    expect(screen.getByRole('textbox', { name: /^U1/ })).toHaveFocus()
    await user.keyboard('0000{Control>}{Enter}{/Control}')
    expect(screen.getByText('Isi sedikitnya satu dari sembilan unsur.')).toBeInTheDocument()
    expect(calls.filter(({ method }) => method === 'PUT')).toHaveLength(0)
  })

  it('are kept although the other person typed meanwhile', async () => {
    const calls = stubNetwork({
      ...network(batch({ firstBy: 'budi@samarinda', onlyOnce: [4, 7] })),
      [`GET ${BATCH}`]: batch({ version: 9, firstBy: 'budi@samarinda', onlyOnce: [4, 7, 8] }),
      [`PUT ${BATCH}/second-entry`]: ({ headers }: { headers: Headers }) =>
        headers.get('If-Match') === '"9"'
          ? json(200, batch({ version: 10, firstBy: 'budi@samarinda', onlyOnce: [7, 8], agreed: 1 }))
          : problem(412, 'stale'),
    })
    const { user } = renderApp(ADDRESS)
    await user.click(await screen.findByRole('button', { name: 'Ketik isian kedua' }))
    expect(screen.getByRole('textbox', { name: 'Nomor lembar' })).toHaveValue('4')
    expect(screen.queryByRole('textbox', { name: /Komentar/ })).toBeNull()
    await user.click(screen.getByRole('textbox', { name: /^U1/ }))
    await user.keyboard('3{Control>}{Enter}{/Control}')
    expect(await screen.findByText(/Lembar 4 tersimpan/)).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Nomor lembar' })).toHaveValue('7')
    expect(calls.filter(({ method }) => method === 'PUT')).toHaveLength(2)
    expect(screen.getByText(/1 lembar diketik sama oleh keduanya/)).toBeInTheDocument()
  })

  it('are typed by two people: who typed first is told so, and a refusal is said in words', async () => {
    const first = batch({ firstBy: 'ani@samarinda', onlyOnce: [1] })
    stubNetwork({
      ...network(first),
      [`PUT ${BATCH}/first-entry`]: problem(422, 'same-typist', {
        reasons: [{ code: 'same-typist', params: { entry: 'FIRST' } }],
      }),
    })
    const { user } = renderApp(ADDRESS)
    expect(await screen.findByText(/Isian kedua harus diketik orang lain/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Ketik isian kedua' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Ketik isian pertama' }))
    await user.click(screen.getByRole('textbox', { name: /^U1/ }))
    await user.keyboard('3{Control>}{Enter}{/Control}')
    expect(
      await screen.findByText('Isian pertama dan kedua harus diketik oleh dua orang yang berbeda.'),
    ).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: /^U1/ })).toHaveValue('3')
  })

  it('show sheet by sheet what two people typed otherwise, and one of them types the sheet again', async () => {
    stubNetwork(
      network(
        batch({
          firstBy: 'ani@samarinda',
          secondBy: 'budi@samarinda',
          agreed: 2,
          onlyOnce: [9],
          differences: [
            { sheet: 3, field: 'U3', first: '2', second: null },
            { sheet: 3, field: 'sex', first: 'M', second: 'F' },
          ],
        }),
      ),
    )
    const { user } = renderApp(ADDRESS)
    const table = await screen.findByRole('grid', { name: 'Perbedaan per lembar' })
    const rows = within(table).getAllByRole('row')
    expect(rows[1]).toHaveTextContent('3U3 Waktu penyelesaian2tidak dijawab')
    expect(rows[2]).toHaveTextContent('3Jenis kelaminLaki-lakiPerempuan')
    expect(screen.getByText('Baru diketik satu orang: lembar 9.')).toBeInTheDocument()
    expect(within(table).getAllByRole('button')).toHaveLength(1)
    await user.click(within(table).getByRole('button', { name: 'Ketik ulang lembar 3' }))
    expect(screen.getByRole('textbox', { name: 'Nomor lembar' })).toHaveValue('3')
  })

  it('become answers after a question that says how many and how many not', async () => {
    const calls = stubNetwork({
      ...network(
        batch({
          firstBy: 'a',
          secondBy: 'b',
          agreed: 12,
          onlyOnce: [20],
          differences: [{ sheet: 3, field: 'U3', first: '2', second: '1' }],
        }),
      ),
      [`POST ${BATCH}/acceptance`]: batch({ status: 'ACCEPTED', accepted: 12, leftOut: 2 }),
    })
    const { user } = renderApp(ADDRESS)
    await user.click(await screen.findByRole('button', { name: 'Terima lembar yang sama' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(/^12 lembar menjadi jawaban survei; 2 lembar/)).toBeInTheDocument()
    await user.click(within(dialog).getByRole('button', { name: 'Terima lembar yang sama' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(calls.find(({ method }) => method === 'POST')!.headers.get('If-Match')).toBe('"5"')
  })

  it('are begun as a batch of a day, which is then open', async () => {
    const begun = batch({ id: 'b2', label: 'Map biru', version: 0 })
    let all = [batch()]
    const calls = stubNetwork({
      ...network(batch()),
      'GET /surveys/s1/paper-batches': () => page(all),
      'POST /surveys/s1/paper-batches': () => {
        all = [begun, ...all]
        return json(201, begun)
      },
    })
    const { user, router } = renderApp('/survei/s1?tab=kertas')
    await user.click(await screen.findByRole('button', { name: 'Mulai tumpukan' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('Tumpukan'), 'Map biru')
    await user.click(within(dialog).getByRole('button', { name: 'Mulai tumpukan' }))
    expect(await screen.findByRole('heading', { name: /^Map biru, diisi/ })).toBeInTheDocument()
    expect(router.state.location.search).toBe('?tab=kertas&tumpukan=b2')
    expect(calls.find(({ method }) => method === 'POST')!.headers.get('Idempotency-Key')).toBeTruthy()
  })

  it('are only looked at by those who may not change surveys', async () => {
    stubNetwork({
      ...network(batch({ agreed: 2, firstBy: 'a', secondBy: 'b' })),
      'GET /me': meOf({ permissions: ['session', 'surveys:read'] }),
    })
    renderApp(ADDRESS)
    expect(await screen.findByText(/2 lembar diketik sama/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /Ketik|Terima|Tarik|Mulai/ })).toBeNull()
  })
})

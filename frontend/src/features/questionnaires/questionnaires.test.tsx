import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { json, meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'

const questionnaire = (patch: object = {}) => ({
  id: 'k1',
  version: 2,
  code: 'KUNJUNGAN',
  name: 'Kunjungan ke loket',
  purpose: 'OWN',
  shipped: false,
  versions: [{ id: 'v1', number: 1, status: 'DRAFT', publishedAt: null }],
  ...patch,
})
const official = questionnaire({
  id: 'k0',
  code: 'SKM',
  name: 'Survei Kepuasan Masyarakat',
  purpose: 'SATISFACTION',
  shipped: true,
  versions: [{ id: 'v0', number: 1, status: 'PUBLISHED', publishedAt: null }],
})

const choice = (code: string, text: string, patch: object = {}) => ({
  code,
  kind: 'CHOICE',
  required: true,
  text: { id: text, en: null, jv: null },
  options: [
    { code: 'YA', text: { id: 'Ya', en: null, jv: null } },
    { code: 'TIDAK', text: { id: 'Tidak', en: null, jv: null } },
  ],
  several: false,
  scale: null,
  amount: null,
  maxLength: null,
  showIf: null,
  ...patch,
})
const words = { code: 'Q2', kind: 'TEXT', required: false, text: { id: 'Apa sebabnya?' }, maxLength: 200 }

const version = (patch: object = {}) => ({
  id: 'v1',
  version: 5,
  questionnaireId: 'k1',
  number: 1,
  status: 'DRAFT',
  publishedAt: null,
  questions: [choice('Q1', 'Sudah mendaftar daring?'), words],
  faults: [],
  ...patch,
})

const network = {
  'GET /me': meOf(),
  'GET /questionnaires': page([official, questionnaire()]),
  'GET /questionnaires/k1': questionnaire(),
  'GET /questionnaires/k0': official,
  'GET /questionnaires/k1/versions/v1': version(),
}
const EDITOR = '/kuesioner/k1/v1'
const phone = () => within(screen.getByRole('region', { name: 'Pratinjau di ponsel' }))
const order = () =>
  screen
    .getAllByRole('heading', { level: 3 })
    .flatMap((one) => one.querySelector('button')?.textContent ?? [])

describe('questionnaires', () => {
  it('are filtered by what stands in the address', async () => {
    const calls = stubNetwork(network)
    const { user, router } = renderApp('/kuesioner?purpose=OWN')
    expect(await screen.findByRole('link', { name: 'Kunjungan ke loket' })).toBeInTheDocument()
    expect(screen.queryByText('Survei Kepuasan Masyarakat')).toBeNull()
    expect([...calls.find(({ path }) => path === '/questionnaires')!.query.keys()]).toEqual([])
    await user.selectOptions(screen.getByLabelText('Status versi terbaru'), 'Terbit')
    expect(await screen.findByText('Tidak ada yang cocok')).toBeInTheDocument()
    expect(router.state.location.search).toContain('status=PUBLISHED')
  })

  it('are begun with a code as the service takes it, and opened at once', async () => {
    const calls = stubNetwork({ ...network, 'POST /questionnaires': questionnaire() })
    const { user, router } = renderApp('/kuesioner')
    await user.click(await screen.findByRole('button', { name: 'Kuesioner baru' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('Nama'), 'Kunjungan ke loket')
    await user.type(within(dialog).getByLabelText('Kode'), 'kunjungan loket')
    await user.click(within(dialog).getByRole('button', { name: 'Mulai menulis' }))
    await waitFor(() => expect(router.state.location.pathname).toBe(EDITOR))
    expect(calls.find(({ method }) => method === 'POST')!.body).toMatchObject({
      code: 'KUNJUNGAN_LOKET',
      purpose: 'OWN',
      copyOf: null,
    })
  })

  it('that came along are copied, never changed', async () => {
    stubNetwork(network)
    const { user } = renderApp('/kuesioner/k0')
    await user.click(await screen.findByRole('button', { name: 'Salin sebagai kuesioner baru' }))
    expect(await screen.findByRole('radio', { name: /Salinan Survei Kepuasan/ })).toBeChecked()
    expect(screen.queryByRole('button', { name: 'Ganti nama' })).toBeNull()
  })

  it('are retired after a question, on the version that was read', async () => {
    const published = { id: 'v1', number: 1, status: 'PUBLISHED', publishedAt: '2026-01-05T02:00:00Z' }
    const calls = stubNetwork({
      ...network,
      'GET /questionnaires/k1': questionnaire({ versions: [published] }),
      'GET /questionnaires/k1/versions/v1': version({ status: 'PUBLISHED' }),
      'POST /questionnaires/k1/versions/v1/retirement': version({ status: 'RETIRED' }),
    })
    const { user } = renderApp('/kuesioner/k1')
    await user.click(await screen.findByRole('button', { name: 'Hentikan Versi 1' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Hentikan' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(calls.find(({ method }) => method === 'POST')!.headers.get('If-Match')).toBe('"5"')
  })

  it('are read only by those who may not write, and on another day', async () => {
    stubNetwork({ ...network, 'GET /me': meOf({ permissions: ['session', 'surveys:read'] }) })
    renderApp(EDITOR)
    expect(
      await screen.findByRole('heading', { level: 2, name: /Sudah mendaftar daring/ }),
    ).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Simpan draf' })).toBeNull()
  })
})

describe('the editor', () => {
  it('moves, copies and removes questions by buttons and keys, and takes a removal back', async () => {
    stubNetwork(network)
    const { user } = renderApp(EDITOR)
    await user.click(await screen.findByRole('button', { name: 'Pindahkan ke atas: Pertanyaan 2' }))
    expect(order()).toEqual(['1.Apa sebabnya?', '2.Sudah mendaftar daring?'])
    expect(screen.getByRole('button', { name: 'Pindahkan ke atas: Pertanyaan 1' })).toHaveFocus()
    screen.getByRole('button', { name: '1. Apa sebabnya?' }).focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(order()[1]).toBe('2.Apa sebabnya?')
    await user.click(screen.getByRole('button', { name: 'Salin: Pertanyaan 1' }))
    expect(order()).toHaveLength(3)
    await user.click(screen.getByRole('button', { name: 'Hapus: Pertanyaan 1' }))
    expect(order()).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Urungkan' }))
    expect(order()).toHaveLength(3)
  })

  it('asks under a condition that only an earlier question answers, and the phone follows it', async () => {
    const calls = stubNetwork({ ...network, 'PUT /questionnaires/k1/versions/v1': version({ version: 6 }) })
    const { user } = renderApp(EDITOR)
    await user.click(await screen.findByRole('button', { name: '1. Sudah mendaftar daring?' }))
    const only = 'Tanyakan hanya bila jawaban sebelumnya cocok'
    expect(screen.getByRole('checkbox', { name: new RegExp(only) })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: '2. Apa sebabnya?' }))
    await user.click(screen.getByRole('checkbox', { name: new RegExp(only) }))
    await user.click(within(screen.getByRole('group', { name: 'Nilai' })).getByLabelText('Tidak'))
    await user.click(phone().getByRole('button', { name: 'Ya' }))
    expect(phone().getByText('Semua pertanyaan sudah dilalui.')).toBeInTheDocument()
    await user.click(phone().getByRole('button', { name: 'Kembali' }))
    await user.click(phone().getByRole('button', { name: 'Tidak' }))
    expect(phone().getByRole('heading', { name: 'Apa sebabnya?' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Simpan draf' }))
    expect(await screen.findByText('Semua perubahan tersimpan.')).toBeInTheDocument()
    const sent = calls.find(({ method }) => method === 'PUT')!
    expect(sent.headers.get('If-Match')).toBe('"5"')
    expect((sent.body as { questions: object[] }).questions[1]).toMatchObject({
      showIf: { question: 'Q1', operator: 'IS_ONE_OF', values: ['TIDAK'] },
    })
  })

  it('says at once that a condition was moved in front of what it asks', async () => {
    const questions = [
      choice('Q1', 'Sudah mendaftar daring?'),
      { ...words, showIf: { question: 'Q1', operator: 'IS_ONE_OF', values: ['YA'] } },
    ]
    stubNetwork({ ...network, 'GET /questionnaires/k1/versions/v1': version({ questions }) })
    const { user } = renderApp(EDITOR)
    await user.click(await screen.findByRole('button', { name: '2. Apa sebabnya?' }))
    await user.click(screen.getByRole('button', { name: 'Pindahkan ke atas: Pertanyaan 2' }))
    expect(screen.getByText(/tidak ada sebelum pertanyaan ini/)).toBeInTheDocument()
  })

  it('lets nobody past a required question on the phone', async () => {
    stubNetwork(network)
    const { user } = renderApp(EDITOR)
    await screen.findByRole('button', { name: 'Simpan draf' })
    await user.click(phone().getByRole('button', { name: 'Lanjut' }))
    expect(phone().getByRole('alert')).toHaveTextContent('perlu dijawab')
    await user.click(phone().getByRole('button', { name: 'Ya' }))
    await user.click(phone().getByRole('button', { name: 'Lewati' }))
    expect(phone().getByText('Semua pertanyaan sudah dilalui.')).toBeInTheDocument()
  })

  it('writes other languages beside the Indonesian words and counts what lacks', async () => {
    const calls = stubNetwork({ ...network, 'PUT /questionnaires/k1/versions/v1': version() })
    const { user } = renderApp(EDITOR)
    await user.click(await screen.findByRole('tab', { name: 'Inggris (4 kurang)' }))
    await user.click(screen.getByRole('button', { name: '1. Sudah mendaftar daring?' }))
    expect(screen.getByText('Indonesia: Sudah mendaftar daring?')).toBeInTheDocument()
    await user.type(screen.getByLabelText('Pertanyaan (opsional)'), 'Registered online?')
    expect(screen.getByRole('tab', { name: 'Inggris (3 kurang)' })).toBeInTheDocument()
    expect(phone().getByRole('heading', { name: 'Registered online?' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Simpan draf' }))
    await waitFor(() => expect(calls.some(({ method }) => method === 'PUT')).toBe(true))
    const { body } = calls.find(({ method }) => method === 'PUT')!
    expect((body as { questions: object[] }).questions[0]).toMatchObject({
      text: { id: 'Sudah mendaftar daring?', en: 'Registered online?', jv: null },
    })
  })

  it('lays faults on their fields, and a way leads to each', async () => {
    const faults = [{ pointer: '/questions/0/options/1/text/id', code: 'words-missing' }]
    stubNetwork({ ...network, 'GET /questionnaires/k1/versions/v1': version({ faults }) })
    const { user } = renderApp(EDITOR)
    await user.click(await screen.findByRole('tab', { name: /Jawa/ }))
    await user.click(screen.getByRole('button', { name: /Pertanyaan 1: Kata-kata/ }))
    const field = screen.getByLabelText('Pilihan 2')
    expect(field).toHaveFocus()
    expect(field).toHaveAccessibleDescription('Kata-kata dalam bahasa Indonesia perlu diisi.')
    await user.type(field, ' sama sekali')
    expect(screen.queryByText(/perlu diperbaiki/)).toBeNull()
  })

  it('publishes only after keeping the draft, without faults and with a question', async () => {
    const faulty = version({
      version: 6,
      faults: [{ pointer: '/questions/2/text/id', code: 'words-missing' }],
    })
    const calls = stubNetwork({
      ...network,
      'PUT /questionnaires/k1/versions/v1': faulty,
      'POST /questionnaires/k1/versions/v1/publication': version({ status: 'PUBLISHED', version: 7 }),
    })
    const { user } = renderApp(EDITOR)
    await user.click(await screen.findByRole('button', { name: 'Skala' }))
    await user.click(screen.getByRole('button', { name: 'Terbitkan' }))
    expect(await screen.findByText('1 hal perlu diperbaiki sebelum dapat diterbitkan')).toBeInTheDocument()
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Hapus: Pertanyaan 3' }))
    calls.length = 0
    stubNetwork({
      ...network,
      'PUT /questionnaires/k1/versions/v1': version({ version: 7 }),
      'POST /questionnaires/k1/versions/v1/publication': version({ status: 'PUBLISHED', version: 8 }),
    })
    await user.click(screen.getByRole('button', { name: 'Terbitkan' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(/tidak pernah berubah lagi/)).toBeInTheDocument()
    await user.click(within(dialog).getByRole('button', { name: 'Terbitkan' }))
    expect(await screen.findByText('Terbit')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Simpan draf' })).toBeNull()
  })

  it('shows both versions after somebody else has written, and keeps what is chosen on top of theirs', async () => {
    const theirs = version({ version: 9, questions: [choice('Q1', 'Kata orang lain?'), words] })
    const sent: { match: string | null; body: unknown }[] = []
    let isStale = true
    stubNetwork({
      ...network,
      'GET /questionnaires/k1/versions/v1': () => (sent.length > 0 ? theirs : version()),
      'PUT /questionnaires/k1/versions/v1': ({ headers, body }) => {
        sent.push({ match: headers.get('If-Match'), body })
        if (!isStale) return json(200, version({ ...(body as object), version: 10 }))
        isStale = false
        return problem(412, 'stale')
      },
    })
    const { user } = renderApp(EDITOR)
    await user.click(await screen.findByRole('button', { name: '2. Apa sebabnya?' }))
    await user.type(screen.getByLabelText('Pertanyaan'), ' Ceritakan.')
    await user.click(screen.getByRole('button', { name: 'Simpan draf' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('radio', { name: /Pertanyaan Q1, Versi tersimpan/ }))
    await user.click(within(dialog).getByRole('button', { name: 'Simpan pilihan ini' }))
    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent[1]!.match).toBe('"9"')
    expect(
      (sent[1]!.body as { questions: { text: { id: string } }[] }).questions.map(({ text }) => text.id),
    ).toEqual(['Kata orang lain?', 'Apa sebabnya? Ceritakan.'])
    expect(await screen.findByText('Semua perubahan tersimpan.')).toBeInTheDocument()
  })

  it('asks before unsaved changes are left', async () => {
    stubNetwork(network)
    const { user, router } = renderApp(EDITOR)
    await user.click(await screen.findByRole('button', { name: 'Tulisan' }))
    await user.click(screen.getByRole('link', { name: 'Kunjungan ke loket' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Batal' }))
    expect(router.state.location.pathname).toBe(EDITOR)
    await user.click(screen.getByRole('link', { name: 'Kunjungan ke loket' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Tinggalkan' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/kuesioner/k1'))
  })
})

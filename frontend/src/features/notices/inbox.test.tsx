import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { page, problem, stubNetwork } from '@/test/network'
import { renderApp, renderPiece } from '@/test/render'
import { employee, inboxNotice, network, question } from './notices.fixture'
import { RichText } from './RichText'

const own = {
  'GET /me': employee,
  'GET /inbox': page([
    { ...inboxNotice(), body: undefined },
    {
      ...inboxNotice(),
      noticeId: 'n2',
      edition: 1,
      correction: null,
      title: 'Lama',
      readAt: '2026-11-01T01:00:00Z',
    },
  ]),
  'GET /inbox/n1': inboxNotice(),
  'GET /notices/n1/questions': page([]),
  'GET /notices/n1/frequent-questions': page([
    { noticeId: 'n1', question: 'Kapan rapat?', answer: 'Hari Senin.', answeredAt: '2026-11-04T01:00:00Z' },
  ]),
}

describe('the inbox', () => {
  it('says of each notice whether it was read', async () => {
    stubNetwork(own)
    renderApp('/kotak-masuk')
    const list = await screen.findByRole('list', { name: 'Kotak masuk' })
    const [unread, read] = within(list).getAllByRole('listitem')
    expect(within(unread!).getByText('Belum dibaca')).toBeInTheDocument()
    expect(within(unread!).getByText('Perbaikan: Tanggal rapat')).toBeInTheDocument()
    expect(within(read!).getByText(/^Anda membacanya/)).toBeInTheDocument()
  })

  it('confirms exactly the edition that stands on the screen', async () => {
    let readAt: string | null = null
    const calls = stubNetwork({
      ...own,
      'GET /inbox/n1': () => inboxNotice({ readAt }),
      'PUT /notices/n1/receipts/own': () => {
        readAt = '2026-11-05T01:00:00Z'
        return inboxNotice({ readAt })
      },
    })
    const { user } = renderApp('/kotak-masuk/n1')
    expect(await screen.findByText('Jadwal baru.')).toBeInTheDocument()
    expect(await screen.findByText('Kapan rapat?')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Saya sudah membaca' }))
    expect(await screen.findByText(/^Anda membacanya 5 Nov 2026/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Saya sudah membaca' })).toBeNull()
    expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ edition: 2 })
  })

  it('says so when the notice was corrected meanwhile', async () => {
    stubNetwork({ ...own, 'PUT /notices/n1/receipts/own': problem(409, 'edition-corrected') })
    const { user } = renderApp('/kotak-masuk/n1')
    await user.click(await screen.findByRole('button', { name: 'Saya sudah membaca' }))
    expect(await screen.findByText(/^Pengumuman ini baru saja diperbaiki/)).toBeInTheDocument()
  })

  it('asks about a notice, and tells until when the answer comes', async () => {
    let asked = false
    const calls = stubNetwork({
      ...own,
      'GET /notices/n1/questions': () => page(asked ? [question({ overdue: false })] : []),
      'POST /notices/n1/questions': () => {
        asked = true
        return question()
      },
    })
    const { user } = renderApp('/kotak-masuk/n1')
    await user.click(await screen.findByRole('button', { name: 'Kirim pertanyaan' }))
    expect(screen.getByText('Wajib diisi.')).toBeInTheDocument()
    await user.type(screen.getByLabelText('Pertanyaan Anda'), 'Apakah tunjangan saya berubah?')
    await user.click(screen.getByRole('button', { name: 'Kirim pertanyaan' }))
    expect(await screen.findByText('Dijawab paling lambat 6 Nov 2026')).toBeInTheDocument()
    expect(screen.getByLabelText('Pertanyaan Anda')).toHaveValue('')
    expect(calls.find(({ method }) => method === 'POST')?.headers.get('Idempotency-Key')).toBeTruthy()
  })

  it('leads to the personal letter where a plan released it', async () => {
    stubNetwork({ ...own, 'GET /inbox/n1': inboxNotice({ planId: 'p1' }) })
    renderApp('/kotak-masuk/n1')
    expect(await screen.findByRole('link', { name: 'Baca surat pribadi saya' })).toHaveAttribute(
      'href',
      '/surat-pribadi/p1/e1',
    )
  })
})

describe('the personal letter', () => {
  it('says what changes and why, in the service’s own sentences', async () => {
    const words = (id: string) => ({ id, en: `${id} (en)` })
    stubNetwork({
      ...own,
      'GET /plans/p1/personal-letters/e1': {
        planId: 'p1',
        planName: 'Pemerataan 2027',
        employeeId: 'e1',
        name: 'Ani Wulandari',
        nip: '1',
        effectiveOn: '2027-01-04',
        released: true,
        changes: [
          { code: 'UNIT', label: words('Unit'), before: 'Dinas A', after: 'Dinas B', different: true },
          { code: 'CLASS', label: words('Kelas'), before: '7', after: '7', different: false },
        ],
        reasons: [{ tier: 'NEED', code: 'x', params: {}, sentence: words('Dinas B kekurangan 3 orang.') }],
        rights: [{ code: 'r', sentence: words('Saudara dapat bertanya.') }],
        deadlines: [{ code: 'd', sentence: words('Keberatan 14 hari kerja.') }],
        support: [{ code: 's', sentence: words('Mentor.') }],
      },
    })
    renderApp('/surat-pribadi/p1/e1')
    expect(await screen.findByText('Dinas B kekurangan 3 orang.')).toBeInTheDocument()
    expect(screen.getByText('Dinas B')).toBeInTheDocument()
    expect(screen.getByText('Keberatan 14 hari kerja.')).toBeInTheDocument()
    expect(screen.getAllByText('Berubah')).toHaveLength(1)
    expect(screen.getByRole('link', { name: 'Cetak surat (PDF)' })).toHaveAttribute(
      'href',
      '/api/v1/plans/p1/personal-letters/e1/document',
    )
  })
})

describe('questions', () => {
  it('are answered for all in words that do not tell who asked', async () => {
    const calls = stubNetwork({
      ...network,
      'GET /questions': page([question()]),
      'POST /questions/q1/answer': question({ status: 'ANSWERED' }),
    })
    const { user } = renderApp('/pertanyaan')
    const table = await screen.findByRole('grid', { name: 'Pertanyaan' })
    expect(await within(table).findByText('Terlambat')).toBeInTheDocument()
    await user.click(within(table).getByRole('button', { name: 'Jawab pertanyaan Ani Wulandari' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('Jawaban'), 'Mengikuti kelas jabatan.')
    expect(within(dialog).queryByLabelText(/^Pertanyaan untuk dibaca semua/)).toBeNull()
    await user.click(within(dialog).getByRole('radio', { name: /^Semua penerima/ }))
    await user.type(
      within(dialog).getByLabelText(/^Pertanyaan untuk dibaca semua/),
      'Apakah tunjangan berubah?',
    )
    await user.click(within(dialog).getByRole('button', { name: 'Kirim jawaban' }))
    await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true))
    const sent = calls.find(({ method }) => method === 'POST')!
    expect(sent.body).toEqual({
      answer: 'Mengikuti kelas jabatan.',
      forAll: true,
      publicQuestion: 'Apakah tunjangan berubah?',
    })
    expect(sent.headers.get('If-Match')).toBe('"1"')
  })

  it('are one’s own for an employee, with the answers', async () => {
    stubNetwork({
      ...own,
      'GET /questions': page([
        question({ status: 'ANSWERED', answer: 'Tidak berubah.', answeredBy: 'BKPSDM' }),
      ]),
    })
    renderApp('/pertanyaan')
    expect(await screen.findByRole('heading', { name: 'Pertanyaan saya' })).toBeInTheDocument()
    expect(await screen.findByText('Tidak berubah.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Jawab/ })).toBeNull()
  })
})

describe('the words of a notice', () => {
  it('are built from what a notice may hold, whatever else stands in the HTML', () => {
    renderPiece(
      <RichText html='<h2 onclick="x()">Judul</h2><img src=x onerror=alert(1)><script>alert(1)</script><a href="javascript:alert(1)">buruk</a><a href="https://contoh.id">baik</a><table><tr><td colspan="2">sel</td></tr></table>' />,
    )
    expect(screen.getByRole('heading', { name: 'Judul' })).not.toHaveAttribute('onclick')
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['baik'])
    expect(document.querySelector('.sl-rich img, .sl-rich script')).toBeNull()
    expect(screen.getByRole('cell', { name: 'sel' })).toHaveAttribute('colspan', '2')
    expect(screen.getByText('buruk', { exact: false })).toBeInTheDocument()
  })
})

import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { nextStep, oneCase, progressOf } from './cases.fixture'

const network = {
  'GET /me': meOf(),
  'GET /plans': page([]),
  'GET /units': page([]),
  'GET /mutation-cases/k1': oneCase(),
  'GET /mutation-cases/k1/progress': progressOf(),
  'GET /mutation-cases/k1/declarations': page([
    {
      accountId: meOf().accountId,
      name: 'Perencana',
      role: 'PLANNER',
      conflict: 'NONE',
      at: '2026-01-05T01:00:00Z',
    },
  ]),
}

describe('the list of cases', () => {
  it('is asked by the filters of the address and marks what is overdue', async () => {
    const calls = stubNetwork({ ...network, 'GET /mutation-cases': page([oneCase()]) })
    renderApp('/kasus?plan=p1&status=SUBMITTED')
    const row = (await screen.findByRole('link', { name: 'MUT/SMD/2026/00001' })).closest('tr')!
    expect(within(row).getByText('4 · langkah 1')).toBeInTheDocument()
    expect(within(row).getByText('1 Feb 2026')).toBeInTheDocument()
    expect(within(row).getByText('8 Jan 2026')).toBeInTheDocument()
    expect(within(row).getByText('lewat tenggat')).toBeInTheDocument()
    const asked = calls.find(({ path }) => path === '/mutation-cases')!
    expect(Object.fromEntries(asked.query)).toEqual({
      plan: 'p1',
      status: 'SUBMITTED',
      sort: 'number',
      limit: '50',
      total: 'true',
    })
  })

  it('marks handovers that are overdue and finds them by the address', async () => {
    const calls = stubNetwork({
      ...network,
      'GET /mutation-cases': page([
        oneCase({ status: 'IN_EFFECT', handoverOverdue: true }),
        oneCase({
          id: 'k2',
          number: 'MUT/SMD/2026/00002',
          status: 'IN_EFFECT',
          handoverOverdue: false,
          groupNumber: 0,
        }),
      ]),
    })
    renderApp('/kasus?handoverOverdue=true')
    const late = (await screen.findByRole('link', { name: 'MUT/SMD/2026/00001' })).closest('tr')!
    const other = screen.getByRole('link', { name: 'MUT/SMD/2026/00002' }).closest('tr')!
    expect(within(late).getByText('serah terima terlambat')).toBeInTheDocument()
    expect(within(other).queryByText('serah terima terlambat')).toBeNull()
    expect(within(late).getByText('4 · langkah 1')).toBeInTheDocument()
    expect(within(other).queryByText(/langkah/)).toBeNull()
    expect(calls.find(({ path }) => path === '/mutation-cases')!.query.get('handoverOverdue')).toBe('true')
  })

  it('stands as a board by state when the address says so', async () => {
    stubNetwork({
      ...network,
      'GET /mutation-cases': ({ query }: { query: URLSearchParams }) =>
        page(query.get('status') === 'VERIFIED' ? [oneCase({ status: 'VERIFIED' })] : []),
    })
    renderApp('/kasus?view=board')
    const lane = await screen.findByRole('region', { name: 'Terverifikasi' })
    const card = await within(lane).findByRole('link', { name: 'Sri Rahayu' })
    expect(card).toHaveAttribute('href', '/kasus/k1')
    expect(within(screen.getByRole('region', { name: 'Draf' })).queryByRole('link')).toBeNull()
  })

  it('proposes a transfer of one person to one post, with one key for one intention', async () => {
    const calls = stubNetwork({
      ...network,
      'GET /mutation-cases': page([]),
      'GET /employees': page([{ id: 'e1', name: 'Sri Rahayu', nip: '1970', position: null }]),
      'GET /positions': page([{ id: 'j9', jobName: 'Perawat', unitName: 'Puskesmas', agencyName: 'Dinkes' }]),
      'POST /mutation-cases': oneCase({ status: 'DRAFT' }),
    })
    const { user } = renderApp('/kasus')
    await user.click(await screen.findByRole('button', { name: 'Usulkan mutasi' }))
    await user.type(screen.getByRole('combobox', { name: 'Pegawai' }), 'sri')
    await user.click(await screen.findByRole('option', { name: /Sri Rahayu/ }))
    await user.type(screen.getByRole('combobox', { name: 'Jabatan tujuan' }), 'perawat')
    await user.click(await screen.findByRole('option', { name: /Perawat/ }))
    await user.type(screen.getByLabelText('Alasan usulan'), 'Puskesmas kekurangan perawat.')
    await user.click(screen.getByRole('button', { name: 'Buka kasus' }))
    await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true))
    const sent = calls.find(({ method }) => method === 'POST')!
    expect(sent.headers.get('Idempotency-Key')).toBeTruthy()
    expect(sent.body).toMatchObject({
      employeeId: 'e1',
      toPositionId: 'j9',
      motive: 'Puskesmas kekurangan perawat.',
    })
  })
})

describe('a case', () => {
  it('tells where it stands, how late, who is next, and with whom it is decided', async () => {
    stubNetwork(network)
    renderApp('/kasus/k1')
    expect(await screen.findByRole('heading', { level: 1, name: 'MUT/SMD/2026/00001' })).toBeInTheDocument()
    expect(screen.getByText('terlambat 3 hari kerja')).toBeInTheDocument()
    expect(screen.getByText(/giliran Anda/)).toBeInTheDocument()
    expect(screen.getByText(/Mengisi jabatan yang kekurangan: kebutuhan 6/)).toBeInTheDocument()
    const other = screen.getByRole('link', { name: 'Ahmad Fauzi' })
    expect(other).toHaveAttribute('href', '/kasus/k2')
    expect(within(other.closest('ol')!).getAllByRole('listitem')[0]).toHaveAttribute('aria-current', 'true')
    expect(screen.getByDisplayValue('c0ffee')).toBeInTheDocument()
  })

  it('offers the one step forward that is mine and puts the others in a menu', async () => {
    const calls = stubNetwork({ ...network, 'POST /mutation-cases/k1/verification': oneCase() })
    const { user } = renderApp('/kasus/k1')
    await user.click(await screen.findByRole('button', { name: 'Langkah lain' }))
    const items = await screen.findAllByRole('menuitem')
    expect(items.map((item) => item.textContent)).toEqual(['Kembalikan untuk perbaikan', 'Batalkan'])
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', { name: 'Nyatakan lengkap' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Nyatakan lengkap' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const sent = calls.find(({ method }) => method === 'POST')!
    expect(sent.headers.get('If-Match')).toBe('"4"')
    expect(sent.body).toEqual({ result: 'COMPLETE' })
  })

  it('names every reason of a refusal in words', async () => {
    stubNetwork({
      ...network,
      'POST /mutation-cases/k1/verification': problem(422, 'document-missing', {
        reasons: [
          { code: 'document-missing', params: { case: 'MUT/1', document: 'D06' } },
          {
            code: 'rule-forbids',
            params: { case: 'MUT/1', rule: 'E03', months: 10, limit: 24, source: 'PP 11/2017' },
          },
          { code: 'own-case', params: { case: 'MUT/1' } },
        ],
      }),
    })
    const { user } = renderApp('/kasus/k1')
    await user.click(await screen.findByRole('button', { name: 'Nyatakan lengkap' }))
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Nyatakan lengkap' }),
    )
    const alert = await screen.findByRole('alert')
    const lines = within(alert).getAllByRole('listitem')
    expect(lines[0]).toHaveTextContent('MUT/1: dokumen belum ada: Pernyataan bebas hukuman disiplin.')
    expect(lines[1]).toHaveTextContent(/^MUT\/1: .+\(PP 11\/2017\)$/)
    expect(lines[1]).not.toHaveTextContent('E03 melarang')
    expect(lines[2]).toHaveTextContent('ini kasus Anda sendiri')
    expect(screen.getByRole('button', { name: 'Nyatakan lengkap' })).toBeEnabled()
  })

  it('says what has changed when somebody else was faster', async () => {
    let read = 0
    stubNetwork({
      ...network,
      'GET /mutation-cases/k1': () =>
        read++ === 0 ? oneCase() : oneCase({ version: 5, status: 'IN_REPAIR' }),
      'POST /mutation-cases/k1/verification': problem(412, 'stale'),
    })
    const { user } = renderApp('/kasus/k1')
    await user.click(await screen.findByRole('button', { name: 'Nyatakan lengkap' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Nyatakan lengkap' }))
    expect(await within(dialog).findByText('Status sekarang: Perlu perbaikan')).toBeInTheDocument()
    await user.click(within(dialog).getByRole('button', { name: 'Tampilkan keadaan terbaru' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await screen.findByText('Perlu perbaikan')).toBeInTheDocument()
  })

  it('asks for the declaration of interest in each case of the chain before it is approved', async () => {
    const considered = oneCase({ status: 'CONSIDERED', consideration: 'NOT_RECOMMENDED' })
    const calls = stubNetwork({
      ...network,
      'GET /me': meOf({ username: 'approver@samarinda', roles: ['APPROVER'] }),
      'GET /mutation-cases/k1': considered,
      'GET /mutation-cases/k1/progress': progressOf({
        next: [nextStep('APPROVE', { whole: true, roles: ['APPROVER'] })],
      }),
      'GET /mutation-cases/k1/declarations': page([]),
      'GET /mutation-cases/k2/declarations': page([]),
      'PUT /mutation-cases/k1/declarations': page([]),
      'PUT /mutation-cases/k2/declarations': page([]),
      'POST /mutation-cases/k1/decision': oneCase({ status: 'APPROVED' }),
    })
    const { user } = renderApp('/kasus/k1')
    await user.click(await screen.findByRole('button', { name: 'Setujui' }))
    const dialog = await screen.findByRole('dialog')
    const confirm = within(dialog).getByRole('button', { name: 'Setujui' })
    expect(confirm).toBeDisabled()
    expect(within(dialog).getByText(/2 kasus satu rantai diputus bersama/)).toBeInTheDocument()
    await user.click(within(dialog).getByRole('checkbox', { name: /tidak memiliki benturan kepentingan/ }))
    await user.click(confirm)
    expect(within(dialog).getByText('Wajib diisi.')).toBeInTheDocument()
    await user.type(within(dialog).getByLabelText('Alasan'), 'Kebutuhan mendesak.')
    await user.click(confirm)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const changes = calls.filter(({ method }) => method !== 'GET')
    expect(changes.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PUT /mutation-cases/k1/declarations',
      'PUT /mutation-cases/k2/declarations',
      'POST /mutation-cases/k1/decision',
    ])
    expect(changes[2]!.body).toEqual({ decision: 'APPROVE', reason: 'Kebutuhan mendesak.' })
  })

  it('tells the employee in plain words what happens next', async () => {
    stubNetwork({
      ...network,
      'GET /me': meOf({
        roles: ['EMPLOYEE'],
        employeeId: 'e1',
        permissions: ['session', 'employees:read', 'mutation-cases:read', 'mutation-cases:act'],
      }),
      'GET /mutation-cases/k1/progress': progressOf({ next: [nextStep('VERIFY', { mine: false })] }),
    })
    renderApp('/kasus/k1')
    expect(await screen.findByRole('heading', { name: 'Apa yang terjadi sekarang' })).toBeInTheDocument()
    expect(screen.getByText('Perpindahan Anda sudah diajukan dan sedang diperiksa.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Nyatakan lengkap' })).toBeNull()
  })
})

import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { network, notice, row } from './notices.fixture'

describe('the list of notices', () => {
  it('tells how far each came, and leads to what is asked about it', async () => {
    stubNetwork(network)
    renderApp('/pengumuman')
    const table = await screen.findByRole('grid', { name: 'Pengumuman' })
    expect(await within(table).findByText('62,5 %')).toBeInTheDocument()
    expect(within(table).getByText('25 dari 40', { exact: false })).toBeInTheDocument()
    const questions = within(table).getByRole('link', { name: /^2 pertanyaan terbuka/ })
    expect(questions).toHaveAttribute('href', '/pertanyaan?notice=n1')
  })

  it('says in words who each is for', async () => {
    const group = { count: 0, names: [], roles: [] }
    const audience = [
      { ...group, kind: 'UNITS', count: 5, names: ['Dinas Kesehatan', 'Dinas Sosial', 'RSUD'] },
      { ...group, kind: 'ROLES', count: 1, roles: ['AGENCY_HEAD'] },
      { ...group, kind: 'EMPLOYEES', count: 3 },
    ]
    stubNetwork({ ...network, 'GET /notices': page([row({ audience }), row({ id: 'n2' })]) })
    renderApp('/pengumuman')
    expect(await screen.findByText('Dinas Kesehatan, Dinas Sosial, RSUD, dan 2 lagi')).toBeInTheDocument()
    expect(screen.getByText('Kepala perangkat daerah')).toBeInTheDocument()
    expect(screen.getByText('3 pegawai')).toBeInTheDocument()
    expect(within(screen.getByRole('grid')).getByText('Semua pegawai')).toBeInTheDocument()
  })

  it('keeps its filter in the address and asks the service with it', async () => {
    const calls = stubNetwork({ ...network, 'GET /notices': page([row({ status: 'DRAFT' })]) })
    renderApp('/pengumuman?status=DRAFT&audience=UNITS')
    await screen.findByRole('link', { name: 'Sosialisasi program mutasi' })
    const asked = calls.find(({ path }) => path === '/notices')?.query
    expect(asked?.get('status')).toBe('DRAFT')
    expect(asked?.get('audience')).toBe('UNITS')
  })
})

describe('a draft', () => {
  const draft = notice({ status: 'DRAFT', sentAt: null, delivered: 0, readBy: 0 })

  it('shows how many people it goes to, the first of them by name, and is sent after that number', async () => {
    const calls = stubNetwork({
      ...network,
      'GET /notices/n1': draft,
      'POST /notices/n1/sending': notice({ status: 'SENDING' }),
    })
    const { user } = renderApp('/pengumuman/n1')
    expect(await screen.findByText(/^1\.234 orang akan menerima/)).toBeInTheDocument()
    expect(screen.getByText('10 di antaranya tanpa alamat surel', { exact: false })).toBeInTheDocument()
    const names = screen.getByRole('list', { name: 'Penerima pertama menurut nama' })
    expect(within(names).getByText('Ani Wulandari')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Kirim …' }))
    await user.click(await screen.findByRole('button', { name: 'Kirim kepada 1.234 orang' }))
    await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true))
    const sent = calls.find(({ method }) => method === 'POST')!
    expect(sent.body).toEqual({ at: null })
    expect(sent.headers.get('If-Match')).toBe('"3"')
  })

  it('goes out at a time of the government, whatever zone the reader is in', async () => {
    const calls = stubNetwork({
      ...network,
      'GET /notices/n1': draft,
      'POST /notices/n1/sending': notice({ status: 'SCHEDULED' }),
    })
    const { user } = renderApp('/pengumuman/n1')
    await screen.findByText(/^1\.234 orang/)
    await user.click(screen.getByRole('button', { name: 'Kirim …' }))
    await user.click(await screen.findByRole('radio', { name: 'Pada waktu tertentu' }))
    const at = screen.getByLabelText('Waktu kirim')
    await user.clear(at)
    await user.type(at, '2027-01-05T08:00')
    await user.click(screen.getByRole('button', { name: 'Jadwalkan untuk 1.234 orang' }))
    await waitFor(() =>
      expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ at: '2027-01-05T00:00:00.000Z' }),
    )
  })

  it('for nobody cannot be sent, and says where to change that', async () => {
    stubNetwork({
      ...network,
      'GET /notices/n1': draft,
      'GET /notices/n1/audience': problem(422, 'audience-empty'),
    })
    renderApp('/pengumuman/n1')
    expect(await screen.findByText('Tidak ada seorang pun dalam kelompok penerima ini.')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Ubah penerima' })).toHaveAttribute('href', '/pengumuman/n1/ubah')
  })
})

describe('a notice that was sent', () => {
  it('is corrected with a reason, as an edition that is read again', async () => {
    const calls = stubNetwork({
      ...network,
      'POST /notices/n1/correction': notice({ status: 'DRAFT', edition: 2 }),
    })
    const { user, router } = renderApp('/pengumuman/n1')
    await user.click(await screen.findByRole('button', { name: 'Buat perbaikan' }))
    await user.click(screen.getByRole('button', { name: 'Tulis perbaikan' }))
    expect(screen.getByText('Wajib diisi.')).toBeInTheDocument()
    await user.type(screen.getByLabelText('Apa yang diperbaiki'), 'Tanggal rapat')
    await user.click(screen.getByRole('button', { name: 'Tulis perbaikan' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/pengumuman/n1/ubah'))
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ reason: 'Tanggal rapat' })
  })

  it('is not offered for change to a head of an agency who did not write it', async () => {
    stubNetwork({ ...network, 'GET /me': meOf({ roles: ['AGENCY_HEAD'] }) })
    renderApp('/pengumuman/n1')
    await screen.findByRole('heading', { name: 'Tujuan' })
    expect(screen.queryByRole('button', { name: 'Buat perbaikan' })).toBeNull()
  })

  it('shows its reach by unit as a table and as a heat table, and reminds once a day', async () => {
    const unit = (unitId: string, parentId: string | null, unitName: string, readBy: number) => ({
      unitId,
      parentId,
      unitName,
      depth: parentId ? 1 : 0,
      delivered: 20,
      readBy,
      share: readBy * 5,
    })
    stubNetwork({
      ...network,
      'GET /notices/n1/reach': page([
        unit('root', null, 'Kota Samarinda', 10),
        unit('a', 'root', 'Dinas Kesehatan', 0),
        unit('b', 'root', 'Dinas Pendidikan', 20),
      ]),
      'POST /notices/n1/reminders': problem(409, 'reminded-today'),
    })
    const { user } = renderApp('/pengumuman/n1?tab=jangkauan')
    const table = await screen.findByRole('grid', { name: 'Jangkauan menurut unit' })
    expect(
      within(table).getByRole('link', { name: '20 orang belum membaca di Dinas Kesehatan' }),
    ).toHaveAttribute('href', '/pengumuman/n1?tab=penerima&read=false&unit=a')
    await user.click(screen.getByRole('button', { name: 'Peta panas' }))
    const heat = await screen.findByRole('grid', { name: 'Unit menurut bagian yang sudah membaca' })
    const [, worst] = within(heat).getAllByRole('row')
    expect(worst).toHaveTextContent(/^Dinas Kesehatan0 %1/)
    await user.click(screen.getByRole('button', { name: 'Ingatkan yang belum membaca' }))
    await user.click(await screen.findByRole('button', { name: 'Ingatkan 15 orang' }))
    expect(
      await screen.findByText('Hari ini sudah diingatkan. Pengingat dapat dikirim lagi besok.'),
    ).toBeInTheDocument()
  })

  it('names who has not read it, and says why an e-mail came back', async () => {
    stubNetwork({
      ...network,
      'GET /notices/n1/mails': page([
        {
          id: 'm1',
          employeeId: 'e1',
          name: 'Ani Wulandari',
          address: 'ani@contoh.id',
          reminder: 0,
          status: 'BOUNCED',
          attempts: 1,
          problem: 'smtp-550',
          nextTryAt: null,
          endedAt: '2026-11-03T01:05:00Z',
        },
      ]),
    })
    renderApp('/pengumuman/n1?tab=surel')
    const table = await screen.findByRole('grid', { name: 'Surel' })
    expect(await within(table).findByText(/^Ditolak server surel \(550\)/)).toBeInTheDocument()
    expect(within(table).getByText('Alamat ditolak')).toBeInTheDocument()
  })
})

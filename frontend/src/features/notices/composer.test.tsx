import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Editor } from '@tiptap/core'
import { page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { network, notice } from './notices.fixture'
import { PARTS } from './write/rich-text'

const TEMPLATE = network['GET /notice-templates'].items[0]!.body

describe('the composer', () => {
  it('begins with a template, names every button and is kept as a draft whose readers are shown', async () => {
    const calls = stubNetwork({
      ...network,
      'POST /notices': notice({
        status: 'DRAFT',
        sentAt: null,
        delivered: 0,
        removed: ['script', 'a@onclick'],
      }),
      'GET /notices/n1': notice({ status: 'DRAFT', sentAt: null, delivered: 0 }),
    })
    const { user, router } = renderApp('/pengumuman/baru')
    await user.click(await screen.findByRole('button', { name: 'Templat sosialisasi' }))
    const words = await screen.findByRole('textbox', { name: 'Isi pengumuman' })
    expect(await within(words).findByRole('heading', { name: 'Dasar hukum' })).toBeInTheDocument()
    expect(screen.getByLabelText('Judul')).toHaveValue('Templat sosialisasi')
    const tools = within(screen.getByRole('toolbar', { name: 'Bentuk teks' })).getAllByRole('button')
    for (const tool of tools) expect(tool).toHaveAccessibleName()
    expect(tools.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Simpan dan lihat penerima' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/pengumuman/n1'))
    const kept = calls.find(({ method }) => method === 'POST')!
    expect(kept.headers.get('Idempotency-Key')).toBeTruthy()
    expect(kept.body).toMatchObject({
      title: 'Templat sosialisasi',
      byMail: true,
      audience: [{ kind: 'EVERYBODY', ids: [], roles: [] }],
      releasesPlanId: null,
    })
    expect(await screen.findByText('Sebagian isi dibuang demi keamanan')).toBeInTheDocument()
    expect(screen.getByText('unsur <script>')).toBeInTheDocument()
    expect(screen.getByText('atribut onclick pada <a>')).toBeInTheDocument()
  })

  it('is not kept without title, words and readers', async () => {
    const calls = stubNetwork(network)
    const { user } = renderApp('/pengumuman/baru')
    await user.click(await screen.findByRole('button', { name: /^Hapus kelompok/ }))
    await user.click(screen.getByRole('button', { name: 'Simpan dan lihat penerima' }))
    expect(screen.getByText('Pilih sedikitnya satu kelompok penerima.')).toBeInTheDocument()
    expect(screen.getAllByText('Wajib diisi.')).toHaveLength(2)
    expect(screen.getByLabelText('Judul')).toHaveFocus()
    expect(calls.some(({ method }) => method === 'POST')).toBe(false)
  })

  it('refuses on the field readers who are nobody', async () => {
    const draft = notice({
      status: 'DRAFT',
      sentAt: null,
      audience: [{ kind: 'ROLES', ids: [], roles: ['AUDITOR'] }],
    })
    stubNetwork({
      ...network,
      'GET /notices/n1': draft,
      'PUT /notices/n1': { ...draft, version: 4 },
      'GET /notices/n1/audience': problem(422, 'audience-empty'),
    })
    const { user, router } = renderApp('/pengumuman/n1/ubah')
    await screen.findByText('Peran:', { exact: false })
    await user.click(screen.getByRole('button', { name: 'Simpan dan lihat penerima' }))
    const readers = await screen.findByRole('group', { name: 'Penerima' })
    expect(
      await within(readers).findByText(
        'Tidak ada seorang pun dalam kelompok penerima ini. Pilih kelompok lain.',
      ),
    ).toBeInTheDocument()
    expect(router.state.location.pathname).toBe('/pengumuman/n1/ubah')
  })

  it('names readers by role and by a person found by typing, each once', async () => {
    const draft = notice({ status: 'DRAFT', sentAt: null, audience: [] })
    const calls = stubNetwork({
      ...network,
      'GET /notices/n1': draft,
      'PUT /notices/n1': draft,
      'GET /employees': page([{ id: 'e1', name: 'Ani Wulandari', nip: '1', position: null }]),
    })
    const { user } = renderApp('/pengumuman/n1/ubah')
    await user.selectOptions(await screen.findByLabelText('Tambah menurut'), 'ROLES')
    await user.selectOptions(screen.getByLabelText('Pemegang peran'), 'AGENCY_HEAD')
    await user.selectOptions(screen.getByLabelText('Pemegang peran'), 'AGENCY_HEAD')
    await user.selectOptions(screen.getByLabelText('Tambah menurut'), 'EMPLOYEES')
    await user.type(screen.getByRole('combobox', { name: 'Pegawai' }), 'ani')
    await user.click(await screen.findByRole('option', { name: /Ani Wulandari/ }))
    await user.click(screen.getByRole('button', { name: 'Simpan dan lihat penerima' }))
    await waitFor(() => expect(calls.some(({ method }) => method === 'PUT')).toBe(true))
    expect(calls.find(({ method }) => method === 'PUT')?.body).toMatchObject({
      audience: [
        { kind: 'ROLES', ids: [], roles: ['AGENCY_HEAD'] },
        { kind: 'EMPLOYEES', ids: ['e1'], roles: [] },
      ],
    })
  })
})

describe('the editor', () => {
  it('writes only what the service keeps, so that nothing of a template is taken out', () => {
    const editor = new Editor({
      extensions: PARTS,
      content: `${TEMPLATE}<p style="color:red" onclick="x()"><a href="https://contoh.id">Laman</a><script>1</script></p>`,
    })
    const html = editor.getHTML()
    editor.destroy()
    expect(html).toContain('<h2>Dasar hukum</h2>')
    expect(html).toContain('<a href="https://contoh.id">Laman</a>')
    expect(html).toContain('<th')
    expect(html).not.toMatch(/style|class|target|rel=|onclick|script|colgroup/)
  })
})

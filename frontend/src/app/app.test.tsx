import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'

describe('the frame', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('leads a stranger to the login page and back to where they wanted to go', async () => {
    let signedIn = false
    const calls = stubNetwork({
      'GET /me': () => (signedIn ? meOf() : problem(401, 'not-signed-in')),
      'POST /session': () => {
        signedIn = true
        return undefined
      },
      'GET /mutation-cases': page([]),
    })
    const { user, router } = renderApp('/halaman-lain?a=1')
    await user.type(await screen.findByLabelText('Nama pengguna'), 'planner@samarinda')
    await user.type(screen.getByLabelText('Kata sandi'), 'rahasia')
    await user.click(screen.getByRole('button', { name: 'Masuk' }))
    await screen.findByRole('navigation', { name: 'Navigasi utama' })
    expect(router.state.location).toMatchObject({ pathname: '/halaman-lain', search: '?a=1' })
    const sent = calls.find(({ method }) => method === 'POST')
    expect(Object.fromEntries(sent?.body as URLSearchParams)).toEqual({
      username: 'planner@samarinda',
      password: 'rahasia',
    })
  })

  it('says in words why a login was refused', async () => {
    stubNetwork({
      'GET /me': problem(401, 'not-signed-in'),
      'POST /session': problem(401, 'bad-credentials'),
    })
    const { user } = renderApp('/login')
    await user.click(await screen.findByRole('button', { name: 'Masuk' }))
    expect(await screen.findByText('Isi nama pengguna.')).toBeInTheDocument()
    await user.type(screen.getByLabelText('Nama pengguna'), 'a')
    await user.type(screen.getByLabelText('Kata sandi'), 'b')
    await user.click(screen.getByRole('button', { name: 'Masuk' }))
    expect(await screen.findByText(/Nama pengguna atau kata sandi salah/)).toBeInTheDocument()
  })

  it('does not follow an address outside of the application after login', async () => {
    stubNetwork({ 'GET /me': meOf({ permissions: [] }) })
    const { router } = renderApp('/login?next=//elsewhere.example')
    await waitFor(() => expect(router.state.location.pathname).toBe('/'))
  })

  it('shows only the pages a person may open, and refuses the others', async () => {
    stubNetwork({ 'GET /me': meOf({ permissions: ['session', 'audit:read'] }) })
    renderApp('/rencana')
    const nav = await screen.findByRole('navigation', { name: 'Navigasi utama' })
    expect(
      within(nav)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Beranda', 'Jejak audit'])
    expect(screen.getByRole('heading', { name: 'Anda belum berhak melihat ini' })).toBeInTheDocument()
  })

  it('slides the navigation in on a narrow window, and away once a page is chosen', async () => {
    vi.stubGlobal('innerWidth', 390)
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(390)
    stubNetwork({
      'GET /me': meOf({ permissions: ['session', 'audit:read'] }),
      'GET /audit-entries': page([]),
    })
    const { user } = renderApp('/')
    const toggle = await screen.findByRole('button', { name: 'Buka atau tutup navigasi' })
    expect(screen.queryByRole('navigation', { name: 'Navigasi utama' })).toBeNull()
    await user.click(toggle)
    const menu = screen.getByRole('navigation', { name: 'Navigasi utama' })
    expect(menu.closest('#page-sidebar')).toHaveClass('pf-m-expanded')
    await user.click(within(menu).getByRole('link', { name: 'Jejak audit' }))
    expect(screen.queryByRole('navigation', { name: 'Navigasi utama' })).toBeNull()
  })

  it('leads an employee to the own data instead of a list of one', async () => {
    stubNetwork({
      'GET /me': meOf({ roles: ['EMPLOYEE'], permissions: ['session', 'employees:read'], employeeId: 'e1' }),
    })
    renderApp('/tidak-ada')
    const nav = await screen.findByRole('navigation', { name: 'Navigasi utama' })
    expect(within(nav).getByRole('link', { name: 'Data saya' })).toHaveAttribute('href', '/pegawai/e1')
    expect(within(nav).queryByRole('link', { name: 'Pegawai' })).not.toBeInTheDocument()
  })

  it('says that the demo’s people are invented, and only in the demo', async () => {
    stubNetwork({ 'GET /me': meOf() })
    const { unmount } = renderApp('/tidak-ada')
    expect(await screen.findAllByText('Data contoh – semua orang rekaan')).not.toHaveLength(0)
    unmount()
    stubNetwork({ 'GET /me': meOf({ government: { ...meOf().government, demo: false } }) })
    renderApp('/tidak-ada')
    await screen.findByRole('heading', { name: 'Halaman tidak ditemukan' })
    expect(screen.queryByText('Data contoh – semua orang rekaan')).not.toBeInTheDocument()
  })

  it('marks another date than today as read-only and keeps it in every link', async () => {
    stubNetwork({ 'GET /me': meOf() })
    const { user, router } = renderApp('/tidak-ada?asOf=2025-01-31')
    expect(await screen.findByText('Anda melihat keadaan per 31 Jan 2025')).toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: 'Jejak audit' }))
    expect(router.state.location.search).toContain('asOf=2025-01-31')
  })

  it('changes the language of the page and of the document', async () => {
    stubNetwork({ 'GET /me': meOf() })
    const { user } = renderApp('/tidak-ada')
    await user.click(await screen.findByRole('button', { name: 'English' }))
    expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeInTheDocument()
    expect(document.documentElement.lang).toBe('en')
  })

  it('finds a page, an employee and a unit by keyboard', async () => {
    stubNetwork({
      'GET /me': meOf(),
      'GET /employees': page([{ id: 'e1', nip: '19800101', name: 'Sri Rahayu, S.Kep.', position: null }]),
      'GET /units': page([{ id: 'u1', code: '1.02', name: 'Dinas Srikandi' }]),
    })
    const { user, router } = renderApp('/tidak-ada')
    await screen.findByRole('navigation', { name: 'Navigasi utama' })
    await user.keyboard('/')
    await user.type(await screen.findByRole('combobox'), 'sri')
    expect(await screen.findByRole('option', { name: /Dinas Srikandi/ })).toBeInTheDocument()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(router.state.location.pathname).toBe('/pegawai/e1'))
  })

  it('goes to the login page when the session ends in the middle of work', async () => {
    let ended = false
    stubNetwork({
      'GET /me': () => (ended ? problem(401, 'not-signed-in') : meOf()),
      'GET /employees': problem(401, 'not-signed-in'),
      'GET /units': page([]),
    })
    const { user, router } = renderApp('/tidak-ada')
    await screen.findByRole('navigation', { name: 'Navigasi utama' })
    ended = true
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await screen.findByRole('combobox'), 'sri')
    await waitFor(() => expect(router.state.location.pathname).toBe('/login'))
    expect(router.state.location.search).toBe('?next=%2Ftidak-ada')
  })
})

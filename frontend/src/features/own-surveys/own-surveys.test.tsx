import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'

const survey = (patch: object = {}) => ({
  id: 's9',
  code: 'q-abcd2345',
  title: 'Kesiapan sebelum mutasi',
  purpose: 'READINESS_PULSE',
  closesOn: '2026-06-30',
  fetched: false,
  ...patch,
})
const employee = meOf({
  roles: ['EMPLOYEE'],
  permissions: ['session', 'employees:read-self', 'own-surveys:answer'],
  employeeId: 'e1',
})
const network = {
  'GET /me': employee,
  'GET /surveys/own': page([survey()]),
  'POST /surveys/s9/own-token': {
    code: 'q-abcd2345',
    token: 'K7QF-2M9X',
    path: '/s/q-abcd2345#K7QF-2M9X',
  },
}
const fetchCode = async (user: ReturnType<typeof renderApp>['user']) => {
  await user.click(await screen.findByRole('button', { name: 'Isi survei ini' }))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText(/bukan jawaban Anda/)).toBeInTheDocument()
  await user.click(within(dialog).getByRole('button', { name: 'Ambil kode' }))
}

describe('surveys for me', () => {
  it('are one step from the first page of an employee', async () => {
    stubNetwork(network)
    const { user, router } = renderApp('/')
    await user.click(await screen.findByRole('link', { name: 'Lihat survei saya' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/survei-saya'))
    expect(await screen.findByText('Sampai 30 Jun 2026')).toBeInTheDocument()
  })

  it('fetch the code after a question and lead to the public page with it', async () => {
    const calls = stubNetwork(network)
    const { user } = renderApp('/survei-saya')
    await fetchCode(user)
    const link = await screen.findByRole('link', { name: 'Buka halaman survei' })
    expect(link).toHaveAttribute('href', '/s/q-abcd2345#K7QF-2M9X')
    expect(link).toHaveFocus()
    expect(screen.getByText('K7QF-2M9X')).toBeInTheDocument()
    expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  it('say that a code was fetched, and nothing about answers', async () => {
    stubNetwork({ ...network, 'GET /surveys/own': page([survey({ fetched: true })]) })
    renderApp('/survei-saya')
    expect(await screen.findByText(/Apakah survei sudah diisi, tidak ada yang tahu/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Isi survei ini' })).toBeNull()
  })

  it('tell why a second code is refused', async () => {
    stubNetwork({ ...network, 'POST /surveys/s9/own-token': problem(409, 'token-fetched') })
    const { user } = renderApp('/survei-saya')
    await fetchCode(user)
    expect(await screen.findByText(/Kode Anda sudah diambil/)).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Buka halaman survei' })).toBeNull()
  })

  it('are no page of those who are no employee', async () => {
    stubNetwork({ ...network, 'GET /me': { ...employee, employeeId: null } })
    renderApp('/')
    expect(await screen.findByRole('navigation')).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Survei saya' })).toBeNull()
  })
})

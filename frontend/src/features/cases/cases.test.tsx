import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'

const post = (unitName: string) => ({
  id: unitName,
  jobName: 'Perawat Terampil',
  unitName,
  agencyName: 'Dinas Kesehatan',
  jobClass: 7,
})

const one = (patch: object = {}) => ({
  id: 'k1',
  version: 1,
  number: 'MUT/SMD/2026/00001',
  status: 'DRAFT',
  kind: 'INTERNAL',
  employee: { id: 'e1', name: 'Sri Rahayu', nip: '197001011990011001' },
  fromPosition: post('Puskesmas Sidomulyo'),
  toPosition: post('Puskesmas Air Putih'),
  chainId: 'c1',
  groupNumber: 4,
  sequence: 1,
  planId: 'p1',
  effectiveOn: '2026-02-01',
  createdAt: '2026-01-02T01:00:00Z',
  reasons: [{ tier: 'NEED', code: 'fills-shortage', params: { need: 6, before: 3, after: 5 } }],
  ruleSet: { id: 's1', version: 3, name: 'Aturan dasar' },
  inputHash: 'c0ffee',
  certificateHash: 'feed',
  ...patch,
})

const second = one({
  id: 'k2',
  number: 'MUT/SMD/2026/00002',
  sequence: 2,
  employee: { id: 'e2', name: 'Ahmad Fauzi', nip: '198001012000011001' },
})

describe('cases', () => {
  it('are listed by the filters of the address', async () => {
    const calls = stubNetwork({
      'GET /me': meOf(),
      'GET /mutation-cases': page([one()]),
      'GET /plans': page([]),
      'GET /units': page([]),
    })
    renderApp('/kasus?plan=p1&status=DRAFT')
    const row = (await screen.findByRole('link', { name: 'MUT/SMD/2026/00001' })).closest('tr')!
    expect(within(row).getByText('4 · langkah 1')).toBeInTheDocument()
    expect(within(row).getByText('1 Feb 2026')).toBeInTheDocument()
    const asked = calls.find(({ path }) => path === '/mutation-cases')!
    expect(Object.fromEntries(asked.query)).toEqual({
      plan: 'p1',
      status: 'DRAFT',
      sort: 'number',
      limit: '50',
      total: 'true',
    })
  })

  it('tell who, why, with whom in which order, and what they were computed from', async () => {
    stubNetwork({
      'GET /me': meOf(),
      'GET /mutation-cases/k1': one(),
      'GET /mutation-cases': page([
        second,
        one(),
        one({ id: 'k9', chainId: 'c9', employee: { id: 'e9', name: 'Orang lain', nip: '' } }),
      ]),
    })
    renderApp('/kasus/k1')
    expect(await screen.findByRole('heading', { level: 1, name: 'MUT/SMD/2026/00001' })).toBeInTheDocument()
    expect(screen.getByText(/Mengisi jabatan yang kekurangan: kebutuhan 6/)).toBeInTheDocument()
    const other = await screen.findByRole('link', { name: 'Ahmad Fauzi' })
    expect(other).toHaveAttribute('href', '/kasus/k2')
    const steps = within(other.closest('ol')!).getAllByRole('listitem')
    expect(steps).toHaveLength(2)
    expect(steps[0]).toHaveAttribute('aria-current', 'true')
    expect(screen.getByDisplayValue('c0ffee')).toBeInTheDocument()
    expect(screen.getByDisplayValue('feed')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Buka rencana' })).toHaveAttribute('href', '/rencana/p1')
  })
})

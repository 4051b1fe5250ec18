import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'

const count = (incumbents: number, need: number) => ({
  incumbents,
  need,
  rawNeed: need,
  shortage: Math.max(0, need - incumbents),
  surplus: Math.max(0, incumbents - need),
  difference: incumbents - need,
  load: need * 75000,
  loadRatio: incumbents ? need / incumbents : null,
  grade: 'B',
  retiring1: 0,
  retiring3: 1,
  retiring5: 2,
  posts: 3,
})
const unit = (unitId: string, name: string, hasChildren: boolean, positions: object[] = []) => ({
  unitId,
  code: unitId,
  name,
  kind: 'DINAS',
  parentId: null,
  hasChildren,
  own: count(1, 1),
  total: count(8, 11),
  positions,
})
const post = {
  id: 'p1',
  jobName: 'Perawat Terampil',
  need: 4,
  incumbents: 2,
  difference: -2,
  loadRatio: 2,
  grade: 'A',
}

const network = {
  'GET /me': meOf(),
  'GET /position-map': ({ query }: { query: URLSearchParams }) => {
    if (query.get('unit') === 'root') return page([unit('dinkes', 'Dinas Kesehatan', true, [post])])
    if (query.get('unit') === 'dinkes') return page([unit('pkm', 'Puskesmas Air Putih', false)])
    return page([unit('root', 'Kota Samarinda', true)])
  },
  'GET /position-map/heat': page([
    {
      unitId: 'dinkes',
      unitName: 'Dinas Kesehatan',
      family: 'KESEHATAN',
      familyName: 'Kesehatan',
      incumbents: 3,
      need: 10,
      difference: -7,
      fillRate: 0.3,
    },
  ]),
  'GET /positions/p1': {
    ...post,
    code: 'P1',
    unitName: 'Puskesmas Air Putih',
    agencyName: 'Dinas Kesehatan',
    jobClass: 7,
    minimum: 1,
    rawNeed: 3.5211,
    needSource: 'WORKLOAD',
    requirements: {
      educationMinimum: { code: '30', name: 'D-III' },
      educationFields: ['Keperawatan'],
      rankMinimum: null,
      rankMaximum: null,
      competencies: [{ code: 'M-INT', name: 'Integritas', level: 2 }],
      retirementAge: 58,
    },
    holders: [
      {
        employeeId: 'e1',
        name: 'Sri Rahayu',
        nip: '1980',
        since: '2021-03-01',
        assignmentKind: 'D',
        share: 100,
      },
    ],
  },
}

describe('the position map', () => {
  it('opens the government at once and a unit on demand, with its posts before its parts', async () => {
    const calls = stubNetwork(network)
    const { user } = renderApp('/peta-jabatan')
    const tree = await screen.findByRole('treegrid', { name: 'Pohon unit' })
    await user.click(await within(tree).findByRole('button', { name: 'Buka Dinas Kesehatan' }))
    expect(await within(tree).findByText('Puskesmas Air Putih')).toBeInTheDocument()
    const names = within(tree)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [row.getAttribute('aria-level'), row.textContent?.slice(0, 12)])
    expect(names).toEqual([
      ['1', 'Kota Samarin'],
      ['2', 'Dinas Keseha'],
      ['3', 'Perawat Tera'],
      ['3', 'Puskesmas Ai'],
    ])
    expect(
      calls.filter(({ path }) => path === '/position-map').map(({ query }) => query.get('unit')),
    ).toEqual([null, 'root', 'dinkes'])
  })

  it('says shortage in words, not only by colour', async () => {
    stubNetwork(network)
    renderApp('/peta-jabatan')
    const row = await screen.findByRole('row', { name: /Kota Samarinda/ })
    expect(within(row).getByText('−3')).toHaveTextContent('−3 kurang')
  })

  it('shows what a post needs and who holds it beside the tree', async () => {
    stubNetwork(network)
    const { user } = renderApp('/peta-jabatan')
    await user.click(await screen.findByRole('button', { name: 'Buka Dinas Kesehatan' }))
    await user.click(await screen.findByRole('button', { name: 'Perawat Terampil' }))
    expect(await screen.findByRole('link', { name: 'Sri Rahayu' })).toHaveAttribute('href', '/pegawai/e1')
    expect(screen.getByText('D-III · Keperawatan')).toBeInTheDocument()
  })

  it('leads from a cell of the heat map to the posts behind it', async () => {
    stubNetwork({ ...network, 'GET /positions': page([]) })
    const { user, router } = renderApp('/peta-jabatan?tampilan=panas')
    await user.click(
      await screen.findByRole('link', { name: '−7. Dinas Kesehatan, Kesehatan: 3 pemangku, 10 kebutuhan' }),
    )
    await waitFor(() =>
      expect(router.state.location.search).toBe('?tampilan=daftar&unit=dinkes&family=KESEHATAN'),
    )
  })

  it('offers to try again when a branch could not be read', async () => {
    let broken = true
    stubNetwork({
      ...network,
      'GET /position-map': () =>
        broken ? problem(503, 'unavailable') : page([unit('root', 'Kota Samarinda', false)]),
    })
    const { user } = renderApp('/peta-jabatan')
    await screen.findByText(/Layanan sedang tidak tersedia/)
    broken = false
    await user.click(screen.getByRole('button', { name: 'Coba lagi' }))
    expect(await screen.findByText('Kota Samarinda', { selector: 'td *' })).toBeInTheDocument()
  })
})

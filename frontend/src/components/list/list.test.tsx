import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useList } from '@/api/lists'
import { useListState } from '@/lib/list-state'
import { meOf, page, problem, stubNetwork } from '@/test/network'
import { renderPiece } from '@/test/render'
import { ListPage } from './ListPage'

interface Row {
  id: string
  name: string
  need: number
}

function Things() {
  const state = useListState({ filters: ['q', 'family'], defaultSort: 'name' })
  const list = useList<Row>('/things', state.query)
  return (
    <ListPage
      title="Things"
      name="things"
      state={state}
      list={list}
      rowId={(row) => row.id}
      exportPath="/things"
      columns={[
        { key: 'name', label: 'Name', cell: (row: Row) => row.name, sort: 'name' },
        { key: 'need', label: 'Need', cell: (row: Row) => row.need, numeric: true },
        { key: 'id', label: 'Code', cell: (row: Row) => row.id, optional: true },
      ]}
      filters={[
        { name: 'q', label: 'Find', kind: 'text' },
        { name: 'family', label: 'Family', kind: 'select', options: [{ value: 'K', label: 'Health' }] },
      ]}
      empty={{ title: 'Nothing yet' }}
    />
  )
}

const rows = [
  { id: 'a', name: 'Alpha', need: 3 },
  { id: 'b', name: 'Beta', need: 5 },
]

describe('a list', () => {
  it('reads its filters from the address and shows one chip for each', async () => {
    const calls = stubNetwork({ 'GET /me': meOf(), 'GET /things': page(rows) })
    const { user, router } = renderPiece(<Things />, '/?family=K&asOf=2025-01-01')
    expect(await screen.findByText('Alpha')).toBeInTheDocument()
    const asked = calls.find(({ path }) => path === '/things')
    expect(Object.fromEntries(asked?.query ?? [])).toEqual({
      family: 'K',
      sort: 'name',
      limit: '50',
      asOf: '2025-01-01',
      total: 'true',
    })
    await user.click(screen.getByRole('button', { name: 'Hapus filter Family' }))
    await waitFor(() => expect(router.state.location.search).toBe('?asOf=2025-01-01'))
  })

  it('writes a typed filter to the address once typing stopped', async () => {
    const calls = stubNetwork({ 'GET /me': meOf(), 'GET /things': page(rows) })
    const { user, router } = renderPiece(<Things />)
    await user.type(await screen.findByRole('textbox', { name: 'Find' }), 'alp')
    await waitFor(() => expect(router.state.location.search).toBe('?q=alp'))
    const asked = () => calls.map(({ query }) => query.get('q')).filter(Boolean)
    await waitFor(() => expect(asked()).toEqual(['alp']))
  })

  it('sorts by what the service can sort by', async () => {
    stubNetwork({ 'GET /me': meOf(), 'GET /things': page(rows) })
    const { user, router } = renderPiece(<Things />)
    await user.click(within(await screen.findByRole('columnheader', { name: /Name/ })).getByRole('button'))
    await waitFor(() => expect(router.state.location.search).toBe('?sort=-name'))
    expect(within(screen.getByRole('columnheader', { name: 'Need' })).queryByRole('button')).toBeNull()
  })

  it('walks to the next page and back', async () => {
    stubNetwork({
      'GET /me': meOf(),
      'GET /things': ({ query }) => (query.get('cursor') === 'c2' ? page([rows[1]]) : page([rows[0]], 'c2')),
    })
    const { user } = renderPiece(<Things />)
    await screen.findByText('Alpha')
    await user.click(screen.getByRole('button', { name: 'Berikutnya' }))
    expect(await screen.findByText('Beta')).toBeInTheDocument()
    await waitFor(() => expect(screen.queryByText('Alpha')).toBeNull())
    await user.click(screen.getByRole('button', { name: 'Sebelumnya' }))
    expect(await screen.findByText('Alpha')).toBeInTheDocument()
  })

  it('appends the next page when more is asked for', async () => {
    stubNetwork({
      'GET /me': meOf(),
      'GET /things': ({ query }) => (query.get('cursor') === 'c2' ? page([rows[1]]) : page([rows[0]], 'c2')),
    })
    const { user } = renderPiece(<Things />)
    await user.click(await screen.findByRole('button', { name: 'Muat lagi' }))
    expect(await screen.findByText('Beta')).toBeInTheDocument()
    expect(screen.getByText('Alpha')).toBeInTheDocument()
  })

  it('tells an empty list from a filter that leaves nothing', async () => {
    stubNetwork({ 'GET /me': meOf(), 'GET /things': page([]) })
    const { unmount } = renderPiece(<Things />)
    expect(await screen.findByRole('heading', { name: 'Nothing yet' })).toBeInTheDocument()
    unmount()
    const { user, router } = renderPiece(<Things />, '/?q=zzz')
    const empty = await screen.findByRole('heading', { name: 'Tidak ada yang cocok' })
    expect(empty).toBeInTheDocument()
    await user.click(screen.getAllByRole('button', { name: 'Hapus semua filter' })[0]!)
    await waitFor(() => expect(router.state.location.search).toBe(''))
  })

  it('names a refusal and tries again', async () => {
    let broken = true
    stubNetwork({
      'GET /me': meOf(),
      'GET /things': () => (broken ? problem(503, 'unavailable') : page(rows)),
    })
    const { user } = renderPiece(<Things />)
    expect(await screen.findByText(/Layanan sedang tidak tersedia/)).toBeInTheDocument()
    broken = false
    await user.click(screen.getByRole('button', { name: 'Coba lagi' }))
    expect(await screen.findByText('Alpha')).toBeInTheDocument()
  })

  it('says who can give the permission that is missing', async () => {
    stubNetwork({ 'GET /me': meOf(), 'GET /things': problem(403, 'forbidden') })
    renderPiece(<Things />)
    expect(await screen.findByText(/Administrator di instansi Anda/)).toBeInTheDocument()
  })

  it('shows the columns a reader chose and keeps the choice as a named view', async () => {
    stubNetwork({ 'GET /me': meOf(), 'GET /things': page(rows) })
    const { user, router } = renderPiece(<Things />)
    await screen.findByText('Alpha')
    expect(screen.queryByRole('columnheader', { name: 'Code' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Tampilan' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Code' }))
    expect(await screen.findByRole('columnheader', { name: 'Code' })).toBeInTheDocument()
    await user.type(screen.getByRole('textbox', { name: 'Nama tampilan' }), 'Lengkap')
    await user.click(screen.getByRole('button', { name: 'Simpan' }))
    await user.click(screen.getByRole('button', { name: 'Kolom bawaan' }))
    await waitFor(() => expect(router.state.location.search).toBe(''))
    await user.click(screen.getByRole('button', { name: 'Lengkap' }))
    await waitFor(() => expect(router.state.location.search).toBe('?columns=name%2Cneed%2Cid'))
  })
})

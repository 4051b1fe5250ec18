import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { WorkloadAnalysisRow, WorkloadMetricRow } from '@/api/types'
import { meOf, page, problem, stubNetwork, type Call } from '@/test/network'
import { renderApp } from '@/test/render'

const post = {
  id: 'p1',
  jobName: 'Perawat Ahli Muda',
  unitName: 'Puskesmas Air Putih',
  agencyName: 'Dinas Kesehatan',
  need: 4,
  rawNeed: 4.3732,
  needSource: 'WORKLOAD',
  incumbents: 3,
  effectiveIncumbents: 2.8,
  difference: -1,
  loadRatio: 1.46,
  grade: 'A',
  loadLabel: 'OVERLOADED',
}

const task: WorkloadMetricRow = {
  id: 't1',
  version: 3,
  positionId: 'p1',
  positionName: 'Perawat Ahli Muda',
  unitName: 'Puskesmas Air Putih',
  period: 2026,
  taskCode: 'T-1',
  taskName: 'Asuhan keperawatan',
  method: 'TASK',
  volume: 4200,
  unit: 'pasien',
  frequency: 'YEAR',
  minutesPerUnit: 18,
  ability: null,
  shifts: null,
  directNeed: null,
  need: 1.008,
  minutesPerYear: 75600,
  evidence: null,
  evidenceLevel: 'DOCUMENT',
}

const rules = {
  id: 'r1',
  version: 1,
  name: 'Aturan',
  legalSource: null,
  validFrom: '2020-01-01',
  validTo: null,
  parameters: [{ code: 'effective_minutes_per_year', value: '75000', unit: null, legalSource: null }],
}

const network = (more: Record<string, object> = {}) =>
  stubNetwork({
    'GET /me': meOf(),
    'GET /positions/p1': post,
    'GET /workload-metrics': page([task]),
    'GET /rule-sets': page([rules]),
    ...more,
  })

const openEditor = async () => {
  const { user } = renderApp('/beban-kerja/p1')
  await user.click(await screen.findByRole('button', { name: 'Kebab toggle' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Ubah' }))
  return { user, dialog: await screen.findByRole('dialog', { name: 'Ubah tugas' }) }
}

describe('workload', () => {
  it('shows need raw and rounded, and the grade with its words', async () => {
    const row: WorkloadAnalysisRow = {
      positionId: 'p1',
      jobName: 'Perawat Ahli Muda',
      unitName: 'Puskesmas',
      period: 2026,
      tasks: 4,
      load: 327990,
      rawNeed: 4.3732,
      need: 4,
      incumbents: 3,
      effectiveIncumbents: 2.8,
      difference: -1,
      loadRatio: 1.46,
      grade: 'A',
      loadLabel: 'OVERLOADED',
      retiring1: 1,
      retiring3: 1,
      retiring5: 2,
      flags: ['BELOW_MINIMUM'],
    }
    const calls = network({ 'GET /workload-analyses': page([row]) })
    renderApp('/beban-kerja?status=SHORTAGE&period=2026')
    const line = (await screen.findByRole('link', { name: 'Perawat Ahli Muda' })).closest('tr')!
    expect(line).toHaveTextContent('4,3732')
    expect(line).toHaveTextContent('A · 1,46kelebihan beban berat')
    expect(line).toHaveTextContent('di bawah jumlah minimum')
    const asked = calls.find(({ path }) => path === '/workload-analyses')!.query
    expect([asked.get('status'), asked.get('period')]).toEqual(['SHORTAGE', '2026'])
  })

  it('draws the balance with its indicators and a table twin', async () => {
    const of = (name: string, loadRatio: number) => ({
      unitId: name,
      name,
      load: 1000,
      incumbents: 10,
      loadRatio,
      grade: 'A',
      difference: -1,
    })
    network({
      'GET /workload-analyses/balance': {
        asOf: '2026-11-22',
        units: [of('Dinas Kesehatan', 1.31), of('Dinas Sosial', 0.55)],
        mean: 0.93,
        coefficientOfVariation: 0.284,
        gini: 0.156,
        minimum: 0.55,
        maximum: 1.31,
        shareBalanced: 0.5,
      },
    })
    const { user } = renderApp('/beban-kerja?tampilan=seimbang')
    expect(await screen.findByText('28,4 %')).toBeInTheDocument()
    expect(
      screen.getByRole('img', { name: /dari 0,55 di Dinas Sosial sampai 1,31 di Dinas Kesehatan/ }),
    ).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Lihat sebagai tabel' }))
    const rows = within(screen.getByRole('grid', { name: 'Rasio beban per perangkat daerah' })).getAllByRole(
      'row',
    )
    expect(rows[1]).toHaveTextContent('Dinas Kesehatan')
  })
})

describe('the editor of tasks', () => {
  it('computes the need while the figures are typed, and records the task once', async () => {
    let tries = 0
    const calls = network({
      'POST /workload-metrics': () => (++tries === 1 ? problem(503, 'unavailable') : { ...task, id: 't2' }),
    })
    const { user } = renderApp('/beban-kerja/p1')
    await user.click(await screen.findByRole('button', { name: 'Tambah tugas' }))
    await user.type(await screen.findByRole('textbox', { name: 'Uraian tugas' }), 'Menyusun laporan')
    await user.type(screen.getByRole('textbox', { name: 'Volume' }), '1.500')
    await user.type(screen.getByRole('textbox', { name: 'Menit per satuan' }), '12,5')
    expect(screen.getByText('Kebutuhan 0,2500 orang')).toBeInTheDocument()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Setiap' }), 'MONTH')
    expect(screen.getByText('Kebutuhan 3,0000 orang')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Simpan' }))
    expect(await screen.findByText(/Layanan sedang tidak tersedia/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Simpan' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const sent = calls.filter(({ method }) => method === 'POST')
    expect(sent).toHaveLength(2)
    expect(sent[0]!.headers.get('Idempotency-Key')).toBe(sent[1]!.headers.get('Idempotency-Key'))
    expect(sent[1]!.body).toMatchObject({
      positionId: 'p1',
      taskName: 'Menyusun laporan',
      method: 'TASK',
      volume: 1500,
      minutesPerUnit: 12.5,
      frequency: 'MONTH',
      ability: null,
    })
  })

  it('asks only for the figures the method needs, and names the missing ones', async () => {
    const calls = network()
    const { user } = renderApp('/beban-kerja/p1')
    await user.click(await screen.findByRole('button', { name: 'Tambah tugas' }))
    await user.type(await screen.findByRole('textbox', { name: 'Uraian tugas' }), 'Jaga malam')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Metode' }), 'EQUIPMENT')
    expect(screen.queryByRole('textbox', { name: 'Menit per satuan' })).toBeNull()
    await user.type(screen.getByRole('textbox', { name: 'Volume' }), '4')
    await user.click(screen.getByRole('button', { name: 'Simpan' }))
    expect(await screen.findByText('Metode ini memerlukan angka ini.')).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Kemampuan rata-rata' })).toHaveAttribute(
      'aria-invalid',
      'true',
    )
    expect(calls.some(({ method }) => method === 'POST')).toBe(false)
  })

  it('lays a refusal on the field it points at', async () => {
    network({
      'PUT /workload-metrics/t1': problem(422, 'workload-refused', {
        errors: [{ pointer: '/minutesPerUnit', code: 'required-by-method' }],
      }),
    })
    const { user, dialog } = await openEditor()
    await user.click(within(dialog).getByRole('button', { name: 'Simpan' }))
    expect(await screen.findByText('Metode ini memerlukan angka ini.')).toBeInTheDocument()
  })

  it('merges field by field what somebody else changed meanwhile', async () => {
    const theirs = { ...task, version: 4, volume: 5000, evidence: 'Register 2026' }
    const calls = network({
      'GET /workload-metrics/t1': theirs,
      'PUT /workload-metrics/t1': ({ headers }: Call) =>
        headers.get('If-Match') === '"3"' ? problem(412, 'stale') : { ...theirs, version: 5 },
    })
    const { user, dialog } = await openEditor()
    const minutes = within(dialog).getByRole('textbox', { name: 'Menit per satuan' })
    await user.clear(minutes)
    await user.type(minutes, '20')
    await user.click(within(dialog).getByRole('button', { name: 'Simpan' }))
    const stale = await screen.findByRole('dialog', { name: 'Data ini baru saja diubah orang lain' })
    expect(within(stale).getByText('5.000')).toBeInTheDocument()
    await user.click(within(stale).getByRole('radio', { name: /^Volume, Versi tersimpan/ }))
    await user.click(within(stale).getByRole('radio', { name: /^Bukti volume, Versi tersimpan/ }))
    await user.click(within(stale).getByRole('button', { name: 'Simpan pilihan ini' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const sent = calls.filter(({ method }) => method === 'PUT').at(-1)!
    expect(sent.headers.get('If-Match')).toBe('"4"')
    expect(sent.body).toMatchObject({ volume: 5000, minutesPerUnit: 20, evidence: 'Register 2026' })
  })

  it('asks before a task is withdrawn and sends the version it saw', async () => {
    const calls = network({ 'DELETE /workload-metrics/t1': undefined as unknown as object })
    const { user } = renderApp('/beban-kerja/p1')
    await user.click(await screen.findByRole('button', { name: 'Kebab toggle' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Hapus' }))
    await user.click(await screen.findByRole('button', { name: 'Hapus tugas' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(calls.find(({ method }) => method === 'DELETE')!.headers.get('If-Match')).toBe('"3"')
  })

  it('changes nothing on another day', async () => {
    network()
    renderApp('/beban-kerja/p1?asOf=2025-01-01')
    await screen.findByText('Asuhan keperawatan')
    expect(screen.queryByRole('button', { name: 'Tambah tugas' })).toBeNull()
  })
})

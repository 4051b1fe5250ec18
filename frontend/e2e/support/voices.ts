import { expect, type Page } from '@playwright/test'
import { keyed, openAccount, read, send } from './cases'

interface Rows<Row> {
  items: Row[]
}
interface Case {
  id: string
  status: string
  kind: string
  employee: { id: string | null; name: string }
}

const DECREED = ['DECREED', 'IN_EFFECT', 'HANDED_OVER', 'COMPLETED']

/** Somebody of whom a decree speaks, with an account of the own. */
export const CONCERNED = { username: 'pegawai.mutasi@samarinda', name: 'Pegawai Mutasi (contoh)' }

/** The first case under a decree against which nobody has objected, if the stories before left one. */
export async function someDecreed(planner: Page): Promise<Case | undefined> {
  for (const status of DECREED) {
    const { items } = await read<Rows<Case>>(planner, `/mutation-cases?status=${status}&limit=50`)
    for (const one of items.filter(({ kind, employee }) => kind === 'INTERNAL' && employee.id)) {
      const { objectionId } = await read<{ objectionId: string | null }>(
        planner,
        `/mutation-cases/${one.id}/remedy`,
      )
      if (!objectionId) return one
    }
  }
  return undefined
}

/** A worry of the employee, answered by the planner; an accompaniment with a goal. */
export async function someVoices(planner: Page, employee: Page) {
  const { items: known } = await read<Rows<{ id: string }>>(employee, '/accompaniments?limit=1')
  if (known.length > 0) return
  const raised = await send(
    employee,
    'POST',
    '/concerns',
    { category: 'LOCATION', severity: 4, text: 'Tempat baru jauh dari rumah, dan anak saya masih kecil.' },
    keyed(),
  )
  const one = (await raised.json()) as { id: string; version: number; concern: { employeeId: string } }
  const taken = await send(planner, 'POST', `/concerns/${one.id}/handling`, {}, { 'If-Match': `"${one.version}"` })
  const { version } = (await taken.json()) as { version: number }
  await send(
    planner,
    'POST',
    `/concerns/${one.id}/answer`,
    { answer: 'Ada bus pegawai dari kecamatan Anda.', followUp: 'ACCOMPANIMENT', note: 'Mulai minggu depan.' },
    { 'If-Match': `"${version}"` },
  )
  await send(
    employee,
    'POST',
    '/concerns',
    { category: 'MISSING_COMPETENCE', severity: 3, text: 'Saya belum pernah memakai aplikasi keuangan.' },
    keyed(),
  )
  const planned = await send(
    planner,
    'POST',
    '/accompaniments',
    { employeeId: one.concern.employeeId, concernId: one.id, purpose: 'Mengenal tempat baru dan aplikasinya' },
    keyed(),
  )
  await accompany(planner, (await planned.json()) as { id: string; version: number })
}

/** Somebody goes along who is not the direct superior: colleagues are asked until one may. */
async function accompany(planner: Page, { id, version }: { id: string; version: number }) {
  const { items } = await read<Rows<{ id: string }>>(planner, '/employees?limit=20')
  for (const colleague of items) {
    const named = await planner.request.post(`/api/v1/accompaniments/${id}/companion`, {
      headers: { 'X-Selaras-Client': 'web', 'If-Match': `"${version}"` },
      data: { companionId: colleague.id },
    })
    if (!named.ok()) continue
    const now = (await named.json()) as { version: number }
    await send(
      planner,
      'POST',
      `/accompaniments/${id}/goals`,
      { kind: 'COURSE', text: 'Kursus aplikasi keuangan daerah' },
      { 'If-Match': `"${now.version}"` },
    )
    return
  }
  throw new Error('nobody may go along')
}

/** An objection against a decree, filed by the person; the person gets an account for it. */
export async function someObjection(planner: Page, admin: Page, enterAs: (username: string) => Promise<Page>) {
  const { items: accounts } = await read<Rows<{ username: string }>>(admin, '/accounts')
  if (accounts.some(({ username }) => username === CONCERNED.username)) return
  const subject = await someDecreed(planner)
  if (!subject) return
  await openAccount(admin, CONCERNED, 'EMPLOYEE', subject.employee.id)
  const person = await enterAs(CONCERNED.username)
  type Remedy = { remedy: string; decreeDate: string; receivedOn: string | null }
  const remedy = await read<Remedy>(person, `/mutation-cases/${subject.id}/remedy`)
  expect(remedy.remedy).toMatch(/^OBJECTION/)
  await send(
    person,
    'POST',
    '/objections',
    {
      caseId: subject.id,
      receivedOn: remedy.receivedOn ?? remedy.decreeDate,
      grounds: ['Masa kerja di jabatan lama belum dua tahun.', 'Jarak ke tempat baru lebih dari 40 km.'],
      request: 'Keputusan dicabut dan saya ditempatkan kembali pada jabatan semula.',
      evidence: ['SK pengangkatan terakhir'],
    },
    keyed(),
  )
}

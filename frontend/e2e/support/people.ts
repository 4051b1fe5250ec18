import { expect, type Page } from '@playwright/test'
import { keyed, read, send } from './cases'

interface Rows<Row> {
  items: Row[]
}

async function agency(page: Page, name: string) {
  const map = await read<Rows<{ unitId: string }>>(page, '/position-map')
  const below = await read<Rows<{ unitId: string; name: string }>>(
    page,
    `/position-map?unit=${map.items[0]?.unitId}`,
  )
  return below.items.find((unit) => unit.name === name)?.unitId ?? ''
}

/** Two people of an agency who hold an executing post and were never lent. */
export async function administrators(page: Page, name: string) {
  type Row = { name: string; nip: string; position: { level: string } | null }
  const { items } = await read<Rows<Row>>(page, `/employees?limit=200&unit=${await agency(page, name)}`)
  const loans = await read<Rows<{ employee: { nip: string } }>>(page, '/temporary-assignments?limit=200')
  const taken = new Set(loans.items.map(({ employee }) => employee.nip))
  return items.filter(({ nip, position }) => position?.level === 'PELAKSANA' && !taken.has(nip)).slice(0, 2)
}

/** The code of a post of an agency. */
export async function postOf(page: Page, name: string) {
  const { items } = await read<Rows<{ code: string; level: string }>>(
    page,
    `/positions?limit=200&unit=${await agency(page, name)}`,
  )
  return items.find(({ level }) => level === 'PELAKSANA')?.code ?? ''
}

interface Account {
  id: string
  version: number
  username: string
  displayName: string
  roles: string[]
  unitId: string | null
  employeeId: string | null
  language: string
  active: boolean
}

/** Tells which person an account belongs to, so that the records of kinship speak of it. Answers the person's NIP. */
export async function bind(admin: Page, username: string) {
  const { items } = await read<Rows<Account>>(admin, '/accounts')
  const account = items.find((one) => one.username === username)!
  const { displayName, roles, unitId, language, active } = account
  const found = await read<Rows<{ id: string; nip: string }>>(
    admin,
    `/employees?q=${encodeURIComponent(displayName)}`,
  )
  const person = found.items[0]!
  if (account.employeeId !== person.id)
    await send(
      admin,
      'PUT',
      `/accounts/${account.id}`,
      { displayName, roles, unitId, employeeId: person.id, language, active },
      { 'If-Match': `"${account.version}"` },
    )
  return person.nip
}

/** Writes into the records that the chair is a brother of somebody: imported, as such facts are. */
export async function relate(planner: Page, nip: string, relative: string) {
  const file = {
    name: 'keluarga.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`nip;nip_kerabat;hubungan\n${nip};${relative};SAUDARA\n`),
  }
  const headers = { 'X-Selaras-Client': 'web', ...keyed() }
  const sent = await planner.request.post('/api/v1/imports', { headers, multipart: { kind: 'KINSHIP', file } })
  expect(sent.ok(), await sent.text()).toBe(true)
  const { id } = (await sent.json()) as { id: string }
  type Import = { status: string; version: number }
  const state = () => read<Import>(planner, `/imports/${id}`)
  await expect.poll(async () => (await state()).status).toBe('CHECKED')
  await send(planner, 'POST', `/imports/${id}/application`, {}, { 'If-Match': `"${(await state()).version}"` })
  await expect.poll(async () => (await state()).status).toBe('APPLIED')
}

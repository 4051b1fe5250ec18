import { expect, type Page } from '@playwright/test'

/** What people do with cases, where the doing itself is not what a story looks at. */
const WEB = { 'X-Selaras-Client': 'web' }

export const PAPER = {
  name: 'dokumen.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
}

/** Today where the government is. */
export const today = (days = 0) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Makassar', dateStyle: 'short' }).format(
    new Date(Date.now() + days * 24 * 3600_000),
  )

export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

export async function read<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(`/api/v1${path}`)
  expect(answer.ok(), `${path} answers`).toBe(true)
  return (await answer.json()) as T
}

export async function send(page: Page, method: 'POST' | 'PUT', path: string, data: object, headers = {}) {
  const answer = await page.request.fetch(`/api/v1${path}`, { method, data, headers: { ...WEB, ...headers } })
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true)
  return answer
}

/** Hands in every required document of a case and finds it in order. */
export async function handInPapers(page: Page, caseId: string) {
  const { items } = await read<{ items: { code: string; required: boolean; document: unknown }[] }>(
    page,
    `/mutation-cases/${caseId}/checklist`,
  )
  for (const { code } of items.filter(({ required, document }) => required && !document)) {
    const answer = await page.request.post(`/api/v1/mutation-cases/${caseId}/documents`, {
      headers: WEB,
      multipart: { code, file: PAPER, issuedOn: today() },
    })
    expect(answer.ok(), `${code} is taken: ${await answer.text()}`).toBe(true)
    const { id, version } = (await answer.json()) as { id: string; version: number }
    await send(
      page,
      'POST',
      `/mutation-cases/${caseId}/documents/${id}/verification`,
      { result: 'VERIFIED' },
      { 'If-Match': `"${version}"` },
    )
  }
}

/** Takes a step through its dialog; waits for nothing but the click, the caller says what has to come of it. */
export async function step(
  page: Page,
  name: string,
  { declares = false, fill = {} }: { declares?: boolean; fill?: Record<string, string> } = {},
) {
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog')
  if (declares) await dialog.getByRole('checkbox', { name: /tidak memiliki benturan/ }).check()
  for (const [label, value] of Object.entries(fill)) await dialog.getByLabel(label, { exact: true }).fill(value)
  await dialog.getByRole('button', { name, exact: true }).click()
}

export async function expectStatus(page: Page, status: string) {
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByText(status, { exact: true }).first()).toBeVisible()
}

const PASSWORD = process.env.SELARAS_DEMO_PASSWORD ?? 'selaras-demo'

export const keyed = () => ({ 'Idempotency-Key': crypto.randomUUID() })

/** Somebody who receives what another hands over: nobody ticks both sides. */
export const WITNESS = { username: 'penerima@samarinda', name: 'Petugas Penerima (contoh)' }

/** Opens an account unless it is open; for a person of the records where one is named. */
export async function openAccount(
  admin: Page,
  { username, name }: { username: string; name: string },
  role: string,
  employeeId: string | null = null,
) {
  const { items } = await read<{ items: { username: string }[] }>(admin, '/accounts')
  if (items.some((account) => account.username === username)) return
  const profile = {
    displayName: name,
    roles: [role],
    unitId: null,
    employeeId,
    language: 'id',
    active: true,
  }
  await send(admin, 'POST', '/accounts', { username, password: PASSWORD, profile }, keyed())
}

/** Both sides tick every item of the handover list of a case. */
export async function tickHandover(giver: Page, receiver: Page, caseId: string) {
  const list = `/mutation-cases/${caseId}/handover-items`
  const { items } = await read<{ items: { code: string }[] }>(giver, list)
  for (const { code } of items)
    for (const [page, side] of [
      [giver, 'GIVER'],
      [receiver, 'RECEIVER'],
    ] as const)
      await send(page, 'PUT', `${list}/${code}`, { side, done: true, note: 'lengkap' })
}

/** A draft that no plan asked for, unless some draft is open. */
export async function someDraft(page: Page) {
  const { items: drafts } = await read<{ items: unknown[] }>(page, '/mutation-cases?status=DRAFT&limit=1')
  if (drafts.length > 0) return
  const { items: people } = await read<{ items: { id: string }[] }>(page, '/employees?limit=20')
  const { items: posts } = await read<{ items: { id: string }[] }>(page, '/positions?limit=1')
  for (const { id } of people) {
    const opened = await page.request.post('/api/v1/mutation-cases', {
      headers: { ...WEB, ...keyed() },
      data: {
        employeeId: id,
        toPositionId: posts[0]?.id,
        effectiveOn: today(60),
        motive: 'Kebutuhan organisasi',
      },
    })
    if (opened.ok()) return
  }
  throw new Error('nobody can be proposed')
}

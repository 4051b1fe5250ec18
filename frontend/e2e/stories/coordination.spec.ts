import { expect, test, type Browser, type Page } from '@playwright/test'
import { escaped, expectStatus, PAPER, read, step, today } from '../support/cases'
import { expectAccessible, watchFaults } from '../support/faults'
import { enter } from '../support/session'

const LETTER = `821/${Date.now()}/SK`

/** Kota Samarinda: a proposed move goes through documents, the team's meeting and the decision to the handover. */
test.describe('the story Coordination', () => {
  test.describe.configure({ mode: 'serial' })
  const faults: string[][] = []
  let planner: Page
  let team: Page
  let approver: Page
  let address: string

  const as = async (browser: Browser, username: string) => {
    const page = await (await browser.newContext()).newPage()
    faults.push(watchFaults(page))
    await enter(page, username)
    return page
  }

  test.beforeAll(async ({ browser }) => {
    planner = await as(browser, 'planner@samarinda')
    team = await as(browser, 'team@samarinda')
    approver = await as(browser, 'approver@samarinda')
  })

  test.afterAll(async () => {
    for (const page of [planner, team, approver]) await page.context().close()
  })

  test('a draft is refused with every missing document by name', async () => {
    address = await firstDraft(planner)
    await planner.goto(address)
    await step(planner, 'Ajukan')
    const dialog = planner.getByRole('dialog')
    await expect(dialog.getByText(/dokumen belum ada: Analisis jabatan dan beban kerja/)).toBeVisible()
    await expect(dialog.getByText(/dokumen belum ada: Penilaian kinerja dua tahun terakhir/)).toBeVisible()
    await dialog.getByRole('button', { name: 'Batal', exact: true }).click()
  })

  test('the planner hands the papers in, submits, and finds everything complete', async () => {
    await planner.goto(`${address}?tab=dokumen`)
    const missing = planner.getByRole('listitem').filter({ hasText: /· wajib/ })
    await expect(missing.first()).toBeVisible()
    for (const item of await missing.all()) {
      await item.getByRole('button', { name: /^Unggah/ }).click()
      const dialog = planner.getByRole('dialog')
      await dialog.locator('input[type=file]').setInputFiles(PAPER)
      await dialog.getByLabel(/Tanggal pada dokumen/).fill(today())
      await dialog.getByRole('button', { name: 'Unggah', exact: true }).click()
      await expect(dialog).toBeHidden()
    }
    await expect(planner.getByText(/^Semua \d+ dokumen wajib sudah ada\.$/)).toBeVisible()
    await step(planner, 'Ajukan')
    await expectStatus(planner, 'Diajukan')
    for (const item of await missing.all()) {
      await item.getByRole('button', { name: /^Sesuai/ }).click()
      await expect(item.getByText('Sesuai', { exact: true })).toBeVisible()
    }
    await step(planner, 'Nyatakan lengkap', { declares: true })
    await expectStatus(planner, 'Terverifikasi')
    await expectAccessible(planner)
  })

  test('the team meets, one votes by the keyboard and the chair concludes', async () => {
    const person = await planner
      .getByText(/ · Mutasi di dalam pemerintah daerah$/)
      .innerText()
      .then((text) => text.split(' · ')[0] ?? '')
    await planner.goto('/rapat/baru')
    await planner.getByLabel('Judul rapat').fill('Rapat tim penilai')
    await planner.getByLabel('Tempat').fill('Ruang rapat BKPSDM')
    const named = async (page: Page) => (await read<{ displayName: string }>(page, '/me')).displayName
    const [chair, secretary, member] = [await named(team), await named(planner), await named(approver)]
    for (const [name, seat] of [
      [chair, 'CHAIR'],
      [secretary, 'SECRETARY'],
      [member, 'MEMBER'],
    ] as const)
      await planner.getByLabel(`Kedudukan ${name}`, { exact: true }).selectOption(seat)
    await planner.getByRole('checkbox', { name: new RegExp(escaped(person)) }).check()
    await planner.getByRole('button', { name: 'Rencanakan rapat' }).click()
    await planner.getByRole('button', { name: 'Buka rapat' }).click()
    await planner.getByRole('button', { name: 'Daftar hadir' }).click()
    for (const name of [chair, secretary])
      await planner.getByRole('checkbox', { name: new RegExp(`^${escaped(name)}`) }).check()
    await planner.getByRole('button', { name: 'Simpan daftar hadir' }).click()
    await expect(planner.getByText('Kuorum tercapai')).toBeVisible()
    await planner.keyboard.press('1')
    await expect(planner.getByText('Setuju', { exact: true }).first()).toBeVisible()
    await expect(planner.getByRole('button', { name: /Setuju$/, pressed: true })).toBeVisible()

    await team.goto(new URL(planner.url()).pathname)
    await expect(team.getByRole('heading', { level: 2, name: person })).toBeVisible()
    await team.keyboard.press('1')
    await expect(team.getByRole('button', { name: /Setuju$/, pressed: true })).toBeVisible()
    await team.keyboard.press('Enter')
    await team.getByRole('dialog').getByRole('button', { name: 'Simpulkan' }).click()
    await expect(team.getByText('Direkomendasikan', { exact: true })).toBeVisible()
  })

  test('the approver declares, approves and issues the decree, and the placement changes', async () => {
    await approver.goto(address)
    await step(approver, 'Setujui', { declares: true })
    await expectStatus(approver, 'Disetujui')
    await step(approver, 'Tetapkan SK', {
      fill: { Nomor: LETTER, 'Terhitung mulai tanggal (TMT)': today() },
    })
    await expectStatus(approver, 'Berlaku')
    await expect(approver.getByText(new RegExp(escaped(LETTER)))).toBeVisible()
  })

  test('the planner records handover and start of duty, and the history tells it all', async () => {
    await planner.goto(address)
    await handOverWork(planner)
    await planner.goto(address)
    await step(planner, 'Catat serah terima')
    await expectStatus(planner, 'Diserahterimakan')
    await step(planner, 'Catat mulai bertugas')
    await expectStatus(planner, 'Selesai')
    await planner.goto(`${address}?tab=riwayat`)
    for (const taken of ['Ajukan', 'Nyatakan lengkap', 'Beri pertimbangan', 'Setujui', 'Mulai berlaku'])
      await expect(planner.getByText(taken, { exact: true })).toBeVisible()
    expect(faults.flat().filter((fault) => !/status of 422/.test(fault))).toEqual([])
  })
})

/** A draft that is alone in its chain and has no document yet. */
async function firstDraft(page: Page): Promise<string> {
  const list = await page.request.get('/api/v1/mutation-cases?status=DRAFT&limit=200')
  const { items } = (await list.json()) as { items: { id: string; chainId: string }[] }
  const alone = items.filter(({ chainId }) => items.filter((other) => other.chainId === chainId).length === 1)
  for (const { id } of alone) {
    const progress = await page.request.get(`/api/v1/mutation-cases/${id}/progress`)
    const { chain } = (await progress.json()) as { chain: unknown[] }
    const documents = await page.request.get(`/api/v1/mutation-cases/${id}/documents`)
    const { items: papers } = (await documents.json()) as { items: unknown[] }
    if (chain.length === 1 && papers.length === 0) return `/kasus/${id}`
  }
  return openSingle(page)
}

/** Opens a move that is alone in its chain, where the story Balance opened others. */
async function openSingle(page: Page): Promise<string> {
  const plans = (await (await page.request.get('/api/v1/plans')).json()) as { items: { id: string }[] }
  for (const { id } of plans.items) {
    const moves = (await (await page.request.get(`/api/v1/plans/${id}/moves?limit=200`)).json()) as {
      items: { chainId: string }[]
    }
    const chains = moves.items.map(({ chainId }) => chainId)
    for (const chainId of chains.filter((one) => chains.indexOf(one) === chains.lastIndexOf(one))) {
      const opened = await page.request.post(`/api/v1/plans/${id}/cases`, {
        headers: { 'X-Selaras-Client': 'web', 'Idempotency-Key': crypto.randomUUID() },
        data: { chainIds: [chainId] },
      })
      if (opened.ok()) return firstDraft(page)
    }
  }
  throw new Error('no plan has a move that is alone in its chain')
}

/** Ticks the whole list for both sides, as the staffing agency does from a signed record. */
async function handOverWork(page: Page) {
  await page.getByRole('tab', { name: 'Serah terima', exact: true }).click()
  const items = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: /^Yang menerima/ }) })
  await expect(items.first()).toBeVisible()
  for (const item of await items.all()) {
    // The box shows what the service has kept, not what was clicked.
    const giver = item.getByRole('checkbox', { name: /^Yang menyerahkan/ })
    await giver.click()
    await expect(giver).toBeChecked()
    await item.getByRole('button', { name: /^Catatan.*Yang menerima$/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/^Catatan/).fill('Diterima kepala unit lama menurut berita acara.')
    await dialog.getByRole('button', { name: 'Centang dengan catatan' }).click()
    await expect(dialog).toBeHidden()
  }
  await expect(page.getByText(/Semua hal wajib sudah dicentang/)).toBeVisible()
}

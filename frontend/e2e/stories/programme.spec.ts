import { expect, test, type Browser, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll, watchFaults } from '../support/faults'
import { enter } from '../support/session'
import { openWindow } from '../support/wishes'

const TITLE = `Sosialisasi program mutasi ${Date.now()}`
const QUESTION = 'Apakah tunjangan saya berubah?'
const ANSWER = 'Tunjangan mengikuti kelas jabatan yang baru.'
const WINDOW = `Minat penempatan ${Date.now()}`
const PHONE = { width: 320, height: 640 }

async function open(browser: Browser, username: string, viewport?: typeof PHONE) {
  const page = await (await browser.newContext(viewport && { viewport })).newPage()
  const faults = watchFaults(page)
  await enter(page, username)
  return { page, faults }
}

/** A planner explains a programme; an employee reads it on a phone, confirms it and asks; the planner answers. */
test.describe('a notice', () => {
  test.describe.configure({ mode: 'serial' })
  let planner: Page
  let employee: Page
  let faults: string[][]

  test.beforeAll(async ({ browser }) => {
    const [desk, phone] = [
      await open(browser, 'planner@samarinda'),
      await open(browser, 'employee@samarinda', PHONE),
    ]
    planner = desk.page
    employee = phone.page
    faults = [desk.faults, phone.faults]
  })

  test.afterAll(async () => {
    await planner.context().close()
    await employee.context().close()
  })

  test('is written from a template by keyboard, and sent after a look at its readers', async () => {
    await planner.goto('/pengumuman')
    await planner.getByRole('link', { name: 'Tulis pengumuman' }).first().click()
    await planner.getByRole('button', { name: 'Sosialisasi program mutasi' }).click()
    await planner.getByLabel('Judul', { exact: true }).fill(TITLE)
    const words = planner.getByRole('textbox', { name: 'Isi pengumuman' })
    await expect(words.getByRole('heading', { name: 'Dasar hukum' })).toBeVisible()
    await words.focus()
    await planner.keyboard.press('Alt+F10')
    await expect(planner.getByRole('button', { name: 'Tebal' })).toBeFocused()
    await planner.keyboard.press('ArrowRight')
    await expect(planner.getByRole('button', { name: 'Miring' })).toBeFocused()
    await words.focus()
    await planner.keyboard.press('Control+Home')
    await planner.keyboard.type('Ringkas. ')
    await planner.keyboard.press('Tab')
    await expect(words).not.toBeFocused()
    await expectAccessible(planner)
    await planner.getByRole('button', { name: 'Simpan dan lihat penerima' }).click()
    await expect(planner.getByRole('heading', { name: TITLE })).toBeVisible()
    await expect(planner.getByText('Sebagian isi dibuang demi keamanan')).toBeHidden()
    await expect(planner.getByRole('list', { name: 'Penerima pertama menurut nama' })).toBeVisible()
    await expectAccessible(planner)
    await planner.getByRole('button', { name: 'Kirim …' }).click()
    const dialog = planner.getByRole('dialog')
    await dialog.getByRole('button', { name: /^Kirim kepada [\d.]+ orang$/ }).click()
    await expect(dialog).toBeHidden()
    await expect(planner.getByText('Terkirim', { exact: true })).toBeVisible({ timeout: 60_000 })
  })

  test('is read, confirmed and asked about on a phone', async () => {
    await employee.goto('/kotak-masuk')
    await expect(employee.getByRole('link', { name: TITLE })).toBeVisible()
    await expectAccessible(employee)
    await expectNoSidewaysScroll(employee)
    await employee.getByRole('link', { name: TITLE }).click()
    await expect(employee.getByRole('heading', { name: 'Ringkas. Dasar hukum' })).toBeVisible()
    await expectAccessible(employee)
    await expectNoSidewaysScroll(employee)
    await employee.getByRole('button', { name: 'Saya sudah membaca' }).click()
    await expect(employee.getByText(/Anda membacanya/)).toBeVisible()
    await employee.getByLabel('Pertanyaan Anda').fill(QUESTION)
    await employee.getByRole('button', { name: 'Kirim pertanyaan' }).click()
    await expect(employee.getByText(/^Dijawab paling lambat/)).toBeVisible()
    const paper = await employee.request.get(
      (await employee.getByRole('link', { name: 'Cetak (PDF)' }).getAttribute('href')) ?? '',
    )
    expect(paper.headers()['content-type']).toBe('application/pdf')
  })

  test('counts one reader, and its question is answered for everybody without the name', async () => {
    await planner.goto(`${new URL(planner.url()).pathname}?tab=jangkauan`)
    await expect(planner.getByRole('grid', { name: 'Jangkauan menurut unit' })).toBeVisible()
    await expect(planner.getByText(/^1 dari/).first()).toBeVisible()
    await planner.getByRole('button', { name: 'Peta panas' }).click()
    await expectAccessible(planner)
    await planner.goto('/pertanyaan?status=OPEN')
    await planner.getByRole('row').filter({ hasText: TITLE }).getByRole('button', { name: /^Jawab/ }).click()
    const dialog = planner.getByRole('dialog')
    await dialog.getByLabel('Jawaban').fill(ANSWER)
    await dialog.getByRole('radio', { name: /^Semua penerima/ }).check()
    await expectAccessible(planner)
    await dialog.getByRole('button', { name: 'Kirim jawaban' }).click()
    await expect(dialog).toBeHidden()
    await employee.reload()
    await expect(employee.getByText(ANSWER).first()).toBeVisible()
    expect(faults).toEqual([[], []])
  })
})

/** An employee says on a phone where to work, in an own order; the planner ends the window and reads the figures. */
test.describe('wishes', () => {
  test.describe.configure({ mode: 'serial' })
  let planner: Page
  let employee: Page
  let faults: string[][]
  let id: string

  test.beforeAll(async ({ browser }) => {
    const [desk, phone] = [
      await open(browser, 'planner@samarinda'),
      await open(browser, 'employee@samarinda', PHONE),
    ]
    planner = desk.page
    employee = phone.page
    faults = [desk.faults, phone.faults]
    id = (await openWindow(planner, WINDOW, 7)).id
  })

  test.afterAll(async () => {
    await planner.context().close()
    await employee.context().close()
  })

  const wish = async (kind: RegExp, words: string, reason: string) => {
    await employee.getByRole('button', { name: 'Tambah minat' }).click()
    await employee.getByRole('radio', { name: kind }).check()
    await employee.getByRole('searchbox').fill(words)
    const found = employee.getByRole('group', { name: /^(Jabatan|Unit kerja)$/ }).getByRole('radio')
    await expect(found.first()).toBeVisible()
    await employee.waitForLoadState('networkidle')
    await found.first().check()
    await employee.getByLabel('Alasan').selectOption(reason)
    await expectAccessible(employee)
    await expectNoSidewaysScroll(employee)
    await employee.getByRole('button', { name: 'Simpan minat' }).click()
    await expect(employee.getByText(/ tersimpan\.$/)).toBeVisible()
  }
  const order = () => employee.getByRole('list', { name: 'Ingin bekerja di' }).getByRole('listitem')

  test('are filed on a phone, and change their order by buttons', async () => {
    await employee.goto(`/minat-saya?masa=${id}`)
    await expect(employee.getByText(/7 hari lagi/)).toBeVisible()
    await wish(/^Jabatan yang lowong/, '', 'Menyatukan keluarga')
    await wish(/^Unit kerja/, 'dinas', 'Karier')
    await expect(order()).toHaveCount(2)
    await expect(order().first()).toContainText('Menyatukan keluarga')
    await order().last().getByRole('button', { name: /^Naikkan/ }).click()
    await expect(employee.getByText(/sekarang urutan 1 dari 2\. Tersimpan\./)).toBeVisible()
    await expect(order().first()).toContainText('Karier')
    await expect(order().first().getByRole('button', { name: /^Turunkan/ })).toBeFocused()
    await expectAccessible(employee)
    await expectNoSidewaysScroll(employee)
  })

  test('can only be read once the planner has ended the window, who sees how many there are', async () => {
    await planner.goto(`/minat/${id}`)
    await planner.getByRole('button', { name: 'Tutup lebih awal' }).click()
    const dialog = planner.getByRole('dialog')
    await dialog.getByLabel('Alasan').fill('Rencana dimajukan.')
    await dialog.getByRole('button', { name: 'Tutup masa ini' }).click()
    await expect(dialog).toBeHidden()
    await expect(planner.getByText('Ditutup lebih awal', { exact: true })).toBeVisible()
    const figure = planner.locator('dl > div', { hasText: 'Pegawai menyampaikan minat' })
    await expect(figure.getByRole('definition')).toHaveText('1')
    await expect(planner.getByRole('grid', { name: 'Semua minat' })).toContainText('Menyatukan keluarga')
    await expectAccessible(planner)
    await employee.reload()
    await expect(employee.getByText(/Alasan: Rencana dimajukan\./)).toBeVisible()
    await expect(order().first()).toContainText('Karier')
    await expect(employee.getByRole('button', { name: /^(Naikkan|Tambah minat)/ })).toHaveCount(0)
    await expectAccessible(employee)
    expect(faults).toEqual([[], []])
  })
})

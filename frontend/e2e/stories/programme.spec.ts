import { expect, test, type Browser, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll, watchFaults } from '../support/faults'
import { enter } from '../support/session'

const TITLE = `Sosialisasi program mutasi ${Date.now()}`
const QUESTION = 'Apakah tunjangan saya berubah?'
const ANSWER = 'Tunjangan mengikuti kelas jabatan yang baru.'
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
    await expect(employee.getByText(/^Anda membacanya/)).toBeVisible()
    await employee.getByLabel('Pertanyaan Anda').fill(QUESTION)
    await employee.getByRole('button', { name: 'Kirim pertanyaan' }).click()
    await expect(employee.getByText(/^Dijawab paling lambat/)).toBeVisible()
    const paper = await employee.request.get(
      (await employee.getByRole('link', { name: 'Cetak (PDF)' }).getAttribute('href')) ?? '',
    )
    expect(paper.headers()['content-type']).toBe('application/pdf')
  })

  test('counts one reader, and its question is answered for everybody without the name', async () => {
    await planner.getByRole('link', { name: 'Jangkauan' }).click()
    await planner.reload()
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

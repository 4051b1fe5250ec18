import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, watchFaults } from '../support/faults'
import { signIn, signOut } from '../support/session'

const PLAN = `Pemerataan tenaga kesehatan ${Date.now()}`
const PLANNED_WITHIN = 5 * 60_000

/** Kota Samarinda: one office has too many people, another too few, and a planner finds who could move lawfully. */
test.describe('the story Balance', () => {
  test.describe.configure({ mode: 'serial' })
  let page: Page
  let faults: string[]

  test.beforeAll(async ({ browser }) => {
    page = await (await browser.newContext()).newPage()
    faults = watchFaults(page)
  })

  test.afterAll(async () => {
    await page.context().close()
  })

  test('the planner signs in and sees where it hurts first', async () => {
    await signIn(page, 'planner@samarinda')
    await expect(page.getByRole('heading', { level: 1, name: 'Beranda' })).toBeVisible()
    await expect(page.getByText('Data contoh – semua orang rekaan').first()).toBeVisible()
    const shortages = page.getByRole('grid', { name: 'Kekurangan terbesar' })
    await expect(shortages.getByRole('row', { name: /Dinas Kesehatan/ })).toContainText('905 / 1.150')
    const surpluses = page.getByRole('grid', { name: 'Kelebihan terbesar' })
    await expect(surpluses.getByRole('row', { name: /Dinas Pendidikan dan Kebudayaan/ })).toBeVisible()
  })

  test('the position map shows the surplus of one agency and the need of another', async () => {
    await navigate(page, 'Peta jabatan')
    const tree = page.getByRole('treegrid', { name: 'Pohon unit' })
    const counts = async (unit: string, need: string, incumbents: string) => {
      const row = tree.getByRole('row').filter({ has: page.getByText(unit, { exact: true }) })
      await expect(row.getByRole('gridcell').nth(1)).toHaveText(need)
      await expect(row.getByRole('gridcell').nth(2)).toHaveText(incumbents)
    }
    await counts('Dinas Pendidikan dan Kebudayaan', '118', '152')
    await counts('Dinas Kesehatan', '1.150', '905')
    await tree.getByRole('button', { name: 'Buka Dinas Kesehatan', exact: true }).click()
    await expect(tree.getByRole('button', { name: 'Tutup Dinas Kesehatan', exact: true })).toBeVisible()
  })

  test('a new plan is described and computed while its progress is shown', async () => {
    test.setTimeout(PLANNED_WITHIN + 60_000)
    await navigate(page, 'Rencana mutasi')
    await page.getByRole('button', { name: 'Buat rencana' }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Rencana baru' })).toBeVisible()
    await page.getByRole('textbox', { name: 'Nama', exact: true }).fill(PLAN)
    await page.getByRole('button', { name: 'Simpan rencana' }).click()
    await expect(page.getByRole('heading', { level: 1, name: PLAN })).toBeVisible()
    await expect(page.getByText('Rencana belum dihitung')).toBeVisible()
    await page.getByRole('button', { name: 'Jalankan', exact: true }).click()
    await expect(page.getByRole('progressbar', { name: 'Menghitung rencana' })).toBeVisible()
    const outcome = page.getByText('Terverifikasi', { exact: true }).or(page.getByText('Perhitungan gagal'))
    await expect(outcome.first()).toBeVisible({ timeout: PLANNED_WITHIN })
    await expect(page.getByText('Terverifikasi', { exact: true })).toBeVisible()
  })

  test('the table of moves leads to the reasons of one of them', async () => {
    await tab(page, 'Perpindahan')
    const moves = page.getByRole('grid', { name: 'Perpindahan' })
    const why = moves.getByRole('button', { name: /^Mengapa .+\?$/ }).first()
    await expect(why).toBeVisible()
    const person = /^Mengapa (.+)\?$/.exec((await why.getAttribute('aria-label')) ?? '')?.[1] ?? ''
    await why.click()
    const drawer = page.getByRole('complementary', { name: 'Mengapa?' })
    await expect(drawer.getByRole('link', { name: person, exact: true })).toBeVisible()
    await expect(drawer.getByRole('heading', { name: 'Alasan', exact: true })).toBeVisible()
    await expect(drawer.getByRole('heading', { name: 'Ketentuan yang diperiksa' })).toBeVisible()
    await expect(drawer.getByRole('grid', { name: 'Neraca langkah ini' })).toBeVisible()
    await expectAccessible(page)
    await drawer.getByRole('button', { name: 'Tutup', exact: true }).click()
    await expect(drawer).toBeHidden()
  })

  test('an independent checker accepts the certificate', async () => {
    await tab(page, 'Sertifikat')
    await page.getByRole('button', { name: 'Verifikasi', exact: true }).click()
    await expect(page.getByText('Diterima: rencana ini sah dan tidak ada yang lebih baik')).toBeVisible()
  })

  test('one chain of the plan becomes cases', async () => {
    await page.getByRole('button', { name: 'Buka kasus', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: /Buka kasus dari rencana/ })
    await dialog.getByRole('button', { name: 'Kosongkan' }).click()
    const chain = dialog.getByRole('group', { name: 'Rantai dan pertukaran' }).getByRole('checkbox').first()
    await chain.check()
    await dialog.getByRole('button', { name: /^Buka \d+ kasus$/ }).click()
    await expect(dialog.getByText(/\d+ kasus dibuka$/)).toBeVisible()
    await dialog.getByRole('link', { name: 'Lihat kasus' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Kasus mutasi' })).toBeVisible()
    const cases = page.getByRole('grid', { name: 'Kasus mutasi' })
    const first = cases.getByRole('row').nth(1).getByRole('link').first()
    const number = await first.innerText()
    await first.click()
    await expect(page.getByRole('heading', { level: 1, name: number, exact: true })).toBeVisible()
    await expect(page.getByText('Draf', { exact: true }).first()).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Alasan', exact: true })).toBeVisible()
    await page.getByRole('link', { name: 'Buka rencana' }).click()
    await expect(page.getByRole('heading', { level: 1, name: PLAN })).toBeVisible()
  })

  test('the planner leaves, and nothing broke on the way', async () => {
    await signOut(page)
    expect(faults).toEqual([])
  })
})

/** Through the main navigation, as a reader would. */
async function navigate(page: Page, name: string) {
  await page
    .getByRole('navigation', { name: 'Navigasi utama' })
    .getByRole('link', { name, exact: true })
    .click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

async function tab(page: Page, name: string) {
  await page
    .getByRole('link', { name, exact: true })
    .or(page.getByRole('tab', { name, exact: true }))
    .click()
}

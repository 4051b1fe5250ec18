import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, watchFaults } from '../support/faults'
import { bytesOfFirstLoad, expectGood, PHONE } from '../support/phone'
import {
  answerAll,
  button,
  heading,
  keptByWorker,
  progress,
  RECEIPT,
  receiptOn,
  Survey,
} from '../support/surveys'

test.use({ viewport: PHONE })

let survey: Survey
test.beforeEach(async ({ browser }) => {
  survey = await Survey.open(browser)
})

const OLD = 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-F'

const open = (page: Page, query = '') => page.goto(`/s/${survey.code}${query}`)

test('a citizen finishes with the keyboard alone, and every step is accessible', async ({ page }) => {
  const faults = watchFaults(page)
  await open(page)
  await expectGood(page)
  await button(page, 'Mulai').focus()
  await page.keyboard.press('Enter')
  for (let question = 1; question <= 9; question++) {
    await expect(progress(page)).toHaveText(`${question} dari 9`)
    await expect(page).toHaveTitle(`${question} dari 9 – Survei kepuasan masyarakat`)
    await expect(heading(page)).toBeFocused()
    if (question === 1 || question === 5) await expectGood(page)
    for (let tab = 0; tab < 3; tab++) await page.keyboard.press('Tab')
    await page.keyboard.press(question % 2 ? 'Enter' : 'Space')
  }
  await expect(heading(page)).toBeFocused()
  await expectGood(page)
  await page.getByLabel('Jenis kelamin').selectOption('Perempuan')
  await page.getByLabel('Saran atau keluhan').fill('Antrean panjang.')
  await page.keyboard.press('Tab')
  await expect(button(page, 'Kirim jawaban')).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(heading(page)).toHaveText('Terima kasih. Jawaban Anda sudah diterima.')
  await expect(receiptOn(page)).toHaveText(RECEIPT)
  await expectGood(page)
  await survey.expectReceived(1)
  expect(faults).toEqual([])
  expect(await page.context().cookies()).toEqual([])
})

test('back keeps the answers, by the browser, by the page and after a reload', async ({ page }) => {
  await open(page)
  await button(page, 'Mulai').click()
  await button(page, 'Sangat sesuai').click()
  await button(page, 'Kurang mudah').click()
  await expect(progress(page)).toHaveText('3 dari 9')

  await page.goBack()
  await expect(page.locator('.chosen')).toHaveText('Kurang mudah')
  await button(page, 'Kembali').click()
  await expect(page.locator('.chosen')).toHaveText('Sangat sesuai')
  await expectAccessible(page)
  await page.reload()
  await expect(progress(page)).toHaveText('1 dari 9')
  await expect(page.locator('.chosen')).toHaveText('Sangat sesuai')

  await button(page, 'Tidak sesuai').click()
  await button(page, 'Kembali').click()
  await expect(page.locator('.chosen')).toHaveText('Tidak sesuai')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('.chosen')).toHaveText('They do not fit')
  await expectAccessible(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the pages are plain forms', async ({ page }) => {
    await open(page)
    await answerAll(page)
    await button(page, 'Kembali').click()
    await expect(page.locator('.chosen')).toHaveText('Berfungsi kurang maksimal')
    await button(page, 'Lanjut').click()
    await page.getByLabel('Umur').selectOption('31–40 tahun')
    await button(page, 'Kirim jawaban').click()
    await expect(receiptOn(page)).toHaveText(RECEIPT)
    const receipt = await receiptOn(page).innerText()

    await page.reload()
    await expect(receiptOn(page), 'sent again').toHaveText(receipt)
    await survey.expectReceived(1)
  })

  test('a device at the counter starts afresh by itself after the receipt', async ({ page }) => {
    const WITHIN = 40_000
    await open(page, '?kios=1')
    await answerAll(page)
    await expect(page.getByText('Halaman ini kembali ke awal dalam 300 detik')).toBeVisible()
    await page.getByLabel('Saran atau keluhan').fill('Antrean panjang.')
    await button(page, 'Jangan dulu').click()
    await expect(page.getByLabel('Saran atau keluhan'), 'more time loses nothing').toHaveValue('Antrean panjang.')
    await button(page, 'Kirim jawaban').click()
    await expect(receiptOn(page)).toHaveText(RECEIPT)
    const receipt = await receiptOn(page).innerText()
    await expect(page.getByText('Halaman ini kembali ke awal dalam 20 detik')).toBeVisible()
    await expect(button(page, 'Mulai')).toBeVisible({ timeout: WITHIN })
    await expect(page).toHaveURL(/\?kios=1$/)

    await answerAll(page)
    await button(page, 'Kirim jawaban').click()
    await button(page, 'Jangan dulu').click()
    await expect(page.getByText('Halaman ini kembali ke awal dalam 120 detik')).toBeVisible()
    await expect(receiptOn(page)).toHaveText(RECEIPT)
    await expect(receiptOn(page)).not.toHaveText(receipt)
    await survey.expectReceived(2)
  })
})

test('answers given without a network wait on the device and are stored once', async ({ page, context }) => {
  await open(page)
  await keptByWorker(page)
  await context.setOffline(true)
  await page.reload()
  await answerAll(page)
  await button(page, 'Kirim jawaban').click()
  await expect(heading(page)).toHaveText('Jawaban Anda tersimpan di perangkat ini.')
  await expectGood(page)
  expect(await survey.received()).toBe(0)

  await context.setOffline(false)

  await expect(receiptOn(page)).toHaveText(RECEIPT)
  await survey.expectReceived(1)
})

test('answers that wait are sent when the page is opened another day', async ({ page, context }) => {
  await open(page)
  await keptByWorker(page)
  await context.setOffline(true)
  await answerAll(page)
  await button(page, 'Kirim jawaban').click()
  await expect(heading(page)).toHaveText('Jawaban Anda tersimpan di perangkat ini.')
  await page.close()
  await context.setOffline(false)

  const later = await context.newPage()
  await open(later)
  await expect(later.getByText('sudah terkirim. Kode tanda terima:')).toBeVisible()
  await survey.expectReceived(1)
})

test('an answer whose receipt was lost on the way is sent again and gets the same', async ({ page }) => {
  const receipts: string[] = []
  await page.route('**/responses/*', async (route) => {
    const answer = await route.fetch()
    receipts.push(((await answer.json()) as { receipt: string }).receipt)
    if (receipts.length === 1) await route.abort()
    else await route.fulfill({ response: answer })
  })
  await open(page)
  await answerAll(page)
  await button(page, 'Kirim jawaban').click()
  await expect(heading(page)).toHaveText('Jawaban Anda tersimpan di perangkat ini.')

  await page.evaluate(() => window.dispatchEvent(new Event('online')))

  await expect(receiptOn(page)).toHaveText(RECEIPT)
  expect(receipts).toHaveLength(2)
  expect(receipts[1]).toBe(receipts[0])
  await expect(receiptOn(page)).toHaveText(receipts[0] ?? '')
  await survey.expectReceived(1)
})

test('what is refused is shown where it can be mended, and nothing else is lost', async ({ page, browser }) => {
  const bodies: string[] = []
  const refusals = ['/answers/U3', '/token']
  await page.route('**/responses/*', async (route) => {
    bodies.push(route.request().postData() ?? '')
    const pointer = refusals.shift()
    if (pointer) await route.fulfill({ status: 422, json: { code: 'refused', errors: [{ pointer }] } })
    else await route.fulfill({ status: 201, json: { receipt: '3K7V-09QM' } })
  })
  survey = await Survey.open(browser, { tokens: 'OPTIONAL' })
  await open(page, `#${OLD}`)
  await answerAll(page)
  await page.getByLabel('Saran atau keluhan').fill('Ramah.')
  await button(page, 'Kirim jawaban').click()
  await expect(page.getByRole('alert')).toHaveText(/^Pertanyaan 3: pilih salah satu/)
  await expectGood(page)
  await button(page, 'Sangat cepat').click()
  for (let question = 4; question <= 9; question++) await button(page, 'Lanjut').click()
  await button(page, 'Kirim jawaban').click()
  await expect(heading(page)).toHaveText('Kode pada kartu tidak dapat dipakai.')
  await expectGood(page)
  await page.getByLabel('Kode pada kartu').fill('BARU')
  await button(page, 'Kirim lagi').click()

  await expect(receiptOn(page)).toHaveText('3K7V-09QM')
  const [first, , last] = bodies.map((body) => JSON.parse(body) as { token: string })
  expect(first).toMatchObject({ answers: { U3: 3 }, comment: 'Ramah.', token: OLD })
  expect(last).toMatchObject({ answers: { U3: 4, U9: 3 }, comment: 'Ramah.', token: 'BARU' })
})

test('a device at the counter starts afresh, after the receipt and when left alone', async ({ page }) => {
  const start = new Date()
  await page.clock.install({ time: start })
  await open(page, '?kios=1')
  // From here on time only passes where the story says so.
  await page.clock.pauseAt(start.getTime() + 3600_000)
  await answerAll(page)
  await button(page, 'Kirim jawaban').click()
  await expect(receiptOn(page)).toHaveText(RECEIPT)
  await expect(page.locator('.countdown')).toContainText('Halaman ini kembali ke awal dalam 20 detik')
  await page.clock.runFor(19_000)
  await expect(page.locator('.countdown')).toContainText('dalam 1 detik')
  await expect(receiptOn(page)).toHaveText(RECEIPT)
  await page.clock.runFor(1_000)
  await expect(button(page, 'Mulai')).toBeVisible()

  await button(page, 'Mulai').click()
  await expect(page.locator('.chosen')).toHaveCount(0)
  await button(page, 'Sesuai').click()
  await page.clock.runFor(60_000)
  await expect(button(page, 'Jangan dulu')).toBeFocused()
  await button(page, 'Jangan dulu').click()
  await page.clock.runFor(59_000)
  await expect(progress(page)).toHaveText('2 dari 9')
  await expect(page.locator('.countdown')).toHaveCount(0)
  await page.clock.runFor(21_000)
  await expect(button(page, 'Mulai')).toBeVisible()
  await page.goBack()
  await expect(page.locator('.chosen')).toHaveCount(0)
})

test('the countdown of a device at the counter can be read and stopped', async ({ page }) => {
  await open(page, '?kios=1')
  await answerAll(page)
  await button(page, 'Kirim jawaban').click()
  await expect(button(page, 'Jangan dulu')).toBeVisible()
  await expectGood(page)
  await button(page, 'Jangan dulu').click()
  await expect(page.locator('.countdown')).toHaveCount(0)
  await expect(receiptOn(page)).toHaveText(RECEIPT)
})

test('a survey that is closed says so, also to whoever was answering', async ({ page }) => {
  await open(page)
  await answerAll(page)
  await survey.close()
  await button(page, 'Kirim jawaban').click()
  await expect(heading(page)).toHaveText('Survei ini sudah ditutup.')
  await expectGood(page)

  const answer = await open(page)
  expect(answer?.status()).toBe(410)
  await expect(heading(page)).toHaveText('Survei ini sudah ditutup.')
  const unknown = await page.goto('/s/tidakada')
  expect(unknown?.status()).toBe(404)
  await expectGood(page)
})

test('the first load is at most 24 kB on the wire, worker and its copies included', async ({ page }) => {
  expect(await bytesOfFirstLoad(page, () => open(page))).toBeLessThanOrEqual(24_000)
})

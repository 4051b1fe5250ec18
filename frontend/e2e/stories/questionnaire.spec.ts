import { expect, test, type Page } from '@playwright/test'
import { watchFaults } from '../support/faults'
import { bytesOfFirstLoad, expectGood, PHONE } from '../support/phone'
import { button, heading, keptByWorker, progress, RECEIPT, receiptOn, Survey } from '../support/surveys'

test.use({ viewport: PHONE })

const words = (id: string) => ({ id })
const QUESTIONS = [
  {
    code: 'ONLINE',
    kind: 'CHOICE',
    required: true,
    text: words('Apakah Anda mendaftar daring?'),
    options: [
      { code: 'YES', text: words('Ya') },
      { code: 'NO', text: words('Tidak') },
    ],
  },
  {
    code: 'MINUTES',
    kind: 'NUMBER',
    required: true,
    text: words('Berapa menit Anda menunggu?'),
    amount: { min: 0, max: 600, decimals: 0, unit: words('menit') },
    showIf: { question: 'ONLINE', operator: 'IS_ONE_OF', values: ['NO'] },
  },
  {
    code: 'NEEDS',
    kind: 'CHOICE',
    several: true,
    text: words('Apa yang Anda perlukan?'),
    options: [
      { code: 'CARD', text: words('Kartu') },
      { code: 'ADVICE', text: words('Penjelasan') },
    ],
  },
  { code: 'WORDS', kind: 'TEXT', text: words('Saran Anda?'), maxLength: 300 },
]

let survey: Survey
test.beforeEach(async ({ browser }) => {
  survey = await Survey.openAsked(browser, QUESTIONS)
})

const open = (page: Page, query = '') => page.goto(`/s/${survey.code}${query}`)

/** From the first page to the one that sends, by way of what is asked of those who waited. */
async function answer(page: Page) {
  await button(page, 'Mulai').click()
  await expect(progress(page)).toHaveText('1 dari 3')
  await button(page, 'Tidak').click()
  await expect(heading(page)).toHaveText('Berapa menit Anda menunggu?')
  await expect(progress(page)).toHaveText('2 dari 4')
  await page.getByRole('spinbutton').fill('15')
  await button(page, 'Lanjut').click()
  await expect(heading(page)).toHaveText('Apa yang Anda perlukan?')
  await page.getByLabel('Kartu').check()
  await button(page, 'Lanjut').click()
  await page.getByRole('textbox').fill('Ramah')
  await button(page, 'Lanjut').click()
  await expect(heading(page)).toHaveText('Semua pertanyaan sudah dilalui.')
}

/** Goes all the way back, answers otherwise and sends: what is not shown any more must not hold anything up. */
async function changeMind(page: Page) {
  for (const before of ['Saran Anda?', 'Apa yang Anda perlukan?', 'Berapa menit Anda menunggu?']) {
    await button(page, 'Kembali').click()
    await expect(heading(page)).toHaveText(before)
  }
  await expect(page.getByRole('spinbutton')).toHaveValue('15')
  await button(page, 'Kembali').click()
  await expect(page.locator('.chosen')).toHaveText('Tidak')
  await button(page, 'Ya').click()
  await expect(heading(page)).toHaveText('Apa yang Anda perlukan?')
  await expect(progress(page)).toHaveText('2 dari 3')
  await expect(page.getByLabel('Kartu')).toBeChecked()
  await button(page, 'Lanjut').click()
  await button(page, 'Lanjut').click()
  await button(page, 'Kirim jawaban').click()
  await expect(receiptOn(page)).toHaveText(RECEIPT)
  await survey.expectReceived(1)
}

test('questions come up as they hang on the answers, and back keeps them', async ({ page }) => {
  const faults = watchFaults(page)
  await open(page)
  await expectGood(page)
  await answer(page)
  await expectGood(page)
  await changeMind(page)
  await expectGood(page)
  expect(faults).toEqual([])
})

test('what is needed is asked for before the page turns, and nothing else is', async ({ page }) => {
  await open(page)
  await button(page, 'Mulai').click()
  await expect(button(page, 'Lewati')).toHaveCount(0)
  await button(page, 'Tidak').click()
  await expectGood(page)
  await button(page, 'Lanjut').click()
  await expect(page.getByRole('alert')).toHaveText('Angka dari 0 sampai 600 menit.')
  await page.getByRole('spinbutton').fill('601')
  await button(page, 'Lanjut').click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByRole('spinbutton').fill('600')
  await button(page, 'Lanjut').click()
  await expectGood(page)
  await button(page, 'Lanjut').click()
  await expectGood(page)
  await button(page, 'Lanjut').click()
  await button(page, 'Kirim jawaban').click()
  await expect(receiptOn(page)).toHaveText(RECEIPT)
})

test('without a network the answers wait on the device', async ({ page, context }) => {
  await open(page)
  await keptByWorker(page)
  await context.setOffline(true)
  await page.reload()
  await answer(page)
  await button(page, 'Kirim jawaban').click()
  await expect(heading(page)).toHaveText('Jawaban Anda tersimpan di perangkat ini.')
  await context.setOffline(false)
  await expect(receiptOn(page)).toHaveText(RECEIPT)
  await survey.expectReceived(1)
})

test('a device at the counter is opened from the campaign and starts afresh after the receipt', async ({
  page,
}) => {
  const opened = await survey.openKiosk()
  await expect(opened).toHaveURL(/\/s\/[^/?]+\?kios=1$/)
  await expect(button(opened, 'Mulai')).toBeVisible()
  await opened.close()

  const start = new Date()
  await page.clock.install({ time: start })
  await open(page, '?kios=1')
  await page.clock.pauseAt(start.getTime() + 3600_000)
  await answer(page)
  await button(page, 'Kirim jawaban').click()
  await expect(receiptOn(page)).toHaveText(RECEIPT)
  await expect(page.locator('.countdown')).toContainText('dalam 20 detik')
  await page.clock.runFor(20_000)
  await button(page, 'Mulai').click()
  await expect(progress(page)).toHaveText('1 dari 3')
  await expect(page.locator('.chosen')).toHaveCount(0)
})

test('every question has targets of 48 px, and the first load is at most 24 kB', async ({ page, browser }) => {
  survey = await Survey.openAsked(browser, QUESTIONS, { tokens: 'OPTIONAL' })
  expect(await bytesOfFirstLoad(page, () => open(page))).toBeLessThanOrEqual(24_000)
  await button(page, 'Mulai').click()
  await expectGood(page)
  await button(page, 'Tidak').click()
  await expectGood(page)
  await page.getByRole('spinbutton').fill('15')
  await button(page, 'Lanjut').click()
  await expectGood(page)
  await button(page, 'Lanjut').click()
  await expectGood(page)
  await button(page, 'Lanjut').click()
  await expect(page.getByLabel('Kode pada kartu')).toBeVisible()
  await expectGood(page)
  await button(page, 'Kirim jawaban').click()
  await expectGood(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the pages are plain forms', async ({ page }) => {
    await open(page)
    await answer(page)
    await changeMind(page)
  })
})

import { expect, test, type Page } from '@playwright/test'
import { expectGood, PHONE } from '../support/phone'
import {
  answerAll,
  button,
  heading,
  keptByWorker,
  othersAnswer,
  RECEIPT,
  receiptOn,
  Survey,
} from '../support/surveys'

test.use({ viewport: PHONE })

const code = (page: Page) => page.getByLabel('Kode pada kartu')
const open = (page: Page, survey: Survey, more = '') => page.goto(`/s/${survey.code}${more}`)

test('the sixth behind one address gets through with the code of a card', async ({ page, browser }) => {
  const survey = await Survey.open(browser, { tokens: 'OPTIONAL' })
  const [card = ''] = await survey.codes()
  await open(page, survey)
  await othersAnswer(page, survey.code, 5)
  await answerAll(page)
  await expectGood(page)
  await expect(code(page)).toHaveValue('')
  await button(page, 'Kirim jawaban').click()

  await expect(heading(page)).toHaveText('Jawaban Anda belum terkirim.')
  await expect(page.getByText('Bila Anda memegang kartu dari loket')).toBeVisible()
  await expect(page.getByRole('alert')).toBeHidden()
  await expectGood(page)
  await button(page, 'Kirim lagi').click()
  await expect(page.getByRole('alert'), 'asked in vain once more').toBeVisible()
  await code(page).fill(card.toLowerCase())
  await button(page, 'Kirim lagi').click()

  await expect(receiptOn(page)).toHaveText(RECEIPT)
  await survey.expectReceived(6)
})

test('a scanned card fills its code in, tells it to no address, and is good for one answer', async ({
  page,
  browser,
}) => {
  const survey = await Survey.open(browser, { tokens: 'REQUIRED' })
  const [card = ''] = await survey.codes()
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url(), JSON.stringify(request.headers())))
  await open(page, survey, `#${card}`)
  await expect(page).toHaveURL(new RegExp(`/s/${survey.code}$`))
  await expect(page.getByText('Siapkan kartu dari loket')).toBeVisible()
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('link', { name: 'Indonesia' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'id')
  await page.reload()
  await answerAll(page)
  await expect(code(page)).toHaveValue(card)
  await expectGood(page)
  await button(page, 'Kirim jawaban').click()
  await expect(receiptOn(page)).toHaveText(RECEIPT)
  await survey.expectReceived(1)
  expect(addresses.join('\n')).not.toContain(card)

  await page.getByRole('link', { name: 'Isi lagi dari awal' }).click()
  await answerAll(page)
  await expect(code(page)).toHaveValue('')
  await button(page, 'Kirim jawaban').click()
  await expect(page.getByRole('alert')).toHaveText('Kode belum diisi. Tulis kodenya, lalu kirim lagi.')
  await expect(code(page)).toBeFocused()
  await expectGood(page)
  await code(page).fill(card)
  await button(page, 'Kirim jawaban').click()
  await expect(heading(page)).toHaveText('Kode pada kartu tidak dapat dipakai.')
  await expect(code(page)).toHaveValue(card)
  await expectGood(page)
  await survey.expectReceived(1)
})

test('the card of the next person begins afresh in the same tab', async ({ page, browser }) => {
  const survey = await Survey.open(browser, { tokens: 'REQUIRED' })
  const [first = '', second = ''] = await survey.codes()
  await open(page, survey, `#${first}`)
  await button(page, 'Mulai').click()
  await button(page, 'Sangat sesuai').click()

  await open(page, survey, `#${second}`)

  await expect(page).toHaveURL(new RegExp(`/s/${survey.code}$`))
  await answerAll(page)
  await expect(code(page)).toHaveValue(second)
  await button(page, 'Kirim jawaban').click()
  await expect(receiptOn(page)).toHaveText(RECEIPT)
})

test('a code goes along with answers that waited for a network', async ({ page, context, browser }) => {
  const survey = await Survey.open(browser, { tokens: 'REQUIRED' })
  const [card = ''] = await survey.codes()
  await open(page, survey, `#${card}`)
  await keptByWorker(page)
  await context.setOffline(true)
  await answerAll(page)
  await button(page, 'Kirim jawaban').click()
  await expect(heading(page)).toHaveText('Jawaban Anda tersimpan di perangkat ini.')
  await context.setOffline(false)
  await expect(receiptOn(page)).toHaveText(RECEIPT)
  await survey.expectReceived(1)
})

test('the published results are one step from the receipt', async ({ page, browser }) => {
  const survey = await Survey.open(browser)
  await open(page, survey)
  await answerAll(page)
  await button(page, 'Kirim jawaban').click()
  await page.getByRole('link', { name: 'Lihat hasil survei' }).click()
  await expect(page).toHaveURL(/\/hasil\/samarinda$/)
  await expect(heading(page)).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the code is typed on the page that sends', async ({ page, browser }) => {
    const survey = await Survey.open(browser, { tokens: 'REQUIRED' })
    const [card = ''] = await survey.codes()
    await open(page, survey)
    await answerAll(page)
    await button(page, 'Kirim jawaban').click()
    await expect(heading(page), 'the browser asks for it').toHaveText('Tentang Anda dan saran')
    await button(page, 'Kembali').click()
    await button(page, 'Lanjut').click()
    await code(page).fill('00000-00000-00000-00000-00000-0')
    await button(page, 'Kirim jawaban').click()
    await expect(heading(page)).toHaveText('Kode pada kartu tidak dapat dipakai.')
    await code(page).fill(card)
    await button(page, 'Kirim lagi').click()
    await expect(receiptOn(page)).toHaveText(RECEIPT)
    await survey.expectReceived(1)
  })
})

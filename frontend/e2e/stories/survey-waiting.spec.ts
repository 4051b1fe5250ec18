import { expect, test, type Page } from '@playwright/test'
import { expectGood, PHONE } from '../support/phone'
import { answerAll, button, heading, keptByWorker, RECEIPT, receiptOn, Survey } from '../support/surveys'

test.use({ viewport: PHONE })

const UNKNOWN = '00000-00000-00000-00000-00000-0'
const WAITS = 'Jawaban Anda tersimpan di perangkat ini.'

const open = (page: Page, survey: Survey, more = '') => page.goto(`/s/${survey.code}${more}`)

interface Letter {
  number: string
  code: string
  refused?: string[]
}

/** What lies on the device. */
const letters = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<Letter[]>((found, failed) => {
        const opening = indexedDB.open('selaras-survei', 1)
        opening.onerror = () => failed(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('letters').objectStore('letters').getAll()
          all.onsuccess = () => found(all.result as Letter[])
        }
      }),
  )

/** Leaves one more on the device. */
const write = (page: Page, letter: object) =>
  page.evaluate(
    (written) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('selaras-survei', 1)
        opening.onerror = () => failed(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('letters', 'readwrite')
          writing.objectStore('letters').put(written)
          writing.oncomplete = () => done()
        }
      }),
    letter,
  )

/** Answers a survey without a network; the answers wait on the device. */
async function answerOffline(page: Page, survey: Survey, more = '') {
  await open(page, survey, more)
  await keptByWorker(page)
  await page.context().setOffline(true)
  await answerAll(page)
  await page.getByLabel('Saran atau keluhan').fill('Antrean panjang.')
  await button(page, 'Kirim jawaban').click()
  await expect(heading(page)).toHaveText(WAITS)
}

test('answers refused after they have waited are mended on their own survey and on no other', async ({
  page,
  browser,
}) => {
  const [asked, other] = [await Survey.open(browser, { tokens: 'OPTIONAL' }), await Survey.open(browser)]
  await answerOffline(page, asked, `#${UNKNOWN}`)
  await page.close()

  const later = await page.context().newPage()
  await later.context().setOffline(false)
  await open(later, other)
  const way = later.getByRole('link', { name: 'Jawaban Anda pada survei lain belum diterima.' })
  await expect(way).toBeVisible()
  await expectGood(later)
  expect(await letters(later)).toMatchObject([{ code: asked.code, refused: ['token'] }])
  await answerAll(later)
  await expect(later.getByLabel('Saran atau keluhan')).toHaveValue('')
  await button(later, 'Kirim jawaban').click()
  await expect(receiptOn(later)).toHaveText(RECEIPT)
  await other.expectReceived(1)

  await later.reload()
  await way.click()
  await expect(heading(later)).toHaveText('Kode pada kartu tidak dapat dipakai.')
  await expect(later.getByText('Jawaban ini menunggu di perangkat dan belum diterima.')).toBeVisible()
  await expectGood(later)
  await expect.poll(() => letters(later)).toEqual([])
  await later.reload()
  await answerAll(later)
  await expect(later.getByLabel('Saran atau keluhan'), 'saved before the letter went').toHaveValue(
    'Antrean panjang.',
  )
  await later.getByLabel('Kode pada kartu').fill('')
  await button(later, 'Kirim jawaban').click()
  await expect(receiptOn(later)).toHaveText(RECEIPT)
  await asked.expectReceived(1)
  await other.expectReceived(1)
})

test('answers refused while others are being given wait until those are sent', async ({ page, browser }) => {
  const survey = await Survey.open(browser, { tokens: 'OPTIONAL' })
  await answerOffline(page, survey, `#${UNKNOWN}`)
  await page.getByRole('link', { name: 'Isi lagi dari awal' }).click()
  await button(page, 'Mulai').click()
  await page.locator('.answers button').first().click()

  await page.context().setOffline(false)
  await expect.poll(() => letters(page)).toMatchObject([{ refused: ['token'] }])
  await expect(page.locator('#progress')).toHaveText('2 dari 9')
  for (let question = 2; question <= 9; question++) await button(page, 'Lewati').click()
  await button(page, 'Kirim jawaban').click()
  await expect(receiptOn(page)).toHaveText(RECEIPT)
  await page.getByRole('link', { name: 'Isi lagi dari awal' }).click()

  await expect(heading(page)).toHaveText('Kode pada kartu tidak dapat dipakai.')
  await expect(page.getByLabel('Kode pada kartu')).toHaveValue(UNKNOWN)
})

test('at a counter the officer is told how many answers were refused after people had left', async ({
  page,
  browser,
}) => {
  const survey = await Survey.open(browser, { tokens: 'OPTIONAL' })
  await answerOffline(page, survey, `?kios=1#${UNKNOWN}`)
  await page.getByRole('link', { name: 'Isi lagi dari awal' }).click()
  await expect(button(page, 'Mulai')).toBeVisible()
  await expect(page.locator('.countdown'), 'counts for nobody else').toHaveCount(0)

  await page.context().setOffline(false)
  await expect(page.getByText('Untuk petugas: 1 jawaban dari perangkat ini tidak diterima.')).toBeVisible()
  await expectGood(page)
  expect(await letters(page)).toEqual([])
  await page.reload()
  await button(page, 'Mulai').click()
  await expect(page.locator('.chosen')).toHaveCount(0)
  await button(page, 'Kembali').click()
  await button(page, 'Sudah dicatat').click()
  await expect(page.locator('.lost')).toHaveCount(0)
  await page.reload()
  await expect(button(page, 'Mulai')).toBeVisible()
  await expect(page.locator('.lost')).toHaveCount(0)
})

test('answers to a survey that is gone or closed leave the phone once that was said', async ({
  page,
  browser,
}) => {
  const [asked, other] = [await Survey.open(browser), await Survey.open(browser)]
  await open(page, other)
  await keptByWorker(page)
  await answerOffline(page, asked)
  const [letter] = await letters(page)
  await write(page, { ...letter, number: crypto.randomUUID(), code: 'zzzzzzzz' })
  // Left before the network is back: a page that goes on its way out may still send what waits.
  await open(page, other)
  await asked.close()
  await page.context().setOffline(false)

  const news = page.locator('#news')
  await expect(news).toContainText('surveinya sudah ditutup.')
  await expect(news).toContainText('surveinya sudah tidak ada.')
  await expectGood(page)
  await expect.poll(() => letters(page)).toEqual([])
})

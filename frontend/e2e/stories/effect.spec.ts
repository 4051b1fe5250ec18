import { expect, test, type Locator, type Page } from '@playwright/test'
import { read } from '../support/cases'
import { expectAccessible, watchFaults } from '../support/faults'
import { enter } from '../support/session'
import { answerAll, button, RECEIPT, receiptOn } from '../support/surveys'

const SERVICE = 'Pemeriksaan umum'

interface Row {
  id: string
  code: string
  service: string
  unitId: string
  status: string
  received: number
}

/** The index that a cell shows. */
const indexIn = async (cell: Locator) =>
  Number((/\d+,\d{2}/.exec(await cell.innerText())?.[0] ?? '').replace(',', '.'))

/** Citizens rated a service before and after new people began there; the planner sees the rise, and so do they. */
test.describe('the effect of a round of transfers', () => {
  test.describe.configure({ mode: 'serial' })
  let planner: Page
  let faults: string[]
  let moved: Row
  let unit: string

  test.beforeAll(async ({ browser }) => {
    planner = await (await browser.newContext()).newPage()
    faults = watchFaults(planner)
    await enter(planner)
    const { items } = await read<{ items: Row[] }>(planner, '/surveys?limit=200')
    const inbox = await read<{ items: { surveyId: string }[] }>(planner, '/survey-comments?limit=50')
    moved = items.find(({ id }) => id === inbox.items[0]?.surveyId)!
    unit = (await read<{ name: string }>(planner, `/units/${moved.unitId}`)).name
  })

  test.afterAll(() => planner.context().close())

  test('the index of the unit rose after the transfers', async () => {
    await planner.goto(
      `/survei/indeks?period=SEMESTER&from=2025&service=${encodeURIComponent(SERVICE)}&below=false`,
    )
    const row = planner.getByRole('row', { name: new RegExp(`^${unit}`) })
    const cells = row.getByRole('gridcell')
    await expect(cells.first()).toBeVisible()
    // Semester 1 and 2 of 2025 came before, semester 1 of 2026 after.
    expect(await indexIn(cells.nth(2))).toBeGreaterThan((await indexIn(cells.nth(1))) + 2)
    await expectAccessible(planner)
  })

  test('its elements, sample and suspicious share are told', async () => {
    await planner.goto(`/survei/${moved.id}?tab=hasil`)
    await expect(planner.getByRole('list', { name: 'Tiga unsur terendah' }).getByRole('listitem')).toHaveCount(3)
    await expect(planner.getByRole('region', { name: 'Jawaban mencurigakan' })).toContainText(
      'Tidak ada jawaban yang datang beruntun',
    )
    const { items } = await read<{ items: Row[] }>(planner, '/surveys?limit=200&status=OPEN')
    const filled = items.find(({ service }) => service === 'Perizinan usaha')!
    await planner.goto(`/survei/${filled.id}?tab=hasil`)
    await expect(planner.getByRole('region', { name: 'Jawaban mencurigakan' })).toContainText('12')
    const coded = items.find(({ service }) => service === 'Legalisasi ijazah')!
    await planner.goto(`/survei/${coded.id}?tab=kertas`)
    await expect(planner.getByText('Kotak di loket legalisasi')).toBeVisible()
    await expectAccessible(planner)
  })

  test('comments reached the health office, which answered one of them', async () => {
    await planner.goto('/survei/masukan')
    await expect(planner.getByText('Dinas Kesehatan').first()).toBeVisible()
    await expect(planner.getByRole('row').filter({ hasText: SERVICE })).toHaveCount(3)
    await expectAccessible(planner)
    expect(faults).toEqual([])
  })

  test('citizens read the reply, what changed, and the published results', async ({ page }) => {
    const { replies, changes } = await read<{ replies: string[]; changes: string[] }>(
      planner,
      `/public/surveys/${moved.code}`,
    )
    await page.goto(`/s/${moved.code}`)
    await answerAll(page)
    await button(page, 'Kirim jawaban').click()
    await expect(receiptOn(page)).toHaveText(RECEIPT)
    await expect(page.getByText(replies[0]!)).toBeVisible()
    await expect(page.getByText(changes[0]!)).toBeVisible()
    await page.goto('/hasil/samarinda?year=2026')
    await expect(page.getByRole('row', { name: /^Dinas Kesehatan/ }).first()).toBeVisible()
    await expectAccessible(page)
  })
})

import { expect, test } from '@playwright/test'
import { changeRows } from '../support/database'
import { expectAccessible, expectNoSidewaysScroll, watchFaults } from '../support/faults'
import { PHONE } from '../support/phone'
import { enter } from '../support/session'
import { answerAll, button, heading, Survey } from '../support/surveys'

test('figures that are wrong are found, set right by hand, and proven again', async ({ browser, page }) => {
  const survey = await Survey.open(browser)
  await page.goto(`/s/${survey.code}`)
  await answerAll(page)
  await button(page, 'Kirim jawaban').click()
  await expect(heading(page)).toHaveText('Terima kasih. Jawaban Anda sudah diterima.')
  await survey.expectReceived(1)
  const changed = changeRows(
    'UPDATE survey_tallies SET received = received + 3, u3_total = u3_total + 5 WHERE survey_id = UUID_TO_BIN(?)',
    survey.id,
  )
  expect(changed).toBe(1)

  const administrator = await (await browser.newContext({ viewport: PHONE })).newPage()
  const faults = watchFaults(administrator)
  await enter(administrator, 'admin@samarinda')
  await administrator.goto(`/survei/${survey.id}?tab=hasil`)
  const tab = administrator.getByRole('tab', { name: 'Hasil dan tindak lanjut' })
  await expect(tab, 'the open tab is seen on a phone').toBeInViewport({ ratio: 0.9 })
  const proof = administrator.getByRole('region', { name: 'Bukti angka' })
  await proof.getByRole('button', { name: 'Buktikan angka' }).click()
  await expect(proof.getByText('2 angka berbeda dari yang dihitung ulang')).toBeVisible()
  await expect(proof.getByRole('row').filter({ hasText: 'Jawaban masuk' })).toContainText(/4\s*(Dihitung ulang)?\s*1/)
  await expectAccessible(administrator)
  await expectNoSidewaysScroll(administrator)

  const repair = proof.getByRole('button', { name: 'Betulkan angka' })
  await repair.click()
  const dialog = administrator.getByRole('dialog', { name: 'Betulkan angka?' })
  await expect(dialog).toContainText('2 angka disetel ulang menurut semua jawaban')
  await expectAccessible(administrator)
  await administrator.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(repair).toBeFocused()

  await repair.click()
  await dialog.getByRole('button', { name: 'Betulkan angka' }).click()
  await expect(proof.getByText('2 angka dibetulkan menurut jawaban.')).toBeVisible()
  await expect(proof.getByRole('heading', { name: 'Bukti angka' })).toBeFocused()
  await expect(repair).toHaveCount(0)
  await survey.expectReceived(1)
  await expectAccessible(administrator)

  await proof.getByRole('button', { name: 'Buktikan lagi' }).click()
  await expect(proof.getByText('Semua angka sama dengan yang dihitung ulang dari jawaban.')).toBeVisible()
  expect(faults).toEqual([])
})

import { expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll, watchFaults } from '../support/faults'
import { signIn } from '../support/session'

test("an agency's operator sees the own agency and nothing of another", async ({ page }) => {
  await signIn(page, 'operator.dikbud@samarinda')
  await page.goto('/peta-jabatan')
  const tree = page.getByRole('treegrid', { name: 'Pohon unit' })
  await expect(tree.getByText('Dinas Pendidikan dan Kebudayaan', { exact: true })).toBeVisible()
  await expect(tree.getByText('Dinas Kesehatan', { exact: true })).toHaveCount(0)

  await page.goto('/pegawai')
  const people = page.getByRole('grid', { name: 'Pegawai' })
  await expect(people.getByRole('row').nth(1)).toBeVisible()

  const navigation = page.getByRole('navigation', { name: 'Navigasi utama' })
  await expect(navigation.getByRole('link', { name: 'Pegawai', exact: true })).toBeVisible()
  await expect(navigation.getByRole('link', { name: 'Akun', exact: true })).toHaveCount(0)
  await expect(navigation.getByRole('link', { name: 'Jejak audit', exact: true })).toHaveCount(0)
  await page.goto('/audit')
  await expect(page.getByText('Anda belum berhak melihat ini')).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('an employee reads the own page and is not shown the others', async ({ page }) => {
    const faults = watchFaults(page)
    await signIn(page, 'employee@samarinda')
    await page.getByRole('link', { name: 'Buka data saya' }).click()
    await expect(
      page.getByText('Inilah data Anda yang dipakai dalam rencana mutasi, beserta asalnya.'),
    ).toBeVisible()
    await expect(page.getByText(/^\d{18}$/).first()).toBeVisible()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    expect(faults).toEqual([])

    const others = await page.request.get('/api/v1/employees?limit=200')
    expect(others.ok() ? (await others.json()).items : []).toHaveLength(others.ok() ? 1 : 0)
    await page.goto('/rencana')
    await expect(page.getByText('Anda belum berhak melihat ini')).toBeVisible()
  })
})

test('the auditor reads the log and has its chain computed anew', async ({ page }) => {
  await signIn(page, 'auditor@samarinda')
  await page.goto('/audit')
  await page.getByRole('button', { name: 'Periksa keutuhan' }).click()
  await expect(page.getByText(/Jejak utuh: [\d.]+ catatan diperiksa\./)).toBeVisible({ timeout: 60_000 })
  const log = page.getByRole('grid', { name: 'Jejak audit' })
  await log.getByRole('row').nth(1).getByRole('button').first().click()
  await expect(page.getByText('Sidik', { exact: true }).first()).toBeVisible()
  await page.goto('/rencana')
  await expect(page.getByRole('button', { name: 'Buat rencana' })).toHaveCount(0)
})

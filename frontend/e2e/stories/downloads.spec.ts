import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { enter } from '../support/session'

const LISTS = [
  { name: 'employees with gaps', path: '/pegawai?family=KESEHATAN&quality=GAPS', says: 'Saringan quality: GAPS' },
  {
    name: 'positions of one family',
    path: '/peta-jabatan?tampilan=daftar&family=KEARSIPAN',
    says: 'Saringan family: KEARSIPAN',
  },
  { name: 'the audit log', path: '/audit?action=account.opened', says: 'account.opened', as: 'auditor@samarinda' },
]

for (const { name, path, says, as } of LISTS) {
  test(`the file of ${name} holds every row that the filter leaves, and says which filter`, async ({ page }) => {
    await enter(page, as)
    await page.goto(path)
    const count = page.getByRole('navigation', { name: 'Halaman daftar' }).getByRole('status')
    await expect(count).toHaveText(/dari [1-9]/)
    const total = Number((await count.innerText()).replace(/^.*dari /, '').replace(/\D/g, ''))

    const file = async (kind: 'CSV' | 'Excel (XLSX)') => {
      await page.getByRole('button', { name: 'Unduh', exact: true }).click()
      const arriving = page.waitForEvent('download')
      await page.getByRole('menuitem', { name: kind }).click()
      return readFile(await (await arriving).path())
    }
    const lines = (await file('CSV')).toString('utf8').trim().split('\n')
    const stamp = lines.filter((line) => /^\uFEFF?#/.test(line))
    expect(stamp.join('\n')).toContain(says)
    expect(lines.length - stamp.length - 1, 'rows without the stamp and the heading').toBe(total)
    expect((await file('Excel (XLSX)')).subarray(0, 2).toString()).toBe('PK')
  })
}

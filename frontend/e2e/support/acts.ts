import { expect, type Locator, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './faults'

/** The phone on which people speak up. */
export const PHONE = { width: 390, height: 844 }

/** A page on a phone, once what it is about is there: nothing axe can see, and nothing wider than the window. */
export async function look(page: Page) {
  await expect(page.locator('.pf-v6-c-skeleton')).toHaveCount(0)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}

/** Goes to a page through the menu, as a thumb does. */
export async function through(page: Page, entry: string) {
  await page.getByRole('button', { name: 'Buka atau tutup navigasi' }).click()
  const menu = page.getByRole('navigation', { name: 'Navigasi utama' })
  await menu.getByRole('link', { name: entry, exact: true }).click()
  await expect(menu).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: entry })).toBeVisible()
}

/**
 * Does something through its dialog, whose last button has the name of what is done; done when the dialog is gone.
 *
 * @param name of the button, with what it acts on behind a colon where there are several
 */
export async function act(
  page: Page,
  name: string,
  fill: (dialog: Locator) => Promise<void> = async () => {},
  within: Page | Locator = page,
) {
  await within.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await fill(dialog)
  await dialog.getByRole('button', { name: name.split(':')[0]!, exact: true }).click()
  await expect(dialog).toBeHidden()
}

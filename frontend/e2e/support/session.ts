import { expect, type Page } from '@playwright/test'

const PASSWORD = process.env.SELARAS_DEMO_PASSWORD ?? 'selaras-demo'

/** Signs in through the form, as a person would. */
export async function signIn(page: Page, username = 'planner@samarinda') {
  await page.goto('/login')
  await page.getByLabel(/^(Nama pengguna|User name)$/).fill(username)
  await page.getByLabel(/^(Kata sandi|Password)$/).fill(PASSWORD)
  await page.getByRole('button', { name: /^(Masuk|Sign in)$/ }).click()
  await expect(page.getByRole('button', { name: /^Menu / })).toBeVisible()
}

/** Signs in without the form, where signing in is not what is looked at. */
export async function enter(page: Page, username = 'planner@samarinda') {
  const session = await page.request.post('/api/v1/session', {
    form: { username, password: PASSWORD },
    headers: { 'X-Selaras-Client': 'web' },
  })
  expect(session.ok(), `${username} can sign in`).toBe(true)
}

/** Leaves through the menu of the account. */
export async function signOut(page: Page) {
  await page.getByRole('button', { name: /^Menu / }).click()
  await page.getByRole('menuitem', { name: /^(Keluar|Sign out)$/ }).click()
  await expect(page.getByRole('button', { name: /^(Masuk|Sign in)$/ })).toBeVisible()
}

/** Sets the language before the application starts. */
export const speak = (page: Page, language: 'id' | 'en') =>
  page.addInitScript((chosen) => localStorage.setItem('selaras.language', JSON.stringify(chosen)), language)

/** The id of the first row of a list, or null while the list is empty. */
export async function firstId(page: Page, path: string): Promise<string | null> {
  const response = await page.request.get(`/api/v1${path}${path.includes('?') ? '&' : '?'}limit=1`)
  if (!response.ok()) return null
  const { items } = (await response.json()) as { items: { id?: string; noticeId?: string }[] }
  return items[0]?.id ?? items[0]?.noticeId ?? null
}

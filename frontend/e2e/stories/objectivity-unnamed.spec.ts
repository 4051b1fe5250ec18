import { expect, test, type Browser, type Page } from '@playwright/test'
import { act, look, PHONE } from '../support/acts'
import { expectAccessible, watchFaults } from '../support/faults'
import { enter } from '../support/session'

const WORRY = `Saya takut dinilai menolak tugas bila bertanya. ${Date.now()}`
const ANSWER = 'Bertanya tidak dicatat sebagai penolakan.'
const MORE = 'Apakah itu juga berlaku bagi calon pegawai?'
const CODE = /^[0-9A-Z]{4,}(-[0-9A-Z]{2,})+$/

/** Kota Samarinda: a worry without a name, and the way back to its answer by the code alone. */
test.describe('the story Objectivity, without a name', () => {
  test.describe.configure({ mode: 'serial' })
  const faults: string[][] = []
  let planner: Page
  let phone: Page
  let code: string

  const open = async (browser: Browser, viewport?: typeof PHONE) => {
    const page = await (await browser.newContext(viewport && { viewport })).newPage()
    faults.push(watchFaults(page))
    return page
  }
  const enterCode = async (typed: string) => {
    await phone.goto('/suara/samarinda')
    await phone.getByRole('tab', { name: 'Baca jawaban' }).click()
    await phone.getByLabel('Kode balasan').fill(typed)
    await phone.getByRole('button', { name: 'Baca', exact: true }).click()
  }

  test.beforeAll(async ({ browser }) => {
    planner = await open(browser)
    await enter(planner)
    // Nobody has signed in on this phone.
    phone = await open(browser, PHONE)
  })

  test.afterAll(async () => {
    for (const page of [planner, phone]) await page.context().close()
  })

  test('is raised on a phone that nobody signed in on, and a code is shown once', async () => {
    await phone.goto('/suara/samarinda')
    await expect(phone.getByText('Untuk pegawai Kota Samarinda. Tidak perlu masuk.')).toBeVisible()
    await look(phone)
    await phone.getByLabel('Tentang apa').selectOption({ label: 'Keadilan dan keterbukaan' })
    await phone.getByRole('radio', { name: '3, mengganggu' }).check()
    await phone.getByLabel('Ceritakan').fill(WORRY)
    await phone.getByRole('button', { name: 'Kirim tanpa nama' }).click()
    await expect(phone.getByText('Kode ini hanya ditampilkan sekali')).toBeVisible()
    code = (await phone.locator('code').innerText()).trim()
    expect(code).toMatch(CODE)
    await look(phone)
    await expect(phone.getByRole('button', { name: 'Selesai' })).toBeDisabled()
    await phone.getByRole('checkbox', { name: 'Saya sudah mencatat kode ini' }).check()
    await phone.getByRole('button', { name: 'Selesai' }).click()
    await expect(phone.getByText(code)).toBeHidden()
    expect(await phone.context().cookies()).toEqual([])
  })

  test('is answered by somebody who sees no name, and counted in no figure below five', async () => {
    await planner.goto('/kekhawatiran?status=OPEN')
    await planner.getByRole('button', { name: 'Tanpa nama', exact: true }).first().click()
    await expect(planner.getByText('Jangan menanyakan siapa dia.', { exact: false })).toBeVisible()
    await act(planner, 'Tangani')
    await expect(planner.getByText(WORRY)).toBeVisible()
    await act(planner, 'Jawab', async (dialog) => {
      await dialog.getByLabel('Jawaban').fill(ANSWER)
      await dialog.getByLabel('Tindak lanjut').selectOption({ label: 'Penjelasan saja' })
    })
    await expectAccessible(planner)
    await planner.goto('/kekhawatiran?tab=ringkasan')
    const unnamed = planner.locator('.sl-figure').filter({ hasText: 'Tanpa nama' })
    await expect(unnamed).toContainText('< 5')
    await expect(unnamed).toContainText('terlalu sedikit untuk ditampilkan')
    await expectAccessible(planner)
  })

  test('is read with the code and with no other, added to and closed', async () => {
    await enterCode(`${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`)
    await expect(phone.getByText(/^Tidak ada kiriman dengan kode ini/)).toBeVisible()
    await expect(phone.getByText(ANSWER)).toBeHidden()
    await look(phone)
    await enterCode(` ${code.toLowerCase().replaceAll('-', '')} `)
    await expect(phone.getByText(ANSWER)).toBeVisible()
    await expect(phone.getByText(WORRY)).toBeVisible()
    await look(phone)
    await phone.getByLabel('Tambahan').fill(MORE)
    await phone.getByRole('button', { name: 'Tambahkan' }).click()
    await expect(phone.getByText(MORE)).toBeVisible()
    await expect(phone.getByText('Sedang ditangani', { exact: true })).toBeVisible()
    // The code stands in no address, and nothing of it stays on the phone.
    expect(phone.url()).not.toContain(code)
    await phone.getByRole('button', { name: 'Tutup halaman ini dan lupakan kodenya' }).click()
    await expect(phone.getByLabel('Kode balasan')).toHaveValue('')
    expect(await phone.context().cookies()).toEqual([])
    const kept = await phone.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
    expect(kept).not.toContain(code)
    expect(faults.flat()).toEqual([])
  })
})

import { expect, test, type Page } from '@playwright/test'
import { today } from '../support/cases'
import { expectAccessible, watchFaults } from '../support/faults'
import { enter } from '../support/session'

const TITLE = `Survei kepuasan ${Date.now()}`
const PEOPLE = 24
const SENTENCE = 'Loket kedua dibuka setiap Senin dan Selasa.'

/** What one of many people answers: the third element is the worst. */
const answersOf = (person: number) =>
  Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((one) => [`U${one}`, one === 3 ? 2 : 3 + (person % 2)]))

/** A unit asks the users of its service, reads what they say, and tells them what it does about it. */
test.describe('a survey', () => {
  test.describe.configure({ mode: 'serial' })
  let planner: Page
  let faults: string[]
  let address: string
  let code: string

  test.beforeAll(async ({ browser }) => {
    planner = await (await browser.newContext()).newPage()
    faults = watchFaults(planner)
    await enter(planner)
  })

  test.afterAll(() => planner.context().close())

  test('is prepared with the sample it needs, and opened after a question', async () => {
    await planner.goto('/survei')
    await planner.getByRole('link', { name: 'Siapkan survei' }).first().click()
    await planner.getByLabel('Judul survei').fill(TITLE)
    await planner.getByLabel('Layanan yang dinilai').fill('Pendaftaran pasien')
    await planner.getByRole('button', { name: /^Unit:/ }).click()
    await planner.getByRole('textbox', { name: /Cari/ }).fill('Dinas Kesehatan')
    // The tree gives way to what was found; a click in between would hit nothing.
    await expect(planner.getByRole('button', { name: 'Dinas Pendidikan dan Kebudayaan', exact: true })).toBeHidden()
    await planner.getByRole('button', { name: 'Dinas Kesehatan', exact: true }).click()
    await planner.getByLabel(/Pengguna layanan/).fill('200')
    await expect(planner.getByText(/^Diperlukan 132 jawaban/)).toBeVisible()
    await planner.getByLabel('Hari terakhir').fill(`${Number(today().slice(0, 4)) + 1}-12-31`)
    await expectAccessible(planner)
    await planner.getByRole('button', { name: 'Siapkan survei' }).click()
    await expect(planner.getByRole('heading', { name: TITLE })).toBeVisible()
    await planner.getByRole('button', { name: 'Buka survei' }).click()
    const dialog = planner.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Buka survei' }).click()
    await expect(dialog).toBeHidden()
    await expect(planner.getByText('Dibuka', { exact: true })).toBeVisible()
    address = planner.url()
  })

  test('counts everybody who answers, and its poster is a PDF', async ({ playwright, baseURL }) => {
    const shown = await planner.getByRole('textbox', { name: 'Alamat survei' }).inputValue()
    code = shown.split('/s/')[1] ?? ''
    const citizens = await playwright.request.newContext({ baseURL })
    for (let person = 0; person < PEOPLE; person += 1) {
      const answered = await citizens.put(`/api/v1/public/surveys/${code}/responses/${crypto.randomUUID()}`, {
        data: {
          answers: answersOf(person),
          respondent: { sex: person % 3 ? 'F' : 'M' },
          comment: person === 0 ? 'Antre lama. Hubungi saya 0812-3456-7890.' : null,
        },
      })
      expect(answered.status()).toBe(201)
    }
    await citizens.dispose()
    await planner.reload()
    await expect(planner.getByText(`${PEOPLE} dari 132, belum memenuhi`)).toBeVisible()
    await expect(planner.getByRole('img', { name: new RegExp(`^Jawaban per hari. ${PEOPLE} jawaban`) })).toBeVisible()
    const poster = await planner.getByRole('link', { name: 'Buka poster (PDF)' }).getAttribute('href')
    const file = await planner.request.get(poster ?? '')
    expect(file.headers()['content-type']).toBe('application/pdf')
    await expectAccessible(planner)
  })

  test('names its lowest elements, and what is done about one of them', async () => {
    await planner.goto(`${address}?tab=hasil`)
    const lowest = planner.getByRole('list', { name: 'Tiga unsur terendah' }).getByRole('listitem')
    await expect(lowest.first()).toContainText('U3 Waktu penyelesaian')
    await planner.getByRole('button', { name: 'Tambah tindak lanjut' }).click()
    const dialog = planner.getByRole('dialog')
    await dialog.getByLabel('Unsur').selectOption('U3')
    await dialog.getByLabel('Program atau kegiatan').fill('Loket kedua')
    await dialog.getByRole('radio', { name: 'Triwulan I', exact: true }).check()
    await dialog.getByLabel('Penanggung jawab').fill('Kepala Bidang Pelayanan')
    await expectAccessible(planner)
    await dialog.getByRole('button', { name: 'Simpan' }).click()
    await expect(dialog).toBeHidden()
    await planner.getByRole('button', { name: 'Mulai: Loket kedua' }).click()
    await dialog.getByRole('button', { name: 'Mulai kerjakan' }).click()
    await expect(dialog).toBeHidden()
    await planner.getByRole('button', { name: 'Selesai: Loket kedua' }).click()
    await dialog.getByLabel(/Kalimat untuk masyarakat/).fill(SENTENCE)
    await dialog.getByRole('button', { name: 'Nyatakan selesai' }).click()
    await expect(dialog).toBeHidden()
    const told = (await (await planner.request.get(`/api/v1/public/surveys/${code}`)).json()) as {
      changes: string[]
    }
    expect(told.changes[0]).toBe(SENTENCE)
    const report = await planner.request.get(
      (await planner.getByRole('link', { name: 'Buka laporan (PDF)' }).getAttribute('href')) ?? '',
    )
    expect(report.headers()['content-type']).toBe('application/pdf')
  })

  test('shows a comment without its telephone number, and publishes a reply', async () => {
    await planner.goto(`${address}?tab=komentar`)
    await expect(planner.getByText('Antre lama. Hubungi saya [nomor].')).toBeVisible()
    await planner.getByRole('grid', { name: 'Komentar' }).getByRole('row').nth(1).getByRole('button').click()
    await planner.getByRole('menuitem', { name: 'Balas di halaman survei' }).click()
    const dialog = planner.getByRole('dialog')
    await dialog.getByLabel('Balasan').fill('Terima kasih, loket kedua sudah dibuka.')
    await dialog.getByRole('button', { name: 'Terbitkan balasan' }).click()
    await expect(dialog).toBeHidden()
    await expect(planner.getByRole('grid', { name: 'Komentar' }).getByText('Dibalas')).toBeVisible()
    await expectAccessible(planner)
    expect(faults).toEqual([])
  })
})

import { expect, test, type Browser, type Page } from '@playwright/test'
import { act, look, PHONE, through } from '../support/acts'
import { expectStatus, openAccount, step, today } from '../support/cases'
import { expectAccessible, watchFaults } from '../support/faults'
import { consider, executing, proposeOne, type Colleague } from '../support/moves'
import { enter } from '../support/session'
const NOW = Date.now()
const DECREE = `821/${NOW}/SK-Objektif`
const COURSE = 'Pelatihan rekam medis elektronik, 20 JP'
const WORRY = 'Saya belum pernah memakai aplikasi di tempat yang baru.'
const PERSON = { username: `pegawai.ragu.${NOW}@samarinda`, name: 'Pegawai Ragu (contoh)' }
const COMPANION = { username: `pendamping.${NOW}@samarinda`, name: 'Pendamping (contoh)' }

/** Kota Samarinda: a move is refused because a skill is missing; a companion and a course come, then the move. */
test.describe('the story Objectivity, the part about the person', () => {
  test.describe.configure({ mode: 'serial' })
  const faults: string[][] = []
  const pages: Page[] = []
  let planner: Page
  let approver: Page
  let head: Page
  let phone: Page
  let companionPhone: Page
  let person: Colleague
  let companion: Colleague
  let subject: string
  let company: string

  const open = async (browser: Browser, username?: string, viewport?: typeof PHONE) => {
    const page = await (await browser.newContext(viewport && { viewport })).newPage()
    faults.push(watchFaults(page))
    pages.push(page)
    if (username) await enter(page, username)
    return page
  }

  test.beforeAll(async ({ browser }) => {
    planner = await open(browser, 'planner@samarinda')
    approver = await open(browser, 'approver@samarinda')
    head = await open(browser, 'head.dinkes@samarinda')
    const team = await open(browser, 'team@samarinda')
    const admin = await open(browser, 'admin@samarinda')
    const people = await executing(planner, 'DINKES')
    ;({ id: subject, person, companion } = await proposeOne(planner, people))
    await openAccount(admin, PERSON, 'EMPLOYEE', person.id)
    await openAccount(admin, COMPANION, 'EMPLOYEE', companion.id)
    await consider(planner, team, subject)
    phone = await open(browser, PERSON.username, PHONE)
    companionPhone = await open(browser, COMPANION.username, PHONE)
  })

  test.afterAll(async () => {
    for (const page of pages) await page.context().close()
  })

  test('a worry with the own name is raised about the move on the phone', async () => {
    await phone.goto('/')
    await through(phone, 'Mutasi saya')
    await look(phone)
    await phone.getByRole('link', { name: 'Sampaikan kekhawatiran' }).click()
    await phone.getByRole('button', { name: 'Sampaikan kekhawatiran' }).click()
    await expect(phone.getByText('Kekhawatiran ini tentang kasus mutasi Anda.', { exact: false })).toBeVisible()
    await phone.getByRole('button', { name: 'Kirim', exact: true }).click()
    await expect(phone.getByText('Wajib diisi.').first()).toBeVisible()
    await look(phone)
    await phone.getByLabel('Tentang apa').selectOption({ label: 'Kompetensi belum cukup' })
    await phone.getByRole('radio', { name: '4, berat' }).check()
    await phone.getByLabel('Ceritakan').fill(WORRY)
    await phone.getByRole('button', { name: 'Kirim', exact: true }).click()
    await expect(phone.getByText(/^Terkirim\. Jawaban paling lambat/)).toBeVisible()
    await expect(phone.getByRole('article', { name: 'Kompetensi belum cukup' })).toContainText(WORRY)
    await look(phone)
  })

  test('the planner takes it, answers, and the person reads the answer and marks it', async () => {
    await planner.goto('/kekhawatiran?status=OPEN')
    await planner.getByRole('button', { name: person.name, exact: true }).click()
    await expect(planner.getByText('Isinya hanya dibaca oleh penangan dan orang yang menyampaikan.')).toBeVisible()
    await expect(planner.getByText(WORRY)).toBeHidden()
    await expectAccessible(planner)
    await act(planner, 'Tangani')
    await expect(planner.getByText(WORRY)).toBeVisible()
    await act(planner, 'Jawab', async (dialog) => {
      await dialog.getByLabel('Jawaban').fill('Ada kursus dan pendamping sebelum pindah.')
      await dialog.getByLabel('Tindak lanjut').selectOption({ label: 'Pendampingan' })
    })
    await phone.goto('/kekhawatiran-saya')
    const worry = phone.getByRole('article', { name: 'Kompetensi belum cukup' })
    await expect(worry).toContainText('Ada kursus dan pendamping sebelum pindah.')
    await expect(worry).toContainText('Tindak lanjut: Pendampingan.')
    await act(phone, 'Tutup', async (dialog) => {
      await dialog.getByRole('radio', { name: '5, sangat puas' }).check()
    })
    await expect(worry).toContainText('Penilaian Anda: 5, sangat puas.')
    await look(phone)
  })

  test('the move is refused on the phone because a skill is missing, and the case waits', async () => {
    await phone.goto('/mutasi-saya')
    await phone.getByRole('button', { name: 'Saya tidak bersedia' }).click()
    const dialog = phone.getByRole('dialog')
    await expect(dialog.getByText(/Anda mendapat pendamping dan pelatihan dahulu; kasusnya menunggu/)).toBeVisible()
    await look(phone)
    await dialog.getByLabel('Alasan').selectOption({ label: 'Keterampilan belum cukup' })
    await dialog.getByLabel('Jelaskan').fill('Saya perlu kursus rekam medis elektronik dulu.')
    await dialog.getByRole('button', { name: 'Kirim jawaban' }).click()
    await expect(dialog).toBeHidden()
    await expect(phone.getByText('Anda tidak bersedia')).toBeVisible()
    await expect(phone.getByText(/Keputusan menunggu pendampingan, paling lama sampai \d/)).toBeVisible()
    await look(phone)
    await phone.getByRole('link', { name: 'Buka pendampingan' }).click()
    await expect(phone.getByText('Menunggu pendamping', { exact: true })).toBeVisible()
    await look(phone)
    company = new URL(phone.url()).pathname

    await approver.goto(`/kasus/${subject}`)
    await expect(approver.getByText('Pegawai tidak bersedia')).toBeVisible()
    await step(approver, 'Setujui', { declares: true })
    const refused = approver.getByRole('dialog')
    await expect(refused.getByText(/menunggu pendampingan, paling lama sampai/)).toBeVisible()
    await expectAccessible(approver)
    await refused.getByRole('button', { name: 'Batal', exact: true }).click()
  })

  test('the planner names a companion and what is aimed at', async () => {
    await planner.goto('/pendampingan?status=PLANNED')
    await planner.getByRole('link', { name: person.name, exact: true }).click()
    await act(planner, 'Tunjuk pendamping', async (dialog) => {
      await dialog.getByRole('combobox', { name: 'Pendamping' }).fill(companion.nip)
      await planner.getByRole('listbox').getByRole('option').first().click()
    })
    await expect(planner.getByText('Berjalan', { exact: true })).toBeVisible()
    await act(planner, 'Tambah tujuan', async (dialog) => {
      await dialog.getByRole('radio', { name: 'Pelatihan' }).check()
      await dialog.getByLabel('Tujuan').fill(COURSE)
    })
    await expect(planner.getByText(COURSE)).toBeVisible()
    for (const check of ['Tinjauan pertama', 'Tinjauan kedua', 'Tinjauan ketiga'])
      await expect(planner.getByText(check, { exact: true })).toBeVisible()
    await expectAccessible(planner)
  })

  test('the companion meets the person, looks in on both, and the course is done', async () => {
    await companionPhone.goto('/')
    await through(companionPhone, 'Pendampingan')
    await look(companionPhone)
    await companionPhone.getByRole('link', { name: person.name, exact: true }).click()
    await act(companionPhone, 'Catat pertemuan', async (dialog) => {
      await dialog.getByLabel('Catatan').fill('Berkenalan dengan tim dan aplikasinya.')
      await look(companionPhone)
    })
    await expect(companionPhone.getByText('Berkenalan dengan tim dan aplikasinya.')).toBeVisible()
    await act(companionPhone, 'Catat tinjauan: Tinjauan pertama', async (dialog) => {
      await dialog.getByRole('radio', { name: '4, hampir siap' }).check()
      await dialog.getByLabel('Catatan').fill('Lancar memakai aplikasi.')
    })
    await expect(companionPhone.getByText('4, hampir siap')).toBeVisible()
    await phone.goto(company)
    await expect(phone.getByText('Lancar memakai aplikasi.')).toBeVisible()
    await expect(phone.getByRole('button', { name: 'Akhiri' })).toBeHidden()
    await act(phone, `Catat tercapai: ${COURSE}`, async (dialog) => {
      await dialog.getByLabel('Bukti').fill('Sertifikat 041/BPSDM/2026')
    })
    await expect(phone.getByText(/^tercapai/)).toBeVisible()
    await look(phone)
    await companionPhone.reload()
    await expect(companionPhone.getByText(/bukti: Sertifikat 041/)).toBeVisible()
    await act(companionPhone, 'Akhiri', async (dialog) => {
      await expect(dialog.getByText(/kasus yang menunggu berjalan kembali/)).toBeVisible()
      await dialog.getByRole('radio', { name: 'Siap pindah' }).check()
      await dialog.getByLabel('Catatan').fill('Siap bertugas di tempat baru.')
    })
    await expect(companionPhone.getByText('Siap pindah', { exact: true })).toBeVisible()
    await look(companionPhone)
  })

  test('then the move goes on: the person agrees, and it is decided and decreed', async () => {
    await phone.goto('/mutasi-saya')
    await expect(phone.getByText(/Keputusan menunggu pendampingan/)).toBeHidden()
    await phone.getByRole('button', { name: 'Saya bersedia' }).click()
    await phone.getByRole('dialog').getByRole('button', { name: 'Ya, saya bersedia' }).click()
    await expect(phone.getByText('Anda bersedia')).toBeVisible()
    await approver.goto(`/kasus/${subject}`)
    await step(approver, 'Setujui')
    await expectStatus(approver, 'Disetujui')
    await step(approver, 'Tetapkan SK', { fill: { Nomor: DECREE, 'Terhitung mulai tanggal (TMT)': today() } })
    await expectStatus(approver, 'Berlaku')
  })

  test('an objection is filed on the phone with the days left, and decided with the right remedy', async () => {
    await phone.goto('/mutasi-saya')
    await expect(phone.getByText(/^Ada waktu 14 hari kerja, dihitung dari hari SK diterima/)).toBeVisible()
    await planner.goto(`/kasus/${subject}`)
    await planner.getByRole('button', { name: 'Catat hari penerimaan SK' }).click()
    const receipt = planner.getByRole('dialog')
    await receipt.getByLabel('Bukti').fill('Tanda terima bertanda tangan')
    await receipt.getByRole('button', { name: 'Catat', exact: true }).click()
    await expect(receipt).toBeHidden()
    await phone.reload()
    await expect(phone.getByText('14 hari kerja lagi')).toBeVisible()
    await expect(phone.getByText(/^sampai .* pukul 23\.59 WITA$/)).toBeVisible()
    await look(phone)
    await phone.getByRole('link', { name: 'Ajukan keberatan' }).click()
    await expect(phone.getByText('14 hari kerja lagi')).toBeVisible()
    await phone.getByRole('button', { name: 'Ajukan keberatan' }).click()
    await expect(phone.getByText('Wajib diisi.').first()).toBeVisible()
    await look(phone)
    await phone.getByRole('textbox', { name: 'Alasan 1' }).fill('Jarak ke tempat baru lebih dari 40 km.')
    await phone.getByLabel('Yang diminta').fill('Keputusan ditinjau kembali.')
    await phone.getByRole('button', { name: 'Ajukan keberatan' }).click()
    await expect(phone.getByText('Diperiksa', { exact: true })).toBeVisible()
    await expect(phone.getByText('tepat waktu', { exact: true })).toBeVisible()
    await look(phone)
    const letter = phone.getByRole('link', { name: /^Buka.*Surat keberatan/ })
    const paper = await phone.request.get((await letter.getAttribute('href')) ?? '')
    expect(paper.headers()['content-type']).toBe('application/pdf')
    await approver.goto(new URL(phone.url()).pathname)
    await act(approver, 'Putuskan', async (dialog) => {
      await dialog.getByRole('radio', { name: 'Ditolak' }).check()
      await dialog.getByLabel('Alasan').fill('Beban kerja di tempat baru lebih tinggi.')
    })
    await phone.reload()
    await expect(phone.getByText('Ditolak', { exact: true })).toBeVisible()
    await expect(phone.getByText(/gugatan ke Pengadilan Tata Usaha Negara/)).toBeVisible()
    await expect(phone.getByText(/banding|BPASN/i)).toBeHidden()
    await look(phone)
  })

  test('the head of the unit sees no figure that tells of one person', async () => {
    await head.goto('/kekhawatiran')
    await expect(head.getByText('terlalu sedikit untuk ditampilkan').first()).toBeVisible()
    await expect(head.getByText('< 5', { exact: true }).first()).toBeVisible()
    await expect(head.getByText(WORRY)).toBeHidden()
    await expectAccessible(head)
  })

  test('the person sees on the phone who read the own data, and nothing broke on the way', async () => {
    await expect(async () => {
      await phone.goto('/akses-data-saya')
      await expect(phone.getByText(/^Kasus mutasi saya: Setujui/).first()).toBeVisible({ timeout: 2000 })
      await expect(phone.getByText('Kesediaan saya').first()).toBeVisible({ timeout: 2000 })
    }).toPass()
    await look(phone)
    expect(faults.flat().filter((fault) => !/status of 422/.test(fault))).toEqual([])
  })
})

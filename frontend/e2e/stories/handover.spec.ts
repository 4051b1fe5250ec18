import { expect, test, type Browser, type Page } from '@playwright/test'
import {
  escaped,
  expectStatus,
  handInPapers,
  openAccount,
  read,
  step,
  tickHandover,
  today,
  WITNESS,
} from '../support/cases'
import { expectAccessible, watchFaults } from '../support/faults'
import { administrators, bind, postOf, relate } from '../support/people'
import { enter, firstId } from '../support/session'

const DECREE = `821/${Date.now()}/SK-Rantai`
const ALTERNATE = { username: 'wakil.tim@samarinda', name: 'Wakil Ketua Tim (contoh)' }
/** The clock looks once a minute. */
const ENDED_WITHIN = 100_000

interface Move {
  caseId: string | null
}
interface Chain {
  id: string
  agencies: string[]
  moves: Move[]
}
interface CaseRow {
  id: string
  chainId: string
  number: string
  employee: { id: string; name: string; nip: string }
}
interface Rows<Row> {
  items: Row[]
}

/** Kota Samarinda: what the plan of the story Balance found is carried out, chain by chain, and people are lent. */
test.describe('the story Balance, to the handover', () => {
  test.describe.configure({ mode: 'serial' })
  const faults: string[][] = []
  const pages = new Map<string, Page>()
  let planner: Page
  let team: Page
  let alternate: Page
  let approver: Page
  let plan: string
  let carried: CaseRow[]
  let lent: string[]

  const as = async (browser: Browser, username: string) => {
    const page = await (await browser.newContext()).newPage()
    faults.push(watchFaults(page))
    await enter(page, username)
    pages.set(username, page)
    return page
  }

  test.beforeAll(async ({ browser }) => {
    planner = await as(browser, 'planner@samarinda')
    team = await as(browser, 'team@samarinda')
    approver = await as(browser, 'approver@samarinda')
    const admin = await as(browser, 'admin@samarinda')
    await openAccount(admin, ALTERNATE, 'TEAM_MEMBER')
    await openAccount(admin, WITNESS, 'PLANNER')
    alternate = await as(browser, ALTERNATE.username)
    await as(browser, WITNESS.username)
    plan = (await firstId(planner, '/plans')) ?? ''
    expect(plan, 'the story before this one made a plan').not.toBe('')
  })

  test.afterAll(async () => {
    for (const page of pages.values()) await page.context().close()
  })

  test('two administrators of tourism are lent to social affairs by an order that comes late', async () => {
    const people = await administrators(planner, 'Dinas Pemuda, Olahraga dan Pariwisata')
    const post = await postOf(planner, 'Dinas Sosial dan Pemberdayaan Masyarakat')
    lent = people.map(({ name }) => name)
    await planner.goto('/penugasan-sementara')
    for (const { nip } of people) {
      await planner.getByRole('button', { name: 'Usulkan penugasan' }).first().click()
      const dialog = planner.getByRole('dialog')
      await choose(dialog.getByRole('combobox', { name: 'Pegawai' }), planner, nip)
      await choose(dialog.getByRole('combobox', { name: 'Jabatan tujuan' }), planner, post)
      await dialog.getByLabel('Jenis penugasan').selectOption({ label: 'Penugasan lintas unit' })
      await dialog.getByLabel('Mulai', { exact: true }).fill(today(-90))
      await dialog.getByLabel('Sampai', { exact: true }).fill(today(-1))
      await dialog.getByLabel('Tujuan penugasan').fill('Program bantuan sosial')
      await dialog.getByRole('button', { name: 'Usulkan', exact: true }).click()
      await expect(dialog).toBeHidden()
    }
    await approver.goto('/penugasan-sementara')
    for (const [index, name] of lent.entries()) {
      await approver.getByRole('button', { name, exact: true }).first().click()
      await approver.getByRole('button', { name: 'Terbitkan surat perintah', exact: true }).click()
      const dialog = approver.getByRole('dialog')
      await dialog.getByLabel('Nomor surat perintah').fill(`094/${Date.now()}/${index}`)
      await dialog.getByRole('button', { name: 'Terbitkan surat perintah', exact: true }).click()
      await expect(dialog).toBeHidden()
      await expect(approver.getByRole('row', { name: new RegExp(escaped(name)) })).toContainText('Berjalan')
    }
  })

  test('two chains of the plan become cases', async () => {
    const { items: chains } = await read<Rows<Chain>>(planner, `/plans/${plan}/chains`)
    const free = chains
      .filter(({ moves }) => moves.length > 1 && moves.every(({ caseId }) => caseId === null))
      .sort((one, other) => one.moves.length - other.moves.length)
      .slice(0, 2)
    expect(free, 'the plan has chains of more than one move').toHaveLength(2)
    await planner.goto(`/rencana/${plan}`)
    await planner.getByRole('button', { name: 'Buka kasus', exact: true }).click()
    const dialog = planner.getByRole('dialog', { name: /Buka kasus dari rencana/ })
    await dialog.getByRole('button', { name: 'Kosongkan' }).click()
    for (const { id } of free) await dialog.locator(`#open-${id}`).check()
    await dialog.getByRole('button', { name: /^Buka \d+ kasus$/ }).click()
    await expect(dialog.getByText(/\d+ kasus dibuka$/)).toBeVisible()
    const { items } = await read<Rows<CaseRow>>(planner, `/mutation-cases?plan=${plan}&limit=200`)
    const of = (chain?: Chain) => items.filter(({ chainId }) => chainId === chain?.id)
    carried = of(free[0])
    const dropped = of(free[1])
    expect(carried.length).toBeGreaterThan(1)

    await test.step('one member drops out of a chain: the rest goes back to planning, the other chain stays', async () => {
      await planner.goto(`/kasus/${dropped[0]?.id}`)
      const cancel = planner.getByRole('button', { name: 'Batalkan', exact: true })
      const more = planner.getByRole('button', { name: 'Langkah lain' })
      await more.click()
      await planner.getByRole('menuitem', { name: 'Batalkan' }).click()
      await planner.getByRole('dialog').getByLabel('Alasan').fill('Pegawai melanjutkan pendidikan')
      await planner.getByRole('dialog').locator(cancel).click()
      await expectStatus(planner, 'Dibatalkan')
      await planner.goto(`/kasus/${dropped[1]?.id}`)
      await expectStatus(planner, 'Kembali ke perencanaan')
      await planner.goto(`/kasus/${carried[0]?.id}`)
      await expectStatus(planner, 'Draf')
    })
  })

  test('the papers of the other chain are handed in, and each case is found complete', async () => {
    for (const { id } of carried) {
      await handInPapers(planner, id)
      await planner.goto(`/kasus/${id}`)
      await step(planner, 'Ajukan')
      await expectStatus(planner, 'Diajukan')
      await step(planner, 'Nyatakan lengkap', { declares: true })
      await expectStatus(planner, 'Terverifikasi')
    }
  })

  test('the team meets: a relative in the chair steps back, the alternate takes the seat', async () => {
    const [first] = carried
    await relate(planner, await bind(pages.get('admin@samarinda')!, 'team@samarinda'), first?.employee.nip ?? '')
    await planner.goto('/rapat/baru')
    await planner.getByLabel('Judul rapat').fill('Rapat tim penilai tentang rantai')
    await planner.getByLabel('Tempat').fill('Ruang rapat BKPSDM')
    const named = async (page: Page) =>
      (await read<{ displayName: string }>(page, '/me')).displayName
    const chair = await named(team)
    const secretary = await named(planner)
    for (const [name, seat] of [
      [chair, 'CHAIR'],
      [secretary, 'SECRETARY'],
      [await named(approver), 'MEMBER'],
    ] as const)
      await planner.getByLabel(`Kedudukan ${name}`, { exact: true }).selectOption(seat)
    await planner
      .getByLabel(`Pengganti untuk ${chair}`, { exact: true })
      .selectOption({ label: `Pengganti: ${ALTERNATE.name}` })
    for (const { number } of carried)
      await planner.getByRole('checkbox', { name: new RegExp(`${escaped(number)}$`) }).check()
    await planner.getByRole('button', { name: 'Rencanakan rapat' }).click()
    await planner.getByRole('button', { name: 'Buka rapat' }).click()
    await expect(planner.getByRole('button', { name: 'Daftar hadir' })).toBeVisible()
    await planner.keyboard.press('h')
    for (const name of [chair, ALTERNATE.name, secretary])
      await planner.getByRole('dialog').getByRole('checkbox', { name: new RegExp(`^${escaped(name)}`) }).check()
    await planner.getByRole('button', { name: 'Simpan daftar hadir' }).click()
    await expect(planner.getByRole('dialog')).toBeHidden()
    const meeting = new URL(planner.url()).pathname

    const agenda = (await read<{ items: { subject: CaseRow }[] }>(planner, meeting.replace('/rapat', '/meetings')))
      .items
    const at = agenda.findIndex(({ subject }) => subject.id === first?.id) + 1
    const others = agenda.map((_, index) => index + 1).filter((number) => number !== at)
    const look = async (page: Page, number: number) => {
      await page.goto(`${meeting}?kasus=${number}`)
      const name = agenda[number - 1]?.subject.employee.name ?? ''
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
    }
    const vote = async (page: Page, number: number) => {
      await look(page, number)
      await page.keyboard.press('1')
      await expect(page.getByRole('button', { name: /Setuju$/, pressed: true })).toBeVisible()
    }

    await look(team, at)
    await expect(team.getByRole('grid', { name: 'Beban kedua unit' })).toBeVisible()
    await expectAccessible(team)
    await team.keyboard.press('1')
    await expect(team.getByText(/keluarga|kerabat/i).first()).toBeVisible()
    await team.keyboard.press('r')
    await team.getByRole('dialog').getByLabel('Hubungan atau kepentingan').fill('Saudara kandung')
    await team.getByRole('dialog').getByRole('button', { name: 'Mundur' }).click()
    await expect(team.getByText(/1 anggota mundur dari kasus ini/)).toBeVisible()

    await vote(alternate, at)
    await vote(planner, at)
    await conclude(alternate)
    for (const number of others) {
      await vote(planner, number)
      await vote(team, number)
      await conclude(team)
    }
  })

  test('the authority decides the chain as a whole, and one decree moves everybody in it', async () => {
    await approver.goto(`/kasus/${carried[0]?.id}`)
    await step(approver, 'Setujui', { declares: true })
    await expectStatus(approver, 'Disetujui')
    await step(approver, 'Tetapkan SK', {
      fill: { Nomor: DECREE, 'Terhitung mulai tanggal (TMT)': today() },
    })
    await expectStatus(approver, 'Berlaku')
    for (const { id } of carried.slice(1)) {
      await approver.goto(`/kasus/${id}`)
      await expectStatus(approver, 'Berlaku')
      await expect(approver.getByText(new RegExp(escaped(DECREE))).first()).toBeVisible()
    }
  })

  test('both sides of the handover have ticked, and everybody takes up duty', async () => {
    const witness = pages.get(WITNESS.username)!
    for (const { id } of carried) {
      await tickHandover(planner, witness, id)
      await planner.goto(`/kasus/${id}`)
      await step(planner, 'Catat serah terima')
      await expectStatus(planner, 'Diserahterimakan')
      await step(planner, 'Catat mulai bertugas')
      await expectStatus(planner, 'Selesai')
    }
  })

  test('the clock has returned the two who were lent, and nothing broke on the way', async () => {
    for (const name of lent)
      await expect(async () => {
        await planner.goto('/penugasan-sementara')
        const row = planner.getByRole('row', { name: new RegExp(escaped(name)) })
        await expect(row).toContainText('Berakhir', { timeout: 2000 })
      }).toPass({ timeout: ENDED_WITHIN })
    expect(faults.flat().filter((fault) => !/status of 4(22|09)/.test(fault))).toEqual([])
  })
})

async function conclude(page: Page) {
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Simpulkan' }).click()
  await expect(page.getByText('Direkomendasikan', { exact: true })).toBeVisible()
}

/** Types into a look-up and takes what comes first. */
async function choose(box: ReturnType<Page['getByRole']>, page: Page, text: string) {
  await box.fill(text)
  await page.getByRole('listbox').getByRole('option').first().click()
}

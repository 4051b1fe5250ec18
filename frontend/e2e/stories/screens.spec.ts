import { expect, test, type Browser, type Page } from '@playwright/test'
import { TARGET } from '../support/application'
import { someDraft } from '../support/cases'
import { expectAccessible, expectNoSidewaysScroll, watchFaults } from '../support/faults'
import { askedSurvey, draftVersion, shippedVersion, toldSurvey } from '../support/questionnaires'
import { enter, firstId, speak } from '../support/session'
import { CONCERNED, someObjection, someVoices } from '../support/voices'
import { someWishes } from '../support/wishes'

/** Both languages; `SELARAS_E2E_LANGUAGES=id` walks through one. */
const LANGUAGES = (process.env.SELARAS_E2E_LANGUAGES ?? 'id,en').split(',') as ('id' | 'en')[]

const WIDTHS = [
  { name: 'desk', width: 1440, height: 900 },
  { name: 'phone', width: 360, height: 740 },
] as const

/** Address, and for the page of one thing the list its id is taken from, or how it is found. */
const SCREENS: {
  name: string
  path: string
  from?: string
  find?: (page: Page) => Promise<string>
  as?: string
}[] = [
  { name: 'dashboard', path: '/' },
  { name: 'position-map', path: '/peta-jabatan' },
  { name: 'position-heat', path: '/peta-jabatan?tampilan=panas' },
  { name: 'position-list', path: '/peta-jabatan?tampilan=daftar' },
  { name: 'employees', path: '/pegawai' },
  { name: 'employee', path: '/pegawai/:id', from: '/employees' },
  { name: 'workload', path: '/beban-kerja' },
  { name: 'workload-position', path: '/beban-kerja/:id', from: '/positions' },
  { name: 'workload-surveys', path: '/beban-kerja/survei' },
  { name: 'workload-survey-new', path: '/beban-kerja/survei/baru' },
  { name: 'workload-survey', path: '/beban-kerja/survei/:id', from: '/workload-surveys' },
  {
    name: 'workload-form-review',
    path: '/beban-kerja/formulir/:id',
    from: '/workload-forms?status=SUBMITTED',
  },
  {
    name: 'workload-form',
    path: '/beban-kerja/formulir/:id',
    from: '/workload-forms?waiting=true',
    as: 'operator.dikbud@samarinda',
  },
  { name: 'dashboard-operator', path: '/', as: 'operator.dikbud@samarinda' },
  { name: 'imports', path: '/impor' },
  { name: 'import-new', path: '/impor/baru' },
  { name: 'import', path: '/impor/:id', from: '/imports' },
  { name: 'plans', path: '/rencana' },
  { name: 'plan-new', path: '/rencana/baru' },
  { name: 'plan', path: '/rencana/:id', from: '/plans' },
  { name: 'plan-moves', path: '/rencana/:id?tab=perpindahan', from: '/plans' },
  { name: 'plan-chains', path: '/rencana/:id?tab=rantai', from: '/plans' },
  { name: 'plan-flows', path: '/rencana/:id?tab=aliran', from: '/plans' },
  { name: 'plan-units', path: '/rencana/:id?tab=unit', from: '/plans' },
  { name: 'plan-shortages', path: '/rencana/:id?tab=kekurangan', from: '/plans' },
  { name: 'plan-certificate', path: '/rencana/:id?tab=sertifikat', from: '/plans' },
  { name: 'cases', path: '/kasus' },
  { name: 'case-board', path: '/kasus?view=board' },
  { name: 'case', path: '/kasus/:id', from: '/mutation-cases' },
  { name: 'case-documents', path: '/kasus/:id?tab=dokumen', from: '/mutation-cases' },
  { name: 'case-rules', path: '/kasus/:id?tab=ketentuan', from: '/mutation-cases' },
  { name: 'case-interests', path: '/kasus/:id?tab=kepentingan', from: '/mutation-cases' },
  { name: 'case-letters', path: '/kasus/:id?tab=surat', from: '/mutation-cases' },
  { name: 'case-history', path: '/kasus/:id?tab=riwayat', from: '/mutation-cases' },
  { name: 'loans', path: '/penugasan-sementara' },
  { name: 'meetings', path: '/rapat' },
  { name: 'meeting-new', path: '/rapat/baru' },
  { name: 'meeting', path: '/rapat/:id', from: '/meetings' },
  { name: 'programmes', path: '/program-mutasi' },
  { name: 'programme-new', path: '/program-mutasi/baru' },
  { name: 'notices', path: '/pengumuman' },
  { name: 'notice-new', path: '/pengumuman/baru' },
  { name: 'notice', path: '/pengumuman/:id', from: '/notices' },
  { name: 'notice-reach', path: '/pengumuman/:id?tab=jangkauan', from: '/notices?status=SENT' },
  { name: 'notice-receipts', path: '/pengumuman/:id?tab=penerima', from: '/notices?status=SENT' },
  { name: 'notice-mails', path: '/pengumuman/:id?tab=surel', from: '/notices?status=SENT' },
  { name: 'notice-questions', path: '/pengumuman/:id?tab=pertanyaan', from: '/notices?status=SENT' },
  { name: 'notice-ways', path: '/pengumuman/:id?tab=saluran', from: '/notices?status=SENT' },
  { name: 'questions', path: '/pertanyaan' },
  { name: 'inbox', path: '/kotak-masuk', as: 'employee@samarinda' },
  { name: 'inbox-notice', path: '/kotak-masuk/:id', from: '/inbox', as: 'employee@samarinda' },
  { name: 'own-questions', path: '/pertanyaan', as: 'employee@samarinda' },
  { name: 'surveys', path: '/survei' },
  { name: 'public-results', path: '/hasil/samarinda?year=2025' },
  { name: 'survey-new', path: '/survei/baru' },
  { name: 'survey-index', path: '/survei/indeks' },
  { name: 'survey-inbox', path: '/survei/masukan' },
  { name: 'survey-follow-ups', path: '/survei/tindak-lanjut' },
  { name: 'survey', path: '/survei/:id', from: '/surveys' },
  { name: 'survey-paper', path: '/survei/:id?tab=kertas', from: '/surveys' },
  { name: 'survey-results', path: '/survei/:id?tab=hasil', from: '/surveys' },
  { name: 'survey-comments', path: '/survei/:id?tab=komentar', find: toldSurvey },
  { name: 'survey-asked', path: '/survei/:id', find: askedSurvey },
  { name: 'survey-answers', path: '/survei/:id?tab=hasil', find: askedSurvey },
  { name: 'questionnaires', path: '/kuesioner' },
  {
    name: 'questionnaire',
    path: '/kuesioner/:id',
    find: async (page) => (await draftVersion(page)).split('/')[0] ?? '',
  },
  { name: 'questionnaire-draft', path: '/kuesioner/:id', find: draftVersion },
  { name: 'questionnaire-read', path: '/kuesioner/:id', find: shippedVersion },
  { name: 'own-surveys', path: '/survei-saya', as: 'employee@samarinda' },
  { name: 'decree', path: '/kasus/sk?kasus=:id', from: '/mutation-cases?status=DRAFT' },
  { name: 'own-request', path: '/permohonan', as: 'employee@samarinda' },
  { name: 'own-moves', path: '/mutasi-saya', as: 'employee@samarinda' },
  { name: 'own-concerns', path: '/kekhawatiran-saya', as: 'employee@samarinda' },
  { name: 'own-wishes', path: '/minat-saya', as: 'employee@samarinda' },
  { name: 'wish-windows', path: '/minat' },
  { name: 'wishes', path: '/minat/:id', from: '/wish-windows' },
  { name: 'wish-places', path: '/minat/:id?tab=tempat', from: '/wish-windows' },
  { name: 'wish-exchanges', path: '/minat/:id?tab=tukar', from: '/wish-windows' },
  { name: 'access-log', path: '/akses-data-saya', as: 'employee@samarinda' },
  { name: 'unnamed-concern', path: '/suara/samarinda' },
  { name: 'concerns', path: '/kekhawatiran' },
  { name: 'concern-figures', path: '/kekhawatiran?tab=ringkasan' },
  { name: 'accompaniments', path: '/pendampingan' },
  { name: 'accompaniment', path: '/pendampingan/:id', from: '/accompaniments' },
  { name: 'own-accompaniment', path: '/pendampingan/:id', from: '/accompaniments', as: 'employee@samarinda' },
  { name: 'objections', path: '/keberatan' },
  { name: 'objection', path: '/keberatan/:id', from: '/objections', as: 'approver@samarinda' },
  { name: 'own-objection', path: '/mutasi-saya', as: CONCERNED.username },
  { name: 'letter-settings', path: '/pengaturan/surat' },
  { name: 'rules', path: '/pengaturan/aturan' },
  { name: 'calendar', path: '/pengaturan/kalender?tahun=2027', as: 'admin@samarinda' },
  { name: 'freeze-windows', path: '/pengaturan/masa-larangan', as: 'admin@samarinda' },
  { name: 'accounts', path: '/pengaturan/akun', as: 'admin@samarinda' },
  { name: 'audit', path: '/audit', as: 'auditor@samarinda' },
  { name: 'not-found', path: '/tidak-ada' },
]

// The pictures tell what was seen; recording each step besides would cost as much as the looks themselves.
test.use({ trace: 'off' })

/** One window for each reader: signing in and loading the application cold take longer than the look itself. */
async function open(browser: Browser, language: 'id' | 'en', as?: string) {
  const page = await (await browser.newContext()).newPage()
  const faults = watchFaults(page)
  await speak(page, language)
  if (as) await enter(page, as)
  return { page, faults }
}

// The stories before this one have ended their cases.
test.beforeAll(async ({ browser }) => {
  const windows: Page[] = []
  const enterAs = async (username: string) => {
    const page = await (await browser.newContext()).newPage()
    windows.push(page)
    await enter(page, username)
    return page
  }
  const planner = await enterAs('planner@samarinda')
  await someDraft(planner)
  const employee = await enterAs('employee@samarinda')
  await someVoices(planner, employee)
  await someWishes(planner, employee)
  await someObjection(planner, await enterAs('admin@samarinda'), enterAs)
  for (const page of windows) await page.context().close()
})

for (const language of LANGUAGES) {
  test.describe(language, () => {
    const windows = new Map<string, ReturnType<typeof open>>()
    const windowOf = (browser: Browser, as: string) => {
      if (!windows.has(as)) windows.set(as, open(browser, language, as || undefined))
      return windows.get(as)!
    }
    /** At the desk, then with the window made as narrow as a phone. */
    const look = async (page: Page, faults: string[], name: string) => {
      for (const { name: width, ...viewport } of WIDTHS) {
        await page.setViewportSize(viewport)
        // The menu slides out of a window that becomes narrow, and would cover what is to be looked at.
        if (width === 'phone') await expect(page.locator('.pf-v6-c-page__sidebar')).toBeHidden()
        await expect(page.locator('.pf-v6-c-skeleton')).toHaveCount(0)
        await page.screenshot({ path: `${TARGET}/e2e-screens/${name}-${width}-${language}.png` })
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
      }
      expect(faults).toEqual([])
    }

    test.afterAll(async () => {
      for (const opened of windows.values()) await (await opened).page.context().close()
      windows.clear()
    })

    test('the login page is accessible', async ({ browser }) => {
      const { page, faults } = await windowOf(browser, '')
      await page.setViewportSize(WIDTHS[0])
      await page.goto('/login')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await look(page, faults, 'login')
    })

    for (const screen of SCREENS) {
      test(`${screen.name} is accessible and keeps its width`, async ({ browser }) => {
        const { page, faults } = await windowOf(browser, screen.as ?? 'planner@samarinda')
        faults.length = 0
        await page.setViewportSize(WIDTHS[0])
        const id = screen.find
          ? await screen.find(page)
          : screen.from
            ? await firstId(page, screen.from)
            : ''
        expect(id, 'there is one of this kind: the stories before this one made it').not.toBeNull()
        await page.goto(screen.path.replace(':id', id ?? ''))
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await page.waitForLoadState('networkidle')
        await look(page, faults, screen.name)
      })
    }
  })
}
